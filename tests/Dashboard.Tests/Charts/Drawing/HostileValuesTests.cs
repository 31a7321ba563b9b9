using System.Globalization;
using System.Xml.Linq;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Drawing;

/// <summary>Values of any size and sign: every mark inside, on its side of zero, and no words over others.</summary>
public class HostileValuesTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly int[] Widths = [320, 460, 620, 840, 1100, 1400];

    private static readonly string[] Values =
    [
        "3.2 3.4", "0.004 0.0041", "4000000 3999999", "0 0", "999.95 1000000", "-1234567.8 -1234000", "-44.477 44.477", "-44.477 -1", "1000000000000 0.02", "-3 500",
    ];

    public static TheoryData<string> Hostile => [.. Values];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Draw_History_KeepsMarksInsideAndWordsApart(string values) => Assert.All(
        from layout in Enum.GetValues<ChartLayout>() from width in Widths select (layout, width),
        picture => Check(Spec("capex-history", values, new() { Layout = picture.layout }), picture.width));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Draw_Bars_KeepsMarksInsideAndWordsApart(string values) => Assert.All(Widths, width => Check(Spec("capex", values, ChartOptions.None), width));

    [Fact]
    public void Draw_NegativeBar_LiesLeftOfZeroWithItsLabelOutside()
    {
        var picture = Parsed(Spec("capex", "-44.477 44.477", ChartOptions.None), 960);
        var bars = picture.Descendants(Svg + "rect").Where(rect => rect.Element(Svg + "title") is not null).Select(rect => (Left: Number(rect, "x"), Right: Number(rect, "x") + Number(rect, "width"))).OrderBy(bar => bar.Left).ToList();
        var texts = DrawnText.In(picture);

        Assert.Equal(2, bars.Count);
        Assert.Equal(bars[0].Right, bars[1].Left, 1);
        Assert.True(texts.Single(text => text.Text == "−44.48").Right < bars[0].Right);
        Assert.True(texts.Single(text => text.Text == "44.48").Left > bars[1].Right);
    }

    [Fact]
    public void Build_RangeAroundZero_IsDrawnFromEndToEnd()
    {
        var mark = Build("capex", ChartOptions.None, HandMade.Measured("range", Metrics.Capex, "acme", HandMade.Between(-5, 5), 2024)).Marks.Single();

        Assert.Equal((-5m, 5m, "−5 to 5"), (mark.Start!.Value, mark.End, mark.Label!));
    }

    [Fact]
    public void Build_StackWithNegatives_LaysThemLeftOfZero()
    {
        var spec = Spec("capex-history", "500 0.02 -3 0", new() { Layout = ChartLayout.Stacked });

        Assert.Equal([(0m, 500m), (500m, 500.02m), (0m, -3m), (500.02m, 500.02m)], spec.Marks.Where(mark => mark.Row == "2024").Select(mark => (mark.Start!.Value, mark.End)));
    }

    [Theory]
    [InlineData(ChartLayout.Grouped)]
    [InlineData(ChartLayout.Stacked)]
    public void Build_YearThatOneCompanyLacks_StandsInItsOrder(ChartLayout layout)
    {
        var spec = Build(
            "capex-history",
            new() { Layout = layout },
            [.. from figure in new[] { ("acme", 2021), ("acme", 2022), ("acme", 2024), ("globex", 2022), ("globex", 2023), ("globex", 2024) } select HandMade.Measured($"{figure.Item1}-{figure.Item2}", Metrics.Capex, figure.Item1, HandMade.Exactly(figure.Item2 - 2000), figure.Item2)]);
        var names = DrawnText.In(Parsed(spec, 960)).Where(text => text.Text.StartsWith("202", StringComparison.Ordinal) && text.Text.Length == 4).OrderBy(text => text.Top).Select(text => text.Text);

        Assert.Equal(["2021", "2022", "2023", "2024"], spec.Rows!);
        Assert.Equal(["2021", "2022", "2023", "2024"], names);
        Assert.Equal(["2021", "2022", "2022", "2023", "2024", "2024"], spec.Marks.Select(mark => mark.Row));
    }

    [Fact]
    public void Build_FigureThatANewerOneReplaced_GivesWayToIt()
    {
        Claim[] claims = [.. from figure in new[] { ("before", 150m, 2023), ("old", 171.797m, 2024), ("new", 160m, 2024) } select HandMade.Measured(figure.Item1, Metrics.Capex, "acme", HandMade.Exactly(figure.Item2), figure.Item3)];
        var relation = HandMade.Relation("new", RelationKind.Updates, "old");
        var specs = new[] { claims, claims.Reverse() }.Select(rows => HandMade.Snapshot([.. rows], relation)).ToList();

        Assert.All(specs, snapshot => Assert.Equal(["before", "new"], ArticleChart.Build("capex-history", snapshot).Marks.Select(mark => mark.Id)));
        Assert.All(specs, snapshot => Assert.Equal(["before", "new"], ArticleChart.Build("capex", snapshot).Marks.Select(mark => mark.Id)));
        Assert.All(specs, snapshot => Assert.Contains("1 figure that a newer one replaced is left out.", ArticleChart.Build("capex-history", snapshot).Notes));
    }

    private static void Check(ChartSpec spec, int width)
    {
        var picture = Parsed(spec, width);
        var texts = DrawnText.In(picture);

        Assert.All(picture.Descendants(Svg + "rect").Where(rect => rect.Element(Svg + "title") is not null), rect => Assert.True(Number(rect, "x") >= 0 && Number(rect, "x") + Number(rect, "width") <= width));
        Assert.All(picture.Descendants(Svg + "circle").Where(circle => circle.Element(Svg + "title") is not null), circle => Assert.InRange(Number(circle, "cx"), 0, width));
        Assert.All(texts, text => Assert.True(text.Left >= 0 && text.Right <= width + 2, text.Text));
        Assert.Empty(from one in texts.Index() from other in texts.Skip(one.Index + 1) where one.Item.Touches(other) select $"{one.Item.Text} | {other.Text}");
        Assert.DoesNotContain(spec.Marks.Where(mark => mark.Figure!.Most != 0), mark => mark.Label is { } label && (label == "0" || label.EndsWith(" 0", StringComparison.Ordinal)));
    }

    /// <summary>A company a value in two years alike, so that each has a history.</summary>
    private static ChartSpec Spec(string slug, string values, ChartOptions options) => Build(
        slug,
        options,
        [.. from value in values.Split(' ').Index()
            from year in slug == "capex" ? new[] { 2024 } : [2023, 2024]
            select HandMade.Measured($"{(char)('a' + value.Index)}-{year.ToString(CultureInfo.InvariantCulture)}", Metrics.Capex, Company(value.Index), HandMade.Exactly(decimal.Parse(value.Item, CultureInfo.InvariantCulture)), year)]);

    private static string Company(int at) => $"company-{(char)('a' + at)}";

    private static ChartSpec Build(string slug, ChartOptions options, params IReadOnlyList<Claim> claims)
    {
        var pack = HandMade.Pack(claims, []);
        var companies = Enumerable.Range(0, 4).Select(at => HandMade.Entity(Company(at), $"Company {(char)('A' + at)}", EntityKind.Company));
        return ChartCatalog.Find(slug)!.Build(new([pack with { Entities = [.. pack.Entities, .. companies] }], "test"), EvidenceFilter.None, options);
    }

    private static XDocument Parsed(ChartSpec spec, int width) => XDocument.Parse(ChartPicture.Draw(spec, new() { Width = width }).Svg);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

[InCulture("de-DE")]
public sealed class HostileValuesInGermanTests : HostileValuesTests;
