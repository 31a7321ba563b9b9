using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Charts.Proposals;

/// <summary>The charts of a pack.</summary>
public static class PackCharts
{
    /// <summary>Those that the pack asks for, in its order; where it asks for none, those that are proposed.</summary>
    public static IReadOnlyList<PackChart> Of(EvidenceSnapshot snapshot, DataPack pack) => pack.Charts.Count == 0
        ? ChartProposals.Of(snapshot, pack)
        : [.. pack.Charts.OrderBy(chart => chart.Order ?? int.MaxValue)];

    /// <summary>Which charts the last of some packs will get, and why a metric of it gets none; in English, for its editor, a line each.</summary>
    public static IEnumerable<string> Told(IReadOnlyList<DataPack> packs)
    {
        var (snapshot, pack) = (new EvidenceSnapshot(packs, ""), packs[^1]);
        var charts = Of(snapshot, pack);
        foreach (var chart in charts)
        {
            var marks = ChartFit.MarksOf(ChartFigures.Of(snapshot, chart, EvidenceFilter.None));
            yield return string.Create(CultureInfo.InvariantCulture, $"chart {chart.Id}: {ChartFit.NameOf(chart.Shape)}, {marks} marks{(pack.Charts.Count == 0 ? ", proposed" : "")}");
        }

        var charted = charts.SelectMany(chart => chart.Metrics).ToHashSet();
        var own = ChartCatalog.Own.Select(chart => (chart.Slug, Claims: chart.Build(snapshot, EvidenceFilter.None).Marks.SelectMany(mark => mark.Claims).ToHashSet())).ToList();
        foreach (var metric in pack.Claims.Where(claim => claim.Metric is not null && !charted.Contains(claim.Metric)).GroupBy(claim => claim.Metric!).OrderBy(metric => metric.Key, StringComparer.Ordinal))
        {
            var drawn = own.Find(chart => metric.Any(claim => chart.Claims.Contains(claim.Id))).Slug;
            yield return $"no chart of {metric.Key}: {(drawn is null ? Reason([.. metric], pack.Charts.Count > 0) : $"the product's own chart '{drawn}' shows it")}";
        }
    }

    private static string Reason(List<Claim> claims, bool hasTable)
    {
        var figures = claims.FindAll(claim => claim is { Amount: not null, Entity: not null });
        var most = figures.Count == 0 ? 0 : figures.GroupBy(claim => (claim.Definition, Unit: UnitScale.BaseOf(claim.Amount!.Unit))).Max(alike => alike.Count());
        return figures.Count switch
        {
            0 => "no claim of it has a number and a subject",
            1 => "one figure, which a sentence tells",
            _ when hasTable => "charts.csv asks for none",
            _ => string.Create(CultureInfo.InvariantCulture, $"{figures.Count} figures, at the most {most} of one definition and unit, and too few of these for one subject over time, one period or one forecast"),
        };
    }
}
