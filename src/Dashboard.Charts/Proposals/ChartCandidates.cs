using System.Text.Json;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Vintages;

namespace Dashboard.Charts.Proposals;

/// <summary>Every chart that the figures of a pack could make.</summary>
internal static class ChartCandidates
{
    /// <summary>The candidates, those of one metric and definition behind each other; each id once.</summary>
    public static IReadOnlyList<PackChart> Of(EvidenceSnapshot snapshot, DataPack pack) =>
    [
        .. from figures in pack.Claims
               .Where(claim => claim is { Metric: not null, Amount: not null, Entity: not null, IsStatement: true, Status: not ClaimStatus.Opinion })
               .GroupBy(claim => (claim.Metric, claim.Definition, Unit: UnitScale.BaseOf(claim.Amount!.Unit)))
           orderby figures.Key.Metric, figures.Key.Definition, figures.Key.Unit
           // without a definition a chart takes the commonest: figures that say none are only it where none says one
           where figures.Key.Definition is not null || !snapshot.ClaimsOfMetric(figures.Key.Metric!).Any(other => other is { Definition: not null, Amount: not null })
           let chart = new PackChart { Id = "", Pack = pack.Id, Shape = ChartShape.Trend, Metrics = [figures.Key.Metric!], Definitions = figures.Key.Definition is { } counted ? [counted] : [], Unit = UnitOf(snapshot, [.. figures]) }
           from candidate in Of(snapshot, chart, [.. figures]).DistinctBy(candidate => candidate.Id)
           select candidate,
    ];

    private static IEnumerable<PackChart> Of(EvidenceSnapshot snapshot, PackChart chart, List<Claim> figures)
    {
        foreach (var kind in figures.Where(claim => claim.Period is not null && Paces.Of(claim.Period) is not null).Select(claim => claim.Period!.Kind).Distinct().Order())
        {
            yield return Named(chart with { Shape = ChartShape.Trend, Periods = NameOf(kind) }, null, NameOf(kind));
        }

        yield return Named(chart with { Shape = ChartShape.Ranking }, null, null);
        if (figures.Exists(claim => claim.Status == ClaimStatus.Sought) && figures.Exists(claim => claim.Status == ClaimStatus.Actual))
        {
            yield return Named(chart with { Shape = ChartShape.Commitments }, null, null);
        }

        if (snapshot.FindMetric(chart.Metrics[0])?.Nature == MetricNature.Flow)
        {
            yield return Named(chart with { Shape = ChartShape.Rounds }, null, null);
        }

        foreach (var spread in Spreads.Of(snapshot, figures))
        {
            var period = spread.Claims.First().Period!.Label;
            var asked = chart with { Subjects = [spread.Key.Entity], Periods = period };
            if (spread.HasHistory)
            {
                yield return Named(asked with { Shape = ChartShape.Vintages }, spread.Key.Entity, period);
            }

            if (spread.IsSpread)
            {
                yield return Named(asked with { Shape = ChartShape.Spread }, spread.Key.Entity, period);
            }
        }
    }

    /// <summary>Said only where the figures are in units that do not convert: else the chart chooses by their size.</summary>
    private static string? UnitOf(EvidenceSnapshot snapshot, List<Claim> figures)
    {
        var (metric, definition, unit) = (figures[0].Metric!, figures[0].Definition, figures[0].Amount!.Unit);
        return snapshot.ClaimsOfMetric(metric).All(other => other.Amount is null || other.Definition != definition || UnitScale.Converts(other.Amount.Unit, unit))
            ? null
            : UnitScale.ReadableFor(unit, figures.Max(claim => Math.Abs(claim.Amount!.To(unit).Middle ?? 0)));
    }

    private static PackChart Named(PackChart chart, string? subject, string? period) =>
        chart with { Id = ChartSlug.Of([subject, chart.Metrics[0], chart.Definitions.Count == 1 && chart.Definitions[0] != chart.Metrics[0] ? chart.Definitions[0] : null, period, ChartFit.NameOf(chart.Shape)]) };

    private static string NameOf(PeriodKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
