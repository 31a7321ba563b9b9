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
           let chart = new PackChart { Id = "", Pack = pack.Id, Shape = ChartShape.Trend, Metrics = [figures.Key.Metric!], Definitions = figures.Key.Definition is { } counted ? [counted] : [], Unit = UnitOf(snapshot, figures) }
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
        yield return Named(chart with { Shape = ChartShape.Commitments }, null, null);
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

    private static string UnitOf(EvidenceSnapshot snapshot, IEnumerable<Claim> figures)
    {
        var units = figures.GroupBy(claim => claim.Amount!.Unit).OrderByDescending(unit => unit.Count()).ThenBy(unit => unit.Key, StringComparer.Ordinal).Select(unit => unit.Key).ToList();
        return snapshot.FindMetric(figures.First().Metric!)?.Unit is { } wanted && UnitScale.Converts(wanted, units[0]) ? wanted : units[0];
    }

    private static PackChart Named(PackChart chart, string? subject, string? period) =>
        chart with { Id = ChartSlug.Of([subject, chart.Metrics[0], chart.Definitions.FirstOrDefault() is { } counted && counted != chart.Metrics[0] ? counted : null, period, ChartFit.NameOf(chart.Shape)]) };

    private static string NameOf(PeriodKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
