using System.Xml.Linq;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Drawing;

public class ChartPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Packs = ["", ArticleEvidence.PackId, LaterEvidence.PackId];
    private static readonly int[] Widths = [320, 480, 960, 1600];
    private static readonly Uri Page = new("https://evidence.example/charts/capex?segment=data-centers");

    public static TheoryData<string, string, int> EveryChart
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var (slug, pack, width) in from chart in ChartCatalog.Own from pack in Packs from width in Widths select (chart.Slug, pack, width))
            {
                data.Add(slug, pack, width);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void Draw_EveryChart_KeepsEveryTextInsideAndApart(string slug, string pack, int width)
    {
        var picture = ChartPicture.Draw(Spec(slug, pack), Frame with { Width = width });
        var texts = DrawnText.In(XDocument.Parse(picture.Svg));

        Assert.Equal(width, picture.Width);
        Assert.All(texts, text =>
        {
            Assert.InRange(text.Left, 0, width);
            Assert.InRange(text.Right, 0, width + 2);
            Assert.InRange(text.Bottom, 0, picture.Height);
        });
        Assert.Empty(from one in texts.Index() from other in texts.Skip(one.Index + 1) where one.Item.Touches(other) select $"{one.Item.Text} | {other.Text}");
    }

    [Theory]
    [InlineData("capex")]
    [InlineData("funding")]
    [InlineData("market")]
    [InlineData("scorecard")]
    public void Draw_EveryMark_SaysWhatItIsAndOpensItsClaim(string slug)
    {
        var spec = Spec(slug);
        var links = Parsed(spec, Frame).Descendants(Svg + "a").Where(link => link.Attribute("href")!.Value.Contains("drill=", StringComparison.Ordinal))
            .Select(link => (link.Attribute("href")!.Value, Says: link.Descendants(Svg + "title").Single().Value)).ToList();

        Assert.Equal(spec.Marks.Count(), links.Count);
        Assert.All(spec.Marks, mark => Assert.Contains(links, link =>
            link.Value == $"https://evidence.example/?drill={mark.Opens}" && link.Says.StartsWith($"{mark.Name}; {mark.Amount}; {mark.StatusText}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Draw_Frame_IsPrintedWithSourcesAddressAndDay()
    {
        var text = Words(Parsed(Spec("deals"), Frame with { Notices = ["There is no segment “x”."] }));

        Assert.Contains("Three counts of NVIDIA’s 2025 deals", text, StringComparison.Ordinal);
        Assert.Contains("There is no segment “x”.", text, StringComparison.Ordinal);
        Assert.Contains("[1] Zhiyuan Community", text, StringComparison.Ordinal);
        Assert.Contains("as of 9 January 2026 · 3 claims in conflict", text, StringComparison.Ordinal);
        Assert.Contains(Page.AbsoluteUri, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_Bare_LeavesTheWordsAroundAway()
    {
        var text = Words(Parsed(Spec("deals"), Frame with { Bare = true }));

        Assert.Contains("The article", text, StringComparison.Ordinal);
        Assert.DoesNotContain("as of", text, StringComparison.Ordinal);
        Assert.DoesNotContain("disagreement", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_Statuses_DifferInTexture()
    {
        var picture = Parsed(Spec("capex", ArticleEvidence.PackId), Frame);

        Assert.Equal(Palette.Light.Hue(1), Mark(picture, "Microsoft FY2025").Attribute("fill")!.Value);
        Assert.StartsWith("url(#capex-hatch-", Mark(picture, "Meta 2025").Attribute("fill")!.Value, StringComparison.Ordinal);
        Assert.Contains(picture.Descendants(Svg + "pattern"), pattern => Mark(picture, "Meta 2025").Attribute("fill")!.Value == $"url(#{pattern.Attribute("id")!.Value})");
        Assert.Equal("5 3.5", Mark(picture, "Amazon 2025").Attribute("stroke-dasharray")!.Value);
        Assert.Equal(Palette.Light["derived"], Mark(picture, "Microsoft FY2024, implied").Attribute("stroke")!.Value);
        var sought = picture = Parsed(Spec("funding", ArticleEvidence.PackId), Frame);
        Assert.Contains(sought.Descendants(Svg + "circle"), circle => circle.Attribute("stroke-dasharray")?.Value == ".1 4");
        Assert.Contains(sought.Descendants(Svg + "circle"), circle => circle.Attribute("stroke")?.Value == Palette.Light["conflict"]);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(320)]
    public void Draw_NarrowPicture_PutsNamesAboveTheirBars(int width)
    {
        var texts = DrawnText.In(Parsed(Spec("deals"), Frame with { Width = width }));

        Assert.True(texts.Single(text => text.Text == "The article").Bottom <= texts.Single(text => text.Text.StartsWith("≈ 90", StringComparison.Ordinal)).Top);
    }

    [Fact]
    public void Draw_EmptyChart_SaysWhy()
    {
        var spec = ArticleChart.Build("funding", new() { AsOf = new(2000, 1, 1) });

        Assert.Contains("The filter leaves out all 3 claims behind this chart", Words(Parsed(spec, Frame)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script> & \"quoted\" ]]>")]
    [InlineData("control \u0001 and \u0000 and \uFFFF and half \uD83D of a sign")]
    [InlineData("شركة 😀 数据中心 – company")]
    public void Draw_AnyText_StaysTextInValidXml(string name)
    {
        var spec = Spec("deals");
        var hostile = spec with
        {
            Title = name,
            Notes = [name],
            Series = [.. spec.Series.Select(series => series with { Name = name, Marks = [.. series.Marks.Select(mark => mark with { Name = name, Row = name + mark.Row, Label = name, Detail = name })] })],
        };

        var picture = Parsed(hostile, Frame with { Notices = [name] });

        Assert.DoesNotContain(picture.Descendants(), node => node.Name.LocalName is "script" or "style" or "image" or "foreignObject");
        Assert.Contains(name.Split(' ')[0], Words(picture), StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_LongHeadlineWithoutBlanks_IsFoldedInside()
    {
        var spec = Spec("deals") with { Title = string.Concat(Enumerable.Repeat("人工智能基础设施投资", 12)), Subtitle = new string('x', 400) };
        var texts = DrawnText.In(Parsed(spec, Frame with { Width = 480 }));

        Assert.True(texts.Count(text => text.Text.Contains('智', StringComparison.Ordinal)) > 1);
        Assert.All(texts, text => Assert.InRange(text.Right, 0, 480));
    }

    [Fact]
    public void Draw_Night_HasOtherColoursOnTheSamePlaces()
    {
        var (day, night) = (ChartPicture.Draw(Spec("capex"), Frame), ChartPicture.Draw(Spec("capex"), Frame with { Palette = Palette.Dark }));

        Assert.Equal((day.Width, day.Height), (night.Width, night.Height));
        Assert.DoesNotContain(Palette.Light.Paper, night.Svg, StringComparison.Ordinal);
        Assert.Contains(Palette.Dark.Paper, night.Svg, StringComparison.Ordinal);
    }

    private static PictureFrame Frame => new()
    {
        Address = Page,
        ClaimAddress = claim => new($"https://evidence.example/?drill={claim}"),
        AsOf = "as of 9 January 2026",
    };

    private static ChartSpec Spec(string slug, string pack = "") => ArticleChart.Shown(slug, pack.Length == 0 ? EvidenceFilter.None : new() { Packs = [pack] });

    private static XDocument Parsed(ChartSpec spec, PictureFrame frame) => XDocument.Parse(ChartPicture.Draw(spec, frame).Svg);

    // lines of one text are joined by a blank, as a reader joins them
    private static string Words(XDocument picture) => string.Join(' ', DrawnText.In(picture).Select(text => text.Text.Replace('\u00A0', ' ')));

    private static XElement Mark(XDocument picture, string name) => picture.Descendants(Svg + "title").First(title => title.Value.StartsWith(name + ";", StringComparison.Ordinal)).Parent!;
}

[InCulture("de-DE")]
public sealed class ChartPictureInGermanTests : ChartPictureTests;
