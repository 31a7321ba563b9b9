using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using CsvHelper;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Documents.Citing;
using Dashboard.Documents.Feeds;
using Dashboard.Documents.Tables;
using Dashboard.Evidence;
using Dashboard.Documents.Workbooks;
using Dashboard.Documents.Office;
using Dashboard.Documents.PowerPoint;
using Dashboard.Tests.Documents.PowerPoint;
using Dashboard.Tests.Documents.Workbooks;
using Dashboard.Tests.Evidence.Wording;

namespace Dashboard.Tests.Documents;

/// <summary>Any text that a pack may hold comes out of every file as it went in.</summary>
public class AnyTextTests
{
    [Fact]
    public void Workbook_AnyText_HoldsItWithItsLines() => AnyText.Filled.Array[1, 4].Sample(
        texts =>
        {
            var bytes = TableWorkbook.Write("Title", Table(texts));
            using var book = new OpenWorkbook(bytes);

            Assert.Empty(OpenWorkbook.Faults(bytes));
            Assert.Equal(texts.Select(text => string.Join('\n', text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n').Select(OfficeText.Clean))), book.Rows("Sheet")[1].Select(cell => cell.Text.Replace("_x005F_", "_", StringComparison.Ordinal)));
        },
        iter: 20);

    [Theory]
    [InlineData(32_766, "🏭")]
    [InlineData(32_767, "e\u0301")]
    [InlineData(32_765, "👨‍👩‍👧")]
    public void Workbook_TextLongerThanACell_IsCutAtWholeCharactersAndSaysSo(int letters, string sign)
    {
        var bytes = TableWorkbook.Write("Title", Table([new string('a', letters) + sign]));
        using var book = new OpenWorkbook(bytes);

        Assert.Empty(OpenWorkbook.Faults(bytes));
        Assert.Equal(new string('a', Math.Min(letters, 32_766)) + "…", book.Rows("Sheet")[1][0].Text);
    }

    [Fact]
    public void Csv_AnyText_ComesBack() => AnyText.Filled.Sample(text =>
    {
        var claim = HandMade.Claim("c1") with { Statement = text };
        var written = ClaimCsv.Write(new(HandMade.Snapshot(claim), [claim], "", id => new($"https://evidence.example/claims/{id}"), HandMade.PackDay, "test"));
        using var read = CsvReader.Create(Encoding.UTF8.GetBytes(written), new CsvReaderOptions { HasHeader = false, Separator = ',', DetectSeparatorHint = false });

        Assert.True(read.Read() && read.Read());
        Assert.Equal(text, read.Current.ToArray()[1]);
    });

    [Fact]
    public void CitationAndFeed_AnyText_ComeBack() => AnyText.Filled.Sample(text =>
    {
        var claim = HandMade.Claim("c1") with { Statement = text };
        var cited = Citable.Of(HandMade.Snapshot(claim), claim, "The collection", HandMade.PackDay, new("https://evidence.example/claims/c1"));
        var feed = AtomFeed.Write([new("day", text, default, "claims", "", [claim])], new("https://evidence.example/"), "feed.xml", "The collection", "As of a day");

        Assert.Equal(cited.Title, JsonElement.Parse(CslJsonCitation.Write(cited))[0].GetProperty("title").GetString());
        Assert.Contains($"\r\nTI  - {cited.Title}\r\n", RisCitation.Write(cited), StringComparison.Ordinal);
        Assert.Equal(Lines(text), Lines(XDocument.Load(new MemoryStream(feed)).Root!.Elements().Single(element => element.Name.LocalName == "entry").Elements().First(element => element.Name.LocalName == "title").Value));
    });

    [Fact]
    public void Picture_AnyText_IsXmlThatCanBeRead() => AnyText.Filled.Sample(
        text => Assert.All(ChartCatalog.Own, chart => Assert.NotNull(XDocument.Parse(ChartPicture.Draw(chart.Build(Named(text), EvidenceFilter.None), new() { Width = 400 }).Svg).Root)),
        iter: 20);

    [Fact]
    public void Deck_AnyText_IsAFileThatOfficeAccepts() => AnyText.Filled.Sample(
        text => Assert.Empty(MadeDeck.Faults(DeckFile.Write(text, "v1", [.. ChartCatalog.Own.Select(chart => MadeDeck.Page() with { Headline = text, Chart = chart.Build(Named(text), EvidenceFilter.None) })]))),
        iter: 3);

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static ExportTable Table(string[] texts) => new("Sheet", [.. texts.Select((_, at) => new ExportColumn($"column {at}", 33))], [texts]);

    /// <summary>The evidence of a small pack with the text wherever one may stand.</summary>
    private static EvidenceSnapshot Named(string text)
    {
        var pack = HandMade.Pack(
            [
                HandMade.Measured("capex-1", Metrics.Capex, "acme", HandMade.Exactly(10), 2024) with { Statement = text, Citations = [new("s01")] },
                HandMade.Measured("capex-2", Metrics.Capex, "acme", HandMade.Between(10, 12), 2025) with { Status = ClaimStatus.Guidance },
                HandMade.Measured("market-1", Metrics.MarketSize, "market", HandMade.Exactly(10), 2024),
                HandMade.Measured("market-2", Metrics.MarketSize, "market", HandMade.Exactly(20), 2030),
                HandMade.Measured("round-1", Metrics.FundingRound, "acme", HandMade.Exactly(1), 2024) with { Label = text },
                HandMade.Claim("rating") with { Metric = Metrics.SegmentRating, Amount = HandMade.Exactly(3, "stars"), Segments = ["chips"], Label = text },
                HandMade.Measured("deals", Metrics.DealCount, "globex", HandMade.Exactly(7, "deals"), 2025) with { Label = text },
            ],
            []);
        return new(
            [
                pack with
                {
                    Title = text,
                    Entities = [.. pack.Entities.Select(entity => entity with { Name = text })],
                    Segments = [.. pack.Segments.Select(segment => segment with { Name = text })],
                    Sources = [.. pack.Sources.Select(source => source with { Title = text, Publisher = text })],
                },
            ],
            "hand-made");
    }
}
