using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Builders;

public sealed class FundingChartTests
{
    private static readonly ChartSpec Article = ArticleChart.Build("funding");

    [Fact]
    public void Build_MoneyToldTwice_StandsAtBothDatesWithATie()
    {
        var (early, late) = (Article.Mark("nscale-pre-series-c-oct-2024"), Article.Mark("nscale-safe-oct-2025"));

        Assert.Equal((433, 433), (early.End, late.End));
        Assert.Equal(365, late.Place - early.Place);
        Assert.Equal([new ChartTie(early.Id, late.Id, "the same $433 million")], Article.Ties);
    }

    [Fact]
    public void Build_MoneyToldTwice_CountsOnceUnderEitherDates()
    {
        Assert.Equal([1100, 1533, 1533], Article.MarksOf("total-earliest").Select(mark => mark.End));
        Assert.Equal([1100, 1533, 1533], Article.MarksOf("total-latest").Select(mark => mark.End));
    }

    [Fact]
    public void Build_MoneyToldTwice_IsTheHeadlineAndAConflictOfTwoClaims()
    {
        Assert.Equal("The same $433 million is dated 2024 and 2025", Article.Title);
        Assert.Equal(2, Article.Conflicts);
        Assert.True(Article.Mark("nscale-safe-oct-2025").Conflict);
        Assert.False(Article.Mark("nscale-series-b-amount").Conflict);
    }

    [Fact]
    public void Build_Sought_StandsAtTheDayOfItsSourceAsSought()
    {
        var sought = Article.Mark("nscale-sought-amount");

        Assert.Equal(("sought", "nearly $2 billion", 2000), (sought.StatusText, sought.Amount, sought.End));
        Assert.Equal("reported 9 January 2026", sought.Period);
    }

    [Fact]
    public void Build_Sought_IsBehindNoTotal() => Assert.DoesNotContain(
        "nscale-sought-amount",
        Article.Series.Where(series => series.Form == ChartForm.Step).SelectMany(series => series.Marks).SelectMany(mark => mark.Claims));

    [Fact]
    public void Build_SoughtOnly_SaysThatNothingIsRaised()
    {
        var spec = ArticleChart.Build("funding", new() { Statuses = [ClaimStatus.Sought] });

        Assert.Equal("nearly $2 billion is sought, not raised", spec.Title);
        Assert.Equal(["nscale-sought-amount"], spec.Marks.Select(mark => mark.Id));
    }

    [Fact]
    public void Build_RoundThatIsOnlySought_IsNotRaised()
    {
        var raised = HandMade.Measured("raised", Metrics.FundingRound, "acme", HandMade.Exactly(100, UnitScale.UsdMillion), 2024);

        var spec = ArticleChart.Build("funding", HandMade.Snapshot(raised, raised with { Id = "planned", Status = ClaimStatus.Sought }));

        Assert.Equal("1 round raised $100 million", spec.Title);
        Assert.DoesNotContain("planned", spec.Marks.SelectMany(mark => mark.Claims));
    }

    [Fact]
    public void Build_WhatWasToldLater_IsTiedToTheTextsAndCountsInNoTotal()
    {
        var spec = ArticleChart.Shown("funding");

        Assert.Contains(new ChartTie("nscale-series-b-amount", "later-nscale-series-b", "later dated 25 September 2025"), spec.Ties);
        Assert.Contains(new ChartTie("nscale-sought-amount", "later-nscale-series-c", "came as Series C"), spec.Ties);
        Assert.Equal([1100, 1533, 1533], spec.MarksOf("total-latest").Select(mark => mark.End));
        Assert.Equal(Article.Title, spec.Title);
    }

    [Fact]
    public void Build_SameSumAtTheSameDay_IsOnePointWithBothClaims() =>
        Assert.Equal(["nscale-safe-oct-2025", "later-nscale-safe"], ArticleChart.Shown("funding").Mark("nscale-safe-oct-2025").Claims);

    [Fact]
    public void Build_LaterPack_CountsTheSafeOnceAndNoBorrowedMoney()
    {
        var spec = ArticleChart.Shown("funding", new() { Packs = [LaterEvidence.PackId] });

        Assert.Equal("5 rounds raised $3,285 million; three more are debt or convertible", spec.Title);
        Assert.Equal([30, 185, 1285, 1718, 3285, 3285], spec.MarksOf("total-earliest").Select(mark => mark.End));
        Assert.Contains("Raised by Nscale, five rounds: $3,285 million = 30 + 155 + 1,100 + 433 + (2,000 − 433)", spec.Derivations);
    }

    [Fact]
    public void Build_DebtAndConvertible_StandApartInWordsAndInk()
    {
        var spec = ArticleChart.Shown("funding", new() { Packs = [LaterEvidence.PackId] });

        Assert.Equal(["Nscale, Term loan (debt)", "Nscale, Revolving credit (debt)"], spec.MarksOf("debt").Select(mark => mark.Name));
        Assert.Equal(["Nscale, Convertible notes"], spec.MarksOf("convertible").Select(mark => mark.Name));
        Assert.Equal((0, 0), (spec.Series.Single(series => series.Id == "debt").Hue, spec.Series.Single(series => series.Id == "convertible").Hue));
        Assert.NotEqual(0, spec.Series.Single(series => series.Id == "raised").Hue);
        Assert.Contains("one report only, not confirmed elsewhere", spec.Mark("later-nscale-revolving-credit").Remarks!);
    }

    [Fact]
    public void Build_EveryRoundOneDate_DrawsOneTotal()
    {
        var snapshot = HandMade.Snapshot(
            HandMade.Measured("a", Metrics.FundingRound, "acme", HandMade.Exactly(100, UnitScale.UsdMillion), 2024),
            HandMade.Measured("b", Metrics.FundingRound, "acme", HandMade.Exactly(50, UnitScale.UsdMillion), 2025));

        var spec = ArticleChart.Build("funding", snapshot);

        Assert.Equal("2 rounds raised $150 million", spec.Title);
        Assert.Equal(["raised", "total-earliest"], spec.Series.Select(series => series.Id));
        Assert.Empty(spec.Ties);
    }
}
