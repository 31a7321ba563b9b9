using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>The figures of the history as bars: a row a year, one bar a company, below each other or end to end.</summary>
/// <param name="Draft">The chart.</param>
/// <param name="Lines">The figures of each company in the years that are shown.</param>
/// <param name="IsStacked">Whether they are laid end to end, and added up.</param>
internal sealed record CapexHistoryBars(ChartDraft Draft, IReadOnlyList<IReadOnlyList<Claim>> Lines, bool IsStacked)
{
    /// <summary>What is shown, with unit and period.</summary>
    public static string Subtitle => Say("Capital expenditure, US$ billion a year; a fiscal year counts for the year in which it ends");

    /// <summary>The chart with its bars.</summary>
    /// <param name="spec">The chart as it is with lines.</param>
    /// <param name="stated">Makes the mark of a figure.</param>
    public ChartSpec Filled(ChartSpec spec, Func<Claim, ChartMark> stated)
    {
        var marks = Years.SelectMany(year => Row(year, stated)).ToDictionary(mark => mark.Id);
        List<ChartSeries> series = [.. Lines.Select(line => new ChartSeries(line[0].Entity!, Draft.NameOf(line[0]), Hues.Of(Draft.Snapshot, line[0].Entity), ChartForm.Bar, [.. line.Where(claim => marks.ContainsKey(claim.Id)).Select(claim => marks[claim.Id])]))];
        return spec with
        {
            Kind = ChartKind.Bars,
            Subtitle = Subtitle,
            ValueAxis = ValueAxes.Of(series, spec.Unit),
            PlaceAxis = null,
            Rows = [.. Years.Select(year => PeriodText.Year(year))],
            Stacked = IsStacked,
            Series = series,
            Notes = IsStacked
                ? [Say("The sums below the rows are computed by us. A company without a figure for a year is named there: that row is short of it."), .. spec.Notes]
                : spec.Notes,
            Alternative = Say($"Bar chart of capital expenditure, a row a year. {string.Join(" ", Years.Select(Words))}"),
            Derivations = IsStacked ? [.. Years.Where(year => Of(year) is { Count: > 1 } figures && IsAlike(figures)).Select(Sum)] : [],
        };
    }

    private IEnumerable<int> Years => Lines.SelectMany(line => line).Select(claim => claim.Period!.Year).Distinct().Order();

    private List<Claim> Of(int year) => [.. Lines.Select(line => line.LastOrDefault(claim => claim.Period!.Year == year)).OfType<Claim>()];

    private IEnumerable<ChartMark> Row(int year, Func<Claim, ChartMark> stated)
    {
        var figures = Of(year);
        var (above, below) = (0m, 0m);
        foreach (var claim in figures)
        {
            var mark = stated(claim);
            var at = !IsStacked ? 0 : mark.End < 0 ? below : above;
            (above, below) = (above + Math.Max(mark.End, 0), below + Math.Min(mark.End, 0));
            yield return mark with
            {
                Row = PeriodText.Year(year),
                Place = null,
                Company = null,
                Start = at,
                End = at + mark.End,
                Label = $"{Draft.NameOf(claim)} {AmountText.Brief(mark.End, UnitScale.UsdBillion)}",
                Detail = IsStacked && claim == figures[^1] ? Together(year, figures) : null,
            };
        }
    }

    private string Words(int year) => Say($"{PeriodText.Year(year)}: {CountText.Join([.. Of(year).Select(claim => $"{Draft.NameOf(claim)} {AmountText.Brief(CapexHistoryValues.Billions(claim), UnitScale.UsdBillion)}")])}.");

    private string Together(int year, List<Claim> figures)
    {
        var sum = AmountText.Brief(figures.Sum(CapexHistoryValues.Billions), UnitScale.UsdBillion);
        var without = CountText.Join([.. Lines.Where(line => line.All(claim => claim.Period!.Year != year)).Select(line => Draft.NameOf(line[0]))]);
        if (figures.Count > 1 && !IsAlike(figures))
        {
            return Say("counted differently or of other days: not added up");
        }

        return without.Length == 0 ? Say($"together {sum}") : figures.Count == 1 ? Say($"without {without}") : Say($"together {sum}, without {without}");
    }

    /// <summary>Whether like would be added to like: one definition, and the same days.</summary>
    private static bool IsAlike(List<Claim> figures) => figures.Select(claim => (claim.Definition, claim.Period!.Start, claim.Period.End)).Distinct().Count() == 1;

    private string Sum(int year)
    {
        var figures = Of(year);
        var parts = string.Join(" + ", figures.Select(claim => CapexHistoryValues.Full(claim)));
        return Say($"{PeriodText.Year(year)}: {parts} = {AmountText.TermAlike(figures.Sum(CapexHistoryValues.Billions), UnitScale.UsdBillion)} US$ billion");
    }
}
