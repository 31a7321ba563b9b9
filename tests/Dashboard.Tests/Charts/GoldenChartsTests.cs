using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts;

/// <summary>Each chart of the built-in pack as a file: the tests are the gallery. See <see cref="GoldenFile"/> for writing them anew.</summary>
[Collection("Golden files")]
[InCulture("")]
public class GoldenChartsTests
{
    private static readonly JsonSerializerOptions Readable = new(ChartSpecJson.Options) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Slugs => [.. ChartCatalog.All.Select(chart => chart.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_Article_IsTheGoldenSpec(string slug) =>
        GoldenFile.Check($"{slug}.json", JsonSerializer.Serialize(ChartCatalog.Find(slug)!.Build(ArticleEvidence.Snapshot, EvidenceFilter.None), Readable) + "\n");
}

[Collection("Golden files")]
[InCulture("de-DE")]
public sealed class GoldenChartsInGermanTests : GoldenChartsTests;
