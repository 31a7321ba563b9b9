using Dashboard.Charts;

namespace Dashboard.Tests.Charts.Builders;

public sealed class DealsChartTests
{
    private static readonly ChartSpec Article = ArticleChart.Build("deals");

    [Fact]
    public void Build_Article_ShowsThreeCountsSideBySide() => Assert.Equal(
        [("The article", "nearly 90 deals"), ("VC Memo, in its title", "67 deals"), ("Zhiyuan, in its title", "50 deals")],
        Article.Marks.Select(mark => (mark.Row!, mark.Amount)));

    [Fact]
    public void Build_Article_IsThreeConflictsAndNoAverage()
    {
        Assert.Equal(3, Article.Conflicts);
        Assert.All(Article.Marks, mark => Assert.True(mark.Conflict));
        Assert.All(Article.Marks, mark => Assert.False(mark.Derived));
    }

    [Fact]
    public void Build_Article_HeadlineNamesAllThree() => Assert.Equal("Three counts of NVIDIA’s 2025 deals: nearly 90, 67 and 50", Article.Title);

    [Fact]
    public void Build_Article_CitesEverySourceOfEveryCount() => Assert.Equal(["1", "4", "8", "9", "10"], Article.Citations.Select(citation => citation.Number));

    [Fact]
    public void Build_ChipsOnly_IsEmptyAndNamesTheSegmentsOfTheCounts() =>
        Assert.Contains("nothing here belongs to Chips, but to Data centers, Energy, Models and Applications", ArticleChart.Build("deals", new() { Segments = ["chips"] }).Empty, StringComparison.Ordinal);
}
