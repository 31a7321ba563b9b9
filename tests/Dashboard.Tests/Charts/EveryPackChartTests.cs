using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts;

/// <summary>What holds for every chart of the built-in packs.</summary>
public sealed class EveryPackChartTests
{
    public static TheoryData<string> Slugs => [.. ChartCatalog.Of(ChainEvidence.Snapshot).Where(chart => chart.Asked is not null).Select(chart => chart.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_BuiltInPacks_IsReadable(string slug)
    {
        var spec = ChartCatalog.Find(ChainEvidence.Snapshot, slug)!.Build(ChainEvidence.Snapshot, EvidenceFilter.None);

        Assert.Null(spec.Empty);
        Assert.NotEmpty(spec.Title);
        Assert.Distinct(spec.Marks.Select(mark => mark.Id));
        Assert.Distinct(spec.Series.Select(series => series.Id));
        Assert.All(spec.Marks, mark => Assert.All(mark.Claims, id => Assert.NotNull(ChainEvidence.Snapshot.FindClaim(id))));
        Assert.All(spec.Marks, mark => Assert.InRange(mark.End, spec.ValueAxis.Min, spec.ValueAxis.Max));
        Assert.All(spec.Marks.Where(mark => mark.Place is not null), mark => Assert.InRange(mark.Place!.Value, spec.PlaceAxis!.Min, spec.PlaceAxis.Max));
    }
}
