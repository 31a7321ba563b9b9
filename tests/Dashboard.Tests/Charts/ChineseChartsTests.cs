using System.Xml.Linq;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Documents.Tables;
using Dashboard.Tests.Charts.Drawing;
using Dashboard.Tests.Hosting;

namespace Dashboard.Tests.Charts;

/// <summary>Charts as a Chinese reader gets them: what the evidence states stays in its own language, everything else is Chinese.</summary>
[Collection("Golden files")]
[InCulture("zh-Hans")]
public sealed class ChineseChartsTests
{
    private const string Closing = "。，、；：？！）》」”’";
    private const string Opening = "（《「“‘";

    public static TheoryData<string, int> EveryChart
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (slug, width) in from chart in ChartCatalog.Own from width in new[] { 320, 960 } select (chart.Slug, width))
            {
                data.Add(slug, width);
            }

            return data;
        }
    }

    [Fact]
    public void Build_Chinese_IsTheGoldenSpec() => GoldenChartsTests.Check("capex.zh-Hans.json", ArticleChart.Shown("capex"));

    [Theory]
    [MemberData(nameof(PageDrawingTests.Slugs), MemberType = typeof(PageDrawingTests))]
    public void Draw_Page_IsTheGoldenDrawing(string slug) =>
        GoldenFile.Check($"{slug}.zh-Hans.svg", PageDrawingTests.Parsed(ArticleChart.Shown(slug), 620).ToString().ReplaceLineEndings("\n") + "\n");

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void Draw_EveryChart_HoldsNoEnglishButEvidence(string slug, int width)
    {
        var picture = Drawn(ArticleChart.Shown(slug), width);
        var texts = picture.Descendants().Where(node => node.Name.LocalName is "title" or "desc").Select(node => node.Value)
            .Concat(picture.Descendants().Where(node => node.Name.LocalName == "text").Select(WholeOf));
        var foreign = texts.Distinct().Where(ChinesePagesTests.IsForeign).ToList();

        Assert.Equal("zh-Hans", picture.Root!.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Empty(foreign);
    }

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void Draw_EveryChart_KeepsEveryTextInsideAndApart(string slug, int width)
    {
        var texts = DrawnText.In(Drawn(ArticleChart.Shown(slug), width));

        Assert.All(texts, text => Assert.InRange(text.Right, 0, width + 2));
        Assert.Empty(from one in texts.Index() from other in texts.Skip(one.Index + 1) where one.Item.Touches(other) select $"{one.Item.Text} | {other.Text}");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(333)]
    [InlineData(347)]
    [InlineData(360)]
    [InlineData(420)]
    public void Draw_LongChineseText_FoldsBetweenSignsAndNeverBeforeAClosingMark(int width)
    {
        const string Note = "“资本支出”的口径各有不同：有的包含融资租赁（及预付款），有的只算现金；因此，不能直接比较。《报告》没有说明“总额”、“净额”从何而来。";
        var spec = ArticleChart.Shown("deals") with { Title = Note, Notes = [Note + Note] };
        var lines = DrawnText.In(Drawn(spec, width)).Select(text => text.Text).ToList();

        Assert.True(lines.Count(line => Note.Contains(line, StringComparison.Ordinal)) > 4);
        Assert.DoesNotContain(lines, line => Closing.Contains(line[0], StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Length > 1 && Opening.Contains(line[^1], StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_DaysAlongTheAxis_AreChineseMonths() =>
        Assert.Contains(DrawnText.In(Drawn(ArticleChart.Shown("funding"), 960)), text => text.Text is "1月" or "7月");

    [Fact]
    public void Csv_Headings_AreChinese()
    {
        var lines = ChartCsv.Write(ChartTables.Of(ArticleChart.Shown("deals"), LaterEvidence.Snapshot)).Split("\r\n");

        Assert.StartsWith("标记,系列,名称,起点,数值,单位,", lines[0], StringComparison.Ordinal);
        Assert.Contains("笔交易", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("来源,编号,发布者,标题,", StringComparison.Ordinal));
    }

    private static XDocument Drawn(ChartSpec spec, int width) => XDocument.Parse(ChartPicture.Draw(spec, new() { Width = width }).Svg);

    // the lines of a text as one, and the blanks that hold a publisher's name together as blanks
    private static string WholeOf(XElement text) => string.Join(' ', text.DescendantNodes().OfType<XText>().Select(part => part.Value)).Replace('\u00A0', ' ');
}
