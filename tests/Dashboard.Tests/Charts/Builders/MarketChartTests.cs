using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Builders;

public sealed class MarketChartTests
{
    private static readonly ChartSpec Article = ArticleChart.Build("market");

    [Fact]
    public void Build_StatedYears_AreNotComputed()
    {
        var stated = Article.MarksOf("stated");

        Assert.Equal([(2023, 12.8m), (2033, 125.8m)], stated.Select(mark => (mark.Place!.Value, mark.End)));
        Assert.Equal(["actual", "projection"], stated.Select(mark => mark.StatusText));
        Assert.All(stated, mark => Assert.False(mark.Derived));
    }

    [Fact]
    public void Build_YearsBetween_AreComputedAndSaySo()
    {
        var between = Article.MarksOf("interpolated");

        Assert.Equal(11, between.Count);
        Assert.All(between, mark => Assert.True(mark.Derived));
        Assert.All(between, mark => Assert.Equal("interpolated", mark.StatusText));
        Assert.Contains(Article.Notes, note => note.Contains("the line between them is ours", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_YearsBetween_RunFromTheOneStatedFigureToTheOther()
    {
        var between = Article.MarksOf("interpolated");

        Assert.Equal((12.8m, 125.8m), (between[0].End, between[^1].End));
        Assert.Equal(between.OrderBy(mark => mark.End), between);
    }

    [Fact]
    public void Build_Article_NamesTheGrowthAndItsFormula()
    {
        Assert.EndsWith("the years between are interpolated at 25.7 % a year", Article.Subtitle, StringComparison.Ordinal);
        Assert.Equal(["Growth a year, 2023 to 2033: 25.7 % = (125.8 ÷ 12.8)^(1 ÷ 10) − 1"], Article.Derivations);
    }

    [Fact]
    public void Build_OneYearOnly_DrawsNoLine()
    {
        var spec = ArticleChart.Build("market", new() { Statuses = [ClaimStatus.Actual] });

        Assert.Equal(["market-2023"], spec.Marks.Select(mark => mark.Id));
        Assert.Equal("AI data center market: $12.8 billion in 2023", spec.Title);
    }
}
