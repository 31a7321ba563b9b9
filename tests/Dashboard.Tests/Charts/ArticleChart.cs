using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts;

/// <summary>The charts of the built-in pack.</summary>
internal static class ArticleChart
{
    /// <summary>The chart as the filter leaves it.</summary>
    public static ChartSpec Build(string slug, EvidenceFilter? filter = null) => Build(slug, ArticleEvidence.Snapshot, filter);

    /// <summary>The chart of other evidence.</summary>
    public static ChartSpec Build(string slug, EvidenceSnapshot snapshot, EvidenceFilter? filter = null) =>
        ChartCatalog.Find(slug)!.Build(snapshot, filter ?? EvidenceFilter.None);

    /// <summary>The chart as the product shows it: of both built-in packs, or of those that the filter names.</summary>
    public static ChartSpec Shown(string slug, EvidenceFilter? filter = null) =>
        Build(slug, LaterEvidence.Snapshot.At(filter?.Packs ?? [], filter?.AsOf), filter);

    /// <summary>The chart as the product serves it where nothing is filtered: of all built-in packs.</summary>
    public static ChartSpec Served(string slug) => Build(slug, ChainEvidence.Snapshot.At([], null));

    /// <summary>The mark with the id.</summary>
    public static ChartMark Mark(this ChartSpec spec, string id) => spec.Marks.Single(mark => mark.Id == id);

    /// <summary>The marks of the series with the id.</summary>
    public static IReadOnlyList<ChartMark> MarksOf(this ChartSpec spec, string series) => spec.Series.Single(one => one.Id == series).Marks;
}
