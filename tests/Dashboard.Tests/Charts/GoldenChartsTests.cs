using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Charts;

namespace Dashboard.Tests.Charts;

/// <summary>Each chart of the built-in packs as a file: the tests are the gallery. See <see cref="GoldenFile"/> for writing them anew.</summary>
[Collection("Golden files")]
[InCulture("")]
public class GoldenChartsTests
{
    private static readonly JsonSerializerOptions Readable = new(ChartSpecJson.Options) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Slugs => [.. ChartCatalog.Own.Select(chart => chart.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_BuiltInPacks_IsTheGoldenSpec(string slug) => Check($"{slug}.json", ArticleChart.Shown(slug));

    [Theory]
    [InlineData("capex")]
    [InlineData("funding")]
    [InlineData("scorecard")]
    public void Build_LaterPackAlone_IsTheGoldenSpec(string slug) => Check($"{slug}.later.json", ArticleChart.Shown(slug, new() { Packs = [LaterEvidence.PackId] }));

    internal static void Check(string file, ChartSpec spec) => GoldenFile.Check(file, JsonSerializer.Serialize(spec, Readable) + "\n");
}

[Collection("Golden files")]
[InCulture("de-DE")]
public sealed class GoldenChartsInGermanTests : GoldenChartsTests;
