using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Builders;

public sealed class SegmentsChartTests
{
    private static readonly ChartSpec Article = ArticleChart.Build("segments");

    [Fact]
    public void Build_Article_RatesTheFiveSegmentsInTheOrderOfTheChain() => Assert.Equal(
        [("Chips", 5), ("Data centers", 5), ("Energy", 4), ("Models", 4), ("Applications", 3)],
        Article.Marks.Select(mark => (mark.Row!, mark.End)));

    [Fact]
    public void Build_Drivers_StandBelowTheirSegmentAndBehindItsMark()
    {
        var chips = Article.Mark("chips-rating");

        Assert.Equal("ASIC route · Blackwell production · Rubin tape-out", chips.Detail);
        Assert.Equal(["chips-rating", "chips-driver-asic", "chips-driver-blackwell", "chips-driver-rubin"], chips.Claims);
    }

    [Fact]
    public void Build_Ratings_AreOpinionsWithoutASource()
    {
        Assert.All(Article.Marks, mark => Assert.Equal(("opinion", "no source"), (mark.StatusText, mark.SourcesText)));
        Assert.Contains("The ratings come with no scale, date, baseline or source: they are the author’s opinion.", Article.Notes);
    }

    [Fact]
    public void Build_Article_HeadlineNamesBestAndWorst() =>
        Assert.Equal("Chips and Data centers get 5 stars, Applications 3, by a scale that is not explained", Article.Title);

    [Fact]
    public void Build_OneSegment_ShowsItAlone() =>
        Assert.Equal(["Energy"], ArticleChart.Build("segments", new() { Segments = ["energy"] }).Marks.Select(mark => mark.Row));

    [Fact]
    public void Build_DriversOfAFilteredCompanyOnly_ShowsNoRating() =>
        Assert.NotNull(ArticleChart.Build("segments", new() { Companies = ["crusoe"], Statuses = [ClaimStatus.Opinion] }).Empty);
}
