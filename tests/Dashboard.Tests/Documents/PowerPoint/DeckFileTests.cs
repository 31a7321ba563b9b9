using Dashboard.Charts;
using Dashboard.Decks;
using Dashboard.Documents.PowerPoint;
using Dashboard.Tests.Charts;

namespace Dashboard.Tests.Documents.PowerPoint;

public class DeckFileTests
{
    private static readonly byte[] Story = MadeDeck.Bytes(DeckLibrary.Of(LaterEvidence.Snapshot).Find("story")!, LaterEvidence.Snapshot, "pack=nscale-2026-01");

    public static TheoryData<string> Slugs => [.. ChartCatalog.Own.Select(chart => chart.Slug)];

    [Fact]
    public void Write_DeckOfTheArticle_IsAFileThatOfficeAccepts() => Assert.Empty(MadeDeck.Faults(Story));

    [Fact]
    public void Write_DeckOfTheArticleWithAllEvidence_IsAFileThatOfficeAccepts() =>
        Assert.Empty(MadeDeck.Faults(MadeDeck.Bytes(DeckLibrary.Of(LaterEvidence.Snapshot).Find("story")!, LaterEvidence.Snapshot)));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Write_ChartTwiceInADeck_EachHasItsOwnWorkbook(string slug)
    {
        var bytes = MadeDeck.Bytes($"## One\n\nchart: {slug}\n\n## Other\n\nchart: {slug}\nshow: pack={LaterEvidence.PackId}\n\n## Again\n\nchart: {slug}\n", LaterEvidence.Snapshot);

        Assert.Empty(MadeDeck.Faults(bytes));
        Assert.True(new OpenDeck(bytes).Charts >= 2);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Write_Chart_KeepsTheSameNumbersInTheSlideAndInItsWorkbook(string slug)
    {
        var deck = new OpenDeck(MadeDeck.Bytes($"## One\n\nchart: {slug}\n", LaterEvidence.Snapshot));

        Assert.NotEmpty(deck.CachedOf(1));
        Assert.Equal(deck.CachedOf(1), deck.EmbeddedOf(1));
    }

    [Fact]
    public void Write_Bars_HoldTheirLengthsAndWhereTheyBegin()
    {
        var deck = new OpenDeck(MadeDeck.Bytes(ArticleChart.Build("capex")));
        var series = deck.CachedOf(1);

        Assert.Equal(64.6m, Assert.Single(series["Microsoft, actual"]).Value);
        Assert.Equal(125m, Assert.Single(series["Amazon, projection"]).Value);
        // 100 to 140: a bar of 40 that begins at 100
        var range = Assert.Single(series["Microsoft, projection"]);
        Assert.Equal((40m, 100m), (range.Value, series["Begins at"][range.Key]));
    }

    [Fact]
    public void Write_Points_StandAtTheirDayAndValue()
    {
        var deck = new OpenDeck(MadeDeck.Bytes(ArticleChart.Build("funding")));
        var sought = Assert.Single(deck.CachedOf(1)["Sought"]);
        var sheet = deck.SheetOf(1, "Chart");

        Assert.Equal(2000m, sought.Value);
        // 9 January 2026, as a sheet counts days
        Assert.Equal("46031", sheet[$"A{sought.Key + 2}"]);
    }

    [Fact]
    public void Write_Line_HoldsTheStatedYearsApartFromTheInterpolatedOnes()
    {
        var series = new OpenDeck(MadeDeck.Bytes(ArticleChart.Build("market"))).CachedOf(1);

        Assert.Equal(12.8m, Assert.Single(series["Stated, actual"]).Value);
        Assert.Equal(125.8m, Assert.Single(series["Stated, projection"]).Value);
        Assert.Equal(11, series["Interpolated, computed"].Count);
    }

    [Fact]
    public void Write_NegativeDifference_GoesToTheLeft()
    {
        var spec = ArticleChart.Build("scorecard", LaterEvidence.Snapshot, new() { Packs = [LaterEvidence.PackId] });
        var left = spec.Marks.First(mark => mark.End < 0);

        Assert.Contains(left.End, new OpenDeck(MadeDeck.Bytes(spec)).CachedOf(1).Values.SelectMany(column => column.Values));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Write_ForecastInTheLegend_IsNeverNamedLikeAFact(string slug)
    {
        var spec = ArticleChart.Build(slug, LaterEvidence.Snapshot);
        var names = new OpenDeck(MadeDeck.Bytes(spec)).CachedOf(1).Keys.ToList();

        Assert.All(
            spec.Marks.Select(mark => mark.StatusText).Distinct(),
            status => Assert.Contains(names, name => name.Contains(status, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Write_Workbook_NamesClaimsAndSourcesOfEveryMark()
    {
        var spec = ArticleChart.Build("deals");
        var sheet = new OpenDeck(MadeDeck.Bytes(spec)).SheetOf(1, "Evidence");

        Assert.Equal(spec.Marks.Select(mark => string.Join(' ', mark.Claims)), Enumerable.Range(2, spec.Marks.Count()).Select(row => sheet[$"J{row}"]));
        Assert.Equal("claims", sheet["J1"]);
    }

    [Fact]
    public void Write_Chart_IsDescribedToThoseWhoDoNotSeeIt()
    {
        var spec = ArticleChart.Build("deals");

        Assert.Equal(spec.Alternative, new OpenDeck(MadeDeck.Bytes(spec)).AlternativeOf(1));
    }

    [Fact]
    public void Write_TextSlideAlone_IsAFileThatOfficeAccepts()
    {
        var bytes = MadeDeck.Bytes("## Only words\n\n- one\n- **two** and [more](/audit)\n\n1. first\n", ArticleEvidence.Snapshot);
        var deck = new OpenDeck(bytes);

        Assert.Empty(MadeDeck.Faults(bytes));
        Assert.Equal((1, 0), (deck.Count, deck.Charts));
        Assert.Equal(["Only words", "one", "two and more", "first"], deck.TextOf(1).Take(4));
        Assert.Contains("https://evidence.example/audit", deck.LinksOf(1));
    }

    [Fact]
    public void Colours_OfTheTheme_AreThoseOfThePaperByDay()
    {
        var tokens = File.ReadAllText(RepositoryFolder.PathOf("wwwroot-assets", "css", "tokens.css"));
        var day = tokens[..tokens.IndexOf("/* Night", StringComparison.Ordinal)];

        Assert.All(
            DeckColours.Series.Select((colour, at) => ($"series-{at + 1}", colour)).Concat([("ink", DeckColours.Ink), ("ink-soft", DeckColours.InkSoft), ("paper", DeckColours.Paper), ("card", DeckColours.Card), ("accent", DeckColours.Accent), ("derived", DeckColours.Derived)]),
            token => Assert.Contains($"--{token.Item1}: #{token.Item2.ToLowerInvariant()};", day, StringComparison.Ordinal));
    }
}

[InCulture("de-DE")]
public sealed class DeckFileInGermanTests : DeckFileTests;

[InCulture("zh-Hans")]
public sealed class DeckFileInChineseTests
{
    [Theory]
    [InlineData("capex", "条形")]
    [InlineData("funding", "时间线")]
    public void Write_ChartForAChineseReader_IsAFileThatOfficeAcceptsInChinese(string slug, string word)
    {
        var bytes = MadeDeck.Bytes($"## One\n\nchart: {slug}\n", LaterEvidence.Snapshot);
        using var file = DocumentFormat.OpenXml.Packaging.PresentationDocument.Open(new MemoryStream(bytes), false);
        var slide = file.PresentationPart!.SlideParts.First();

        Assert.Empty(MadeDeck.Faults(bytes));
        Assert.Contains("lang=\"zh-CN\"", slide.Slide!.OuterXml, StringComparison.Ordinal);
        Assert.DoesNotContain("en-GB", slide.Slide.OuterXml, StringComparison.Ordinal);
        Assert.Contains(word, slide.Slide.OuterXml, StringComparison.Ordinal);
        Assert.Contains("'图表'!$A$2", slide.ChartParts.Single().ChartSpace!.OuterXml, StringComparison.Ordinal);
        Assert.Contains("亿美元", slide.ChartParts.Single().ChartSpace!.OuterXml, StringComparison.Ordinal);
        Assert.DoesNotContain("十亿", slide.ChartParts.Single().ChartSpace!.OuterXml, StringComparison.Ordinal);
    }
}
