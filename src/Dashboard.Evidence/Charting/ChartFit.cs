using System.Globalization;
using Dashboard.Evidence.Measures;

namespace Dashboard.Evidence.Charting;

/// <summary>Tells whether figures make the chart that is asked for. A chart of one mark is a sentence, and none.</summary>
public static class ChartFit
{
    /// <summary>The fewest marks of a chart.</summary>
    public const int LeastMarks = 2;

    /// <summary>What keeps the chart from being made; null where nothing does.</summary>
    public static ChartFault? FaultOf(EvidenceSnapshot snapshot, PackChart chart)
    {
        var measured = ChartFigures.Measured(snapshot, chart).ToList();
        if (measured.Count == 0)
        {
            return new("metric", $"no figure of {(chart.Subjects.Count == 0 ? "any subject" : Quoted(chart.Subjects))} measures {Quoted(chart.Metrics)}");
        }

        if (chart.Periods == TwelveMonths.Asked && (chart.Shape is not (ChartShape.Trend or ChartShape.Ranking) || snapshot.FindMetric(chart.Metrics[0])?.Nature is not (null or MetricNature.Flow)))
        {
            return new("periods", $"'{TwelveMonths.Asked}' adds quarters, so it needs kind 'trend' or 'ranking' and a metric of nature 'flow'");
        }

        if (Mixed(snapshot, chart, measured) is { } mixed)
        {
            return mixed;
        }

        var figures = ChartFigures.Of(snapshot, chart, EvidenceFilter.None);
        if (MarksOf(figures) >= LeastMarks)
        {
            return null;
        }

        var fitting = Enum.GetValues<ChartShape>().Where(shape => shape != chart.Shape && MarksOf(figures with { Chart = chart with { Shape = shape, Periods = null } }) >= LeastMarks).Select(NameOf).ToList();
        return new("kind", $"{NameOf(chart.Shape)} needs {Needs(chart.Shape)}; {(fitting.Count == 0 ? "these figures fit no kind, so a sentence tells them" : $"what would fit: {string.Join(", ", fitting)}")}");
    }

    /// <summary>How many marks the chart has.</summary>
    public static int MarksOf(ChartFigures figures) => figures.Chart.Shape switch
    {
        ChartShape.Trend when figures.Chart.Periods == TwelveMonths.Asked => TwelveMonths.Of(figures).Count,
        ChartShape.Trend => TrendLines.Of(figures).Sum(line => line.Points.Count()),
        ChartShape.Ranking when figures.Chart.Periods == TwelveMonths.Asked => TwelveMonths.Of(figures).GroupBy(year => year.End).Select(day => day.Count()).DefaultIfEmpty().Max(),
        ChartShape.Ranking => RankedFigures.Of(figures).Claims.Count,
        ChartShape.Vintages => Expected.OverDays(figures) is { Spread: { } spread } expected ? spread.Voices.Sum(voice => voice.Dated.Count) + (expected.Outcome is null ? 0 : 1) : 0,
        ChartShape.Spread => Expected.OfMouths(figures).Latest(figures).Count,
        ChartShape.Commitments => Stages.Of(figures).Sum(subject => subject.Stages.Count),
        _ => DatedEvents.Of(figures).Sum(subject => subject.Done.Count + subject.Sought.Count),
    };

    /// <summary>The kind as tables write it.</summary>
    public static string NameOf(ChartShape shape) => shape.ToString().ToLowerInvariant();

    private static ChartFault? Mixed(EvidenceSnapshot snapshot, PackChart chart, List<Claim> measured)
    {
        var defined = chart.Definitions.Count == 0 ? measured : measured.FindAll(claim => claim.Definition is not null && chart.Definitions.Contains(claim.Definition));
        if (defined.Count == 0)
        {
            return new("definition", $"no figure counts {Quoted(chart.Definitions)}; what there is: {Counted(measured, claim => claim.Definition ?? "(none)")}");
        }

        var ways = defined.Select(claim => claim.Definition).Distinct().Count();
        if (chart.Shape != ChartShape.Commitments && ways > 1)
        {
            return new("definition", $"the figures count in {Number(ways)} ways, which are never drawn as one: {Counted(defined, claim => claim.Definition ?? "(none)")}; name one");
        }

        var unit = chart.Unit ?? snapshot.FindMetric(chart.Metrics[0])?.Unit;
        if (unit is null)
        {
            return defined.Select(claim => UnitScale.BaseOf(claim.Amount!.Unit)).Distinct().Count() == 1 ? null
                : new("unit", $"the figures are in units that do not convert: {Counted(defined, claim => claim.Amount!.Unit)}; name one");
        }

        return defined.Exists(claim => UnitScale.Converts(claim.Amount!.Unit, unit)) ? null
            : new("unit", $"no figure is in a unit that converts to '{unit}'; what there is: {Counted(defined, claim => claim.Amount!.Unit)}");
    }

    private static string Needs(ChartShape shape) => shape switch
    {
        ChartShape.Trend => "figures of one subject for two periods of one kind",
        ChartShape.Ranking => "figures of two subjects for one period",
        ChartShape.Vintages => "guidance or forecasts of one mouth for one period, stated on two days",
        ChartShape.Spread => "forecasts of two mouths for one subject and period",
        ChartShape.Commitments => "figures of one subject at two stages: of two statuses, definitions or metrics",
        _ => "two dated events of one subject",
    };

    private static string Counted(List<Claim> claims, Func<Claim, string> key) => string.Join(
        ", ",
        claims.GroupBy(key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(6).Select(group => $"'{group.Key}' ({Number(group.Count())})"));

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"'{word}'"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
