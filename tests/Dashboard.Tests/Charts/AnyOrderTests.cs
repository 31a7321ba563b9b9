using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts;

/// <summary>Rows of a file have no order: whatever theirs is, the same evidence gives the same charts.</summary>
public sealed class AnyOrderTests
{
    private static readonly ChartOptions[] Options =
    [
        ChartOptions.None,
        new() { Layout = ChartLayout.Grouped },
        new() { Layout = ChartLayout.Stacked },
        new() { Values = ChartValues.Yoy },
        new() { Values = ChartValues.Index, Scale = ChartScale.Log },
    ];

    private static readonly EvidenceFilter[] Filters = [EvidenceFilter.None, new() { Packs = [ArticleEvidence.PackId] }, new() { Packs = [LaterEvidence.PackId] }, new() { Packs = [ArticleEvidence.PackId, LaterEvidence.PackId] }];

    public static TheoryData<string> Slugs => [.. ChartCatalog.Own.Select(chart => chart.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_RowsInAnyOrder_GivesTheSameSpec(string slug)
    {
        // any seed will do
        var random = new Random(1);
        EvidenceSnapshot shuffled = new([.. LaterEvidence.Snapshot.Packs.Select(pack => Shuffled(pack, random))], "test");

        Assert.All(from filter in Filters from options in Options select (filter, options), view => Assert.Equal(
            Json(LaterEvidence.Snapshot, slug, view.filter, view.options),
            Json(shuffled, slug, view.filter, view.options)));
    }

    private static string Json(EvidenceSnapshot snapshot, string slug, EvidenceFilter filter, ChartOptions options) =>
        ChartSpecJson.Write(ChartCatalog.Find(slug)!.Build(snapshot.At(filter.Packs, filter.AsOf), filter, options));

    private static DataPack Shuffled(DataPack pack, Random random) => pack with
    {
        Claims = In(random, pack.Claims),
        Sources = In(random, pack.Sources),
        Entities = In(random, pack.Entities),
        Relations = In(random, pack.Relations),
    };

    private static T[] In<T>(Random random, IEnumerable<T> rows)
    {
        var all = rows.ToArray();
        random.Shuffle(all);
        return all;
    }
}
