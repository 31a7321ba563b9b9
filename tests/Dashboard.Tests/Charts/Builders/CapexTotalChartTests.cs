using Dashboard.Charts;

namespace Dashboard.Tests.Charts.Builders;

public sealed class CapexTotalChartTests
{
    private static readonly ChartSpec Article = ArticleChart.Build("capex-total");

    [Fact]
    public void Build_NamedFigures_AreBlocksLaidEndToEnd()
    {
        var blocks = Article.Marks.Where(mark => mark.Row!.StartsWith("Named", StringComparison.Ordinal)).OrderBy(mark => mark.Start).ToList();

        Assert.Equal([0, 64.6m, 157.6m, 282.6m, 354.6m, 494.6m], blocks.Select(mark => mark.Start!.Value));
        Assert.Equal([64.6m, 157.6m, 282.6m, 354.6m, 494.6m, 616.6m], blocks.Select(mark => mark.End));
    }

    [Fact]
    public void Build_WhatIsLeft_ReachesFromTheLastBlockToTheTotal()
    {
        var left = Article.Mark("capex-total-2025-2027-unnamed");

        Assert.Equal((616.6m, 1400, true), (left.Start, left.End, left.Derived));
        Assert.Equal("$783.4 billion", left.Amount);
    }

    [Fact]
    public void Build_StatedTotal_StandsInOneRowFromZero()
    {
        var total = Article.Mark("capex-total-2025-2027");

        Assert.Equal(("Stated for 2025–2027", 0, 1400), (total.Row, total.Start, total.End));
        Assert.Equal("as high as $1.4 trillion", total.Amount);
    }

    [Fact]
    public void Build_Article_HeadlineSetsTheNamedAgainstTheStated() =>
        Assert.Equal("Named figures reach $617 billion of a stated $1.4 trillion", Article.Title);

    [Fact]
    public void Build_Article_SaysThatTheTotalDoesNotSayWhose() =>
        Assert.Contains(Article.Notes, note => note.StartsWith("Industrial Securities does not say which companies", StringComparison.Ordinal));

    [Fact]
    public void Build_CompaniesLeftOut_ShowsTheTotalAlone()
    {
        var spec = ArticleChart.Build("capex-total", new() { Companies = ["industrial-securities"] });

        Assert.Equal(["capex-total-2025-2027"], spec.Marks.Select(mark => mark.Id));
    }
}
