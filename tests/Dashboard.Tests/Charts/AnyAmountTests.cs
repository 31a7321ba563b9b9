using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Documents.Tables;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Scorecards;
using Dashboard.Documents.Workbooks;
using Dashboard.Tests.Documents.Workbooks;
using Dashboard.Tests.Documents.PowerPoint;

namespace Dashboard.Tests.Charts;

/// <summary>What holds for every amount that a pack may hold: no chart, picture or file fails, whatever a reader sets.</summary>
public sealed class AnyAmountTests
{
    public static TheoryData<string> Slugs => [.. ChartCatalog.Own.Select(chart => chart.Slug)];

    private static ChartOptions[] EveryOption =>
    [
        .. from values in Enum.GetValues<ChartValues>()
           from scale in Enum.GetValues<ChartScale>()
           from layout in Enum.GetValues<ChartLayout>()
           select new ChartOptions { Values = values, Scale = scale, Layout = layout },
    ];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Draw_AnyAmountsWithEveryOption_GivesAPicture(string slug) => AnyAmount.Evidence.Sample(
        snapshot => Assert.All(EveryOption, options =>
        {
            var spec = ChartCatalog.Find(slug)!.BuildAs(snapshot, EvidenceFilter.None, options);
            var picture = ChartPicture.Draw(spec, new() { Width = 480 });

            Assert.DoesNotContain("NaN", picture.Svg, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", picture.Svg, StringComparison.Ordinal);
            Assert.NotEmpty(ChartCsv.Write(ChartTables.Of(spec, snapshot)));
            Assert.NotEmpty(ChartSpecJson.Write(spec));
        }),
        iter: 25);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Draw_AnyAmountsWithEveryOption_LiesInsideItsFrame(string slug) => AnyAmount.Evidence.Sample(
        snapshot => Assert.All(EveryOption, options => Assert.All([340, 840], width =>
        {
            var drawing = XElement.Parse(PageDrawing.Draw(ChartCatalog.Find(slug)!.BuildAs(snapshot, EvidenceFilter.None, options), width).In("d", "?drill=~", null, null));
            var box = drawing.Attribute("viewBox")!.Value.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();

            Assert.All(drawing.Descendants().Where(shape => shape.Name.LocalName == "rect" && shape.Parent!.Name.LocalName != "pattern"), rect => AssertInside(box, rect, Number(rect, "x"), Number(rect, "y"), Number(rect, "width"), Number(rect, "height")));
            Assert.All(drawing.Descendants().Where(shape => shape.Name.LocalName == "circle" && shape.Attribute("cx") is not null), circle => AssertInside(box, circle, Number(circle, "cx"), Number(circle, "cy"), 0, 0));
        })),
        iter: 6);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_AnyAmountsWithEveryOption_SaysZeroOnlyOfZero(string slug) => AnyAmount.Evidence.Sample(
        snapshot => Assert.All(EveryOption, options => Assert.All(
            ChartCatalog.Find(slug)!.BuildAs(snapshot, EvidenceFilter.None, options).Marks.Where(mark => mark.Figure is { } figure && IsBeyondZero(figure)),
            mark => Assert.All(new[] { mark.Amount, mark.Label }.OfType<string>().Where(words => words.Any(char.IsAsciiDigit)), words => Assert.Contains(words, sign => sign is >= '1' and <= '9')))),
        iter: 25);

    private static bool IsBeyondZero(Amount figure) => figure.Least is not 0 && figure.Most is not 0 && figure.Middle is not 0;

    private static void AssertInside(double[] box, XElement shape, double x, double y, double width, double height) =>
        Assert.True(x >= box[0] - .5 && y >= box[1] - .5 && x + width <= box[0] + box[2] + .5 && y + height <= box[1] + box[3] + .5, $"{shape} is outside of {string.Join(' ', box)}");

    private static double Number(XElement shape, string name) => double.Parse(shape.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Write_AnyAmountsWithEveryOption_GivesFilesThatOfficeAccepts(string slug) => AnyAmount.Evidence.Sample(
        snapshot => Assert.All(EveryOption.DistinctBy(options => (options.Scale, options.Layout)), options =>
        {
            var spec = ChartCatalog.Find(slug)!.BuildAs(snapshot, EvidenceFilter.None, options);
            var tables = ChartTables.Of(spec, snapshot);

            Assert.Empty(OpenWorkbook.Faults(TableWorkbook.Write(spec.Title, tables.Marks, tables.Sources)));
            Assert.Empty(MadeDeck.Faults(MadeDeck.Bytes(spec)));
        }),
        iter: 2);

    [Fact]
    public void Read_AnyAmounts_AreAuditedAndComputedWith() => AnyAmount.Evidence.Sample(
        snapshot =>
        {
            Assert.All(AuditReport.Of(snapshot, HandMade.PackDay).Findings, finding => Assert.NotEmpty(finding.Message));
            Assert.All(Scorecard.Of(snapshot, EvidenceFilter.None), entry => Assert.NotEmpty(entry.Reason));
            Assert.All(DerivedFigures.Of(snapshot, EvidenceFilter.None), figure => Assert.NotEmpty(figure.Sentence));
        },
        iter: 100);
}
