using System.Globalization;
using System.Xml.Linq;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Drawing;

[Collection("Golden files")]
[InCulture("")]
public class PageDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Packs = ["", ArticleEvidence.PackId, LaterEvidence.PackId];

    public static TheoryData<string> Slugs => [.. ChartCatalog.Own.Select(chart => chart.Slug)];

    public static TheoryData<string, string, int> EveryChart
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var (slug, pack, width) in from chart in ChartCatalog.Own from pack in Packs from width in PageDrawing.Widths.Append(320).Append(1400) select (chart.Slug, pack, width))
            {
                data.Add(slug, pack, width);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Draw_BuiltInPacks_IsTheGoldenDrawing(string slug) => GoldenFile.Check($"{slug}.svg", Parsed(Spec(slug), 620).ToString().ReplaceLineEndings("\n") + "\n");

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void Draw_EveryChart_KeepsEveryTextInsideAndApart(string slug, string pack, int width)
    {
        var drawing = Parsed(Spec(slug, pack), width);
        var (texts, box) = (DrawnText.In(drawing), BoxOf(drawing));

        Assert.All(texts, text =>
        {
            Assert.InRange(text.Left, box.X, box.Right);
            Assert.InRange(text.Right, box.X, box.Right);
            Assert.InRange(text.Top, box.Y - 2, box.Bottom);
            Assert.InRange(text.Bottom, box.Y, box.Bottom);
        });
        Assert.Empty(from one in texts.Index() from other in texts.Skip(one.Index + 1) where one.Item.Touches(other) select $"{one.Item.Text} | {other.Text}");
    }

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void Draw_EveryChart_KeepsEveryMarkAndRingInside(string slug, string pack, int width)
    {
        var drawing = Parsed(Spec(slug, pack), width);
        var box = BoxOf(drawing);

        Assert.Equal(Spec(slug, pack).Marks.Count(), Marks(drawing).Count());
        Assert.All(drawing.Descendants(Svg + "rect").Where(rect => rect.Parent!.Name.LocalName != "pattern"), rect => Assert.True(
            Number(rect, "x") >= box.X && Number(rect, "y") >= box.Y && Number(rect, "x") + Number(rect, "width") <= box.Right && Number(rect, "y") + Number(rect, "height") <= box.Bottom,
            rect.ToString()));
        Assert.All(drawing.Descendants(Svg + "circle").Where(circle => circle.Attribute("cx") is not null), circle => Assert.True(
            Number(circle, "cx") - Number(circle, "r") >= box.X && Number(circle, "cy") - Number(circle, "r") >= box.Y && Number(circle, "cx") + Number(circle, "r") <= box.Right && Number(circle, "cy") + Number(circle, "r") <= box.Bottom,
            circle.ToString()));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Draw_EveryMark_IsALinkWithItsSpokenName(string slug)
    {
        var spec = Spec(slug);
        var links = Marks(Parsed(spec, 840)).ToDictionary(link => link.Attribute("data-mark")!.Value);

        Assert.All(spec.Marks, mark =>
        {
            var link = links[mark.Id];
            Assert.Equal($"/here?drill={mark.Opens}", link.Attribute("href")!.Value);
            Assert.Equal(string.Join(' ', mark.Claims), link.Attribute("data-claims")!.Value);
            Assert.Equal(mark.Status.ToString(), link.Attribute("data-status")!.Value, ignoreCase: true);
            Assert.StartsWith($"{mark.Name}; {mark.Amount}; {mark.StatusText}", link.Attribute("aria-label")!.Value, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Draw_SameSpecInAFile_HasTheSameMarksOnTheSamePlaces(string slug)
    {
        var spec = Spec(slug);
        var file = XDocument.Parse(ChartPicture.Draw(spec, new() { Width = 628, Bare = true }).Svg).Descendants(Svg + "title").Skip(1).Select(title => Shape(title.Parent!));

        Assert.Equal(file, Marks(Parsed(spec, 620)).Select(link => Shape(link.Elements().Single())));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Draw_Colours_AreThePagesOwn(string slug)
    {
        var drawing = Parsed(Spec(slug), 620).ToString();

        Assert.DoesNotContain("\"#", drawing, StringComparison.Ordinal);
        Assert.Contains("var(--", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void In_TwoPlaces_HaveIdsOfTheirOwn()
    {
        var drawing = PageDrawing.Draw(Spec("capex"), 620);
        var (one, other) = (Ids(drawing.In("chart-capex-1", "/?drill=~", null, null)), Ids(drawing.In("chart-capex-2", "/?drill=~", null, null)));

        Assert.NotEmpty(one);
        Assert.Empty(one.Intersect(other));
    }

    [Fact]
    public void In_PageThatNarrows_LinksNamesAndStopsOnceACompany()
    {
        var names = XDocument.Parse(PageDrawing.Draw(Spec("capex"), 620).In("p", "/?drill=~", "/?company=~&theme=dark", null)).Descendants(Svg + "a").Where(link => link.Attribute("class")!.Value == "alone").ToList();
        var amazon = names.FindAll(link => link.Attribute("data-id")!.Value == "amazon");

        Assert.All(amazon, link => Assert.Equal("/?company=amazon&theme=dark", link.Attribute("href")!.Value));
        Assert.EndsWith(": show only this company", amazon[0].Attribute("aria-label")!.Value, StringComparison.Ordinal);
        Assert.Equal(amazon.Select((_, at) => at == 0 ? null : "-1"), amazon.Select(link => link.Attribute("tabindex")?.Value));
    }

    [Fact]
    public void In_PageThatDoesNot_LeavesNamesAlone() =>
        Assert.DoesNotContain(XDocument.Parse(PageDrawing.Draw(Spec("capex"), 620).In("p", "/?drill=~", null, null)).Descendants(Svg + "a"), link => link.Attribute("class")!.Value == "alone" && link.Attribute("href") is not null);

    [Fact]
    public void In_Page_AxisLeadsToWhatItsMeasureMeans()
    {
        var link = Measures(PageDrawing.Draw(Spec("capex"), 620).In("p", "/?drill=~", null, null, "/metrics/~?segment=~&theme=dark", "_blank")).Single();

        Assert.Equal(("/metrics/capex?segment=~&theme=dark", "Capex: what it means", "_blank"), (link.Attribute("href")!.Value, link.Attribute("aria-label")!.Value, link.Attribute("target")!.Value));
        Assert.Equal("Capex", link.Value);
    }

    [Fact]
    public void In_PlaceThatLeadsNowhere_NamesTheMeasureWithoutALink() =>
        Assert.Null(Measures(PageDrawing.Draw(Spec("capex"), 620).In("p", "/?drill=~", null, null)).Single().Attribute("href"));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Draw_EveryChart_NamesWhatItsAxisMeasures(string slug) =>
        Assert.Equal(Spec(slug).Metrics.Select(metric => metric.Id), Measures(PageDrawing.Draw(Spec(slug), 620).In("p", "/", null, null, "/metrics/~")).Select(link => link.Attribute("data-id")!.Value));

    [Fact]
    public void Draw_AnAxisOfDifferences_HasNoMeasure() => Assert.Empty(Spec("scorecard").Metrics);

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("href=\"~claim x\" ~-hatch- & ]]>")]
    [InlineData("control \u0001 and \uFFFF")]
    public void Draw_AnyText_StaysText(string name)
    {
        var spec = Spec("capex");
        var hostile = spec with
        {
            Title = name,
            Series = [.. spec.Series.Select(series => series with { Name = name, Marks = [.. series.Marks.Select(mark => mark with { Name = name, Row = name + mark.Row, Label = name, Claims = [name] })] })],
        };

        var drawing = Parsed(hostile, 620);

        Assert.DoesNotContain(drawing.Descendants(), node => node.Name.LocalName is "script" or "style" or "image" or "foreignObject");
        Assert.All(Marks(drawing), link => Assert.StartsWith("/here?drill=", link.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_EmptyChart_SaysWhy() =>
        Assert.Contains("The filter leaves out", string.Concat(DrawnText.In(Parsed(ArticleChart.Build("funding", new() { AsOf = new(2000, 1, 1) }), 460)).Select(text => text.Text)), StringComparison.Ordinal);

    [Theory]
    [InlineData(200, 340)]
    [InlineData(390, 340)]
    [InlineData(400, 460)]
    [InlineData(700, 620)]
    [InlineData(1232, 1100)]
    [InlineData(4000, 1100)]
    public void WidthFor_Room_IsTheNearestByProportion(double room, int width) => Assert.Equal(width, PageDrawing.WidthFor(room));

    [Fact]
    public void Widths_Script_KnowsTheSame() =>
        Assert.Contains($"const widths = [{string.Join(", ", PageDrawing.Widths)}];", File.ReadAllText(RepositoryFolder.PathOf("wwwroot-assets", "js", "evidence-chart.js")), StringComparison.Ordinal);

    private static ChartSpec Spec(string slug, string pack = "") => ArticleChart.Shown(slug, pack.Length == 0 ? EvidenceFilter.None : new() { Packs = [pack] });

    internal static XDocument Parsed(ChartSpec spec, int width) => XDocument.Parse(PageDrawing.Draw(spec, width).In($"chart-{spec.Slug}", "/here?drill=~", "/here?company=~", "/here?segment=~"));

    private static IEnumerable<XElement> Marks(XDocument drawing) => drawing.Descendants(Svg + "a").Where(link => link.Attribute("class")!.Value == "mark");

    private static List<XElement> Measures(string drawing) => [.. XDocument.Parse(drawing).Descendants(Svg + "a").Where(link => link.Attribute("class")!.Value == "alone measure")];

    private static string Shape(XElement shape) => string.Join(' ', new[] { "x", "y", "width", "height", "cx", "cy", "r" }.Select(name => shape.Attribute(name)?.Value));

    private static (double X, double Y, double Right, double Bottom) BoxOf(XDocument drawing)
    {
        var box = drawing.Root!.Attribute("viewBox")!.Value.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return (box[0], box[1], box[0] + box[2], box[1] + box[3]);
    }

    private static List<string> Ids(string drawing) => [.. XDocument.Parse(drawing).Descendants(Svg + "pattern").Select(pattern => pattern.Attribute("id")!.Value)];

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

[Collection("Golden files")]
[InCulture("de-DE")]
public sealed class PageDrawingInGermanTests : PageDrawingTests;
