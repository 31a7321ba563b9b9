using Dashboard.Charts;
using Dashboard.Charts.Builders;
using Dashboard.Charts.Drawing;
using Dashboard.Evidence;

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
        Assert.Equal("Named figures, not all counted alike, reach $617 billion; stated is as high as $1.4 trillion", Article.Title);

    [Fact]
    public void Build_Article_SaysThatTheTotalDoesNotSayWhose() =>
        Assert.Contains(Article.Notes, note => note.StartsWith("Industrial Securities does not say which companies", StringComparison.Ordinal));

    [Fact]
    public void Build_CompaniesLeftOut_ShowsTheTotalAlone()
    {
        var spec = ArticleChart.Build("capex-total", new() { Companies = ["industrial-securities"] });

        Assert.Equal(["capex-total-2025-2027"], spec.Marks.Select(mark => mark.Id));
    }

    [Fact]
    public void Build_VeryManyFigures_DrawsTheLargestAndTheOthersTogether()
    {
        var spec = new CapexTotalChart().Build(Many(500), EvidenceFilter.None, ChartOptions.None);
        var row = spec.Marks.Where(mark => mark.Row == "Named for 2025").ToList();

        Assert.Equal((24, 477, 477), (row.Count, spec.LeftOut, row[^1].Claims.Count));
        Assert.Equal(("477 smaller figures", 477m * 478 / 2, true), (row[^1].Name, row[^1].Figure!.Value, row[^1].Derived));
        // the blocks still reach what all of them add up to
        Assert.Equal(500m * 501 / 2, row[^1].End);
        Assert.Contains("477 smaller figures drawn together, a block a year: the 23 largest of each year have blocks of their own.", spec.Notes);
        Assert.InRange(PageDrawing.Draw(spec, 620).Length, 1, 400_000);
    }

    private static EvidenceSnapshot Many(int companies)
    {
        var numbers = Enumerable.Range(1, companies).Select(at => (Id: $"company-{at}", Value: at)).ToList();
        var pack = HandMade.Pack([
            HandMade.Measured("total", Metrics.CapexTotal, "company-1", HandMade.Exactly(200_000) with { Unit = "USD billion" }, 2025),
            .. numbers.Select(one => HandMade.Measured($"{one.Id}-capex", Metrics.Capex, one.Id, HandMade.Exactly(one.Value) with { Unit = "USD billion" }, 2025))], []);
        return new([pack with { Entities = [.. pack.Entities, .. numbers.Select(one => HandMade.Entity(one.Id, one.Id, EntityKind.Company))] }], "many");
    }
}
