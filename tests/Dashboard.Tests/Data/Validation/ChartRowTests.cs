using Dashboard.Evidence.Charting;

namespace Dashboard.Tests.Data.Validation;

public sealed class ChartRowTests
{
    private const string Header = "id,title,kind,metric,definition,subjects,periods,unit,segments,order,note\n";

    [Fact]
    public void Read_EveryCell_IsKept()
    {
        var chart = Assert.Single(With("leaf-sales,Leaf grows,trend,revenue,net,leaf,fiscal-year,USD billion,leaves;kettles,3,Ends in June").Pack().Charts);

        Assert.Equal(("leaf-sales", "tea-2025", "Leaf grows", ChartShape.Trend), (chart.Id, chart.Pack, chart.Title, chart.Shape));
        Assert.Equal(["revenue", "net", "leaf", "leaves", "kettles"], [.. chart.Metrics, .. chart.Definitions, .. chart.Subjects, .. chart.Segments]);
        Assert.Equal(("fiscal-year", "USD billion", 3, "Ends in June"), (chart.Periods, chart.Unit, chart.Order, chart.Note));
    }

    [Theory]
    [InlineData("capex,,trend,revenue,net,leaf,,,,,", "charts.csv:2: id: 'capex' is a chart of the product: take another id")]
    [InlineData("a,,line,revenue,net,leaf,,,,,", "charts.csv:2: kind: 'line' is not one of trend, ranking, vintages, spread, commitments, rounds")]
    [InlineData("a,,trend,revenu,net,leaf,,,,,", "charts.csv:2: metric: 'revenu' is not a metric of any claim; the nearest is 'revenue'")]
    [InlineData("a,,trend,,net,leaf,,,,,", "charts.csv:2: metric: empty, but required")]
    [InlineData("a,,trend,revenue;growth,net,leaf,,,,,", "charts.csv:2: metric: 'revenue;growth' mixes several; name one")]
    [InlineData("a,,trend,revenue,nett,leaf,,,,,", "charts.csv:2: definition: 'nett' is not a definition of any claim; the nearest is 'net'")]
    [InlineData("a,,trend,revenue,net,leav,,,,,", "charts.csv:2: subjects: 'leav' is not an entity; the nearest is 'leaf'")]
    [InlineData("a,,trend,revenue,net,leaf,FY2023,,,,", "charts.csv:2: periods: 'FY2023' is not a kind of period, or the label of a period of any claim; the nearest is 'FY2024'")]
    [InlineData("a,,trend,revenue,net,leaf,,,kettle,,", "charts.csv:2: segments: 'kettle' is not a segment; the nearest is 'kettles'")]
    [InlineData("a,,trend,revenue,net,leaf,,,,first,", "charts.csv:2: order: 'first' is not a whole number")]
    public void Read_WrongCell_IsNamedWithItsLine(string row, string problem) => With(row).HasProblems(problem);

    [Theory]
    [InlineData("a,,trend,revenue,net,steam,,,,,", "charts.csv:2: metric: no figure of 'steam' measures 'revenue'")]
    [InlineData("a,,trend,revenue,net,leaf,,GW,,,", "charts.csv:2: unit: no figure is in a unit that converts to 'GW'; what there is: 'USD million' (2)")]
    [InlineData("a,,ranking,revenue,net,leaf,,,,,", "charts.csv:2: kind: ranking needs figures of two subjects for one period; what would fit: trend, commitments")]
    [InlineData("a,,vintages,revenue,net,leaf,,,,,", "charts.csv:2: kind: vintages needs guidance or forecasts of one mouth for one period, stated on two days; what would fit: trend, commitments")]
    [InlineData("a,,spread,growth,,tea,,,,,", "charts.csv:2: kind: spread needs forecasts of two mouths for one subject and period; these figures fit no kind, so a sentence tells them")]
    public void Check_FiguresThatDoNotFit_SaysWhyAndWhatWould(string row, string problem) => With(row).HasProblems(problem);

    [Fact]
    public void Check_TwoDefinitions_AreNotDrawnAsOne() =>
        With("a,,trend,revenue,,leaf,,,,,").Cell("claims.csv", 3, "definition", "gross")
            .HasProblems("charts.csv:2: definition: the figures count in 2 ways, which are never drawn as one: 'gross' (1), 'net' (1); name one");

    [Fact]
    public void Check_UnitsThatDoNotConvert_AreNotDrawnAsOne() =>
        With("a,,trend,revenue,net,leaf,,,,,").Cell("claims.csv", 3, "unit", "EUR million")
            .HasProblems("charts.csv:2: unit: the figures are in units that do not convert: 'EUR million' (1), 'USD million' (1); name one");

    [Fact]
    public void Read_IdOfAnEarlierPack_IsTaken()
    {
        var good = With("leaf-sales,,trend,revenue,net,leaf,,,,,").Pack();
        var second = PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).Table("charts", Header + "leaf-sales,,trend,revenue,net,leaf,,,,,\n");

        Assert.Equal(["charts.csv:2: id: 'leaf-sales' stands in the pack 'tea-2025' already"], second.Read(good).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Check_FiguresOfAnEarlierPack_MakeAChart()
    {
        var second = PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).Table("charts", Header + "leaf-sales,,trend,revenue,net,leaf,,,,,\n");

        Assert.Empty(second.Read(PackBuilder.Good().Pack()).Problems);
    }

    private static PackBuilder With(string row) => PackBuilder.Good().Table("charts", Header + row + "\n");
}
