using Dashboard.Charts;
using Dashboard.Charts.Builders;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;

namespace Dashboard.Tests.Charts.Builders;

public class ScorecardChartTests
{
    private static readonly ChartSpec Shown = ArticleChart.Shown("scorecard");

    [Fact]
    public void Build_BuiltInPacks_HeadlineCountsTheVerdicts() =>
        Assert.Equal("Of 9 forecasts with a figure, 4 were met, 1 was exceeded, 1 was replaced, 2 are open and 1 cannot be compared", Shown.Title);

    [Fact]
    public void Build_Mark_OpensTheForecastAndCarriesWhatCame()
    {
        var amazon = Shown.Mark("amazon-capex-2025-score");

        Assert.Equal(["amazon-capex-2025", "later-amazon-capex-2025-net"], amazon.Claims);
        Assert.Equal((2.7m, "+2.7 % exceeded", "exceeded", Verdict.Exceeded, true), (amazon.End, amazon.Label, amazon.StatusText, amazon.Verdict, amazon.Derived));
        Assert.Equal("$128.32 billion against $125 billion: +2.7 %", amazon.Amount);
        Assert.Equal(["s11", "l08"], amazon.Sources);
    }

    [Fact]
    public void Build_LessThanForecast_ReachesBelowZero()
    {
        var forecast = HandMade.Measured("forecast", Metrics.Capex, "acme", HandMade.Exactly(100), 2025) with { Status = ClaimStatus.Guidance };
        var snapshot = HandMade.Snapshot(
            [forecast, HandMade.Measured("actual", Metrics.Capex, "acme", HandMade.Exactly(70), 2025)],
            HandMade.Relation("actual", RelationKind.Updates, "forecast"));

        var spec = ArticleChart.Build("scorecard", snapshot);

        Assert.Equal((0m, -30m, "−30 % missed"), (spec.Mark("forecast-score").Start!.Value, spec.Mark("forecast-score").End, spec.Mark("forecast-score").Label));
        Assert.True(spec.ValueAxis.Min <= -30 && spec.ValueAxis.Max >= 0);
        Assert.Equal("Of 1 forecast with a figure, 1 was missed", spec.Title);
    }

    [Fact]
    public void Build_VeryManyForecasts_DrawsThoseThatWereFurthestOff()
    {
        var years = Enumerable.Range(1500, 300).ToList();
        var snapshot = HandMade.Snapshot(
            [
                .. years.Select(year => HandMade.Measured($"forecast-{year}", Metrics.Capex, "acme", HandMade.Exactly(1_000), year) with { Status = ClaimStatus.Guidance }),
                .. years.Select(year => HandMade.Measured($"actual-{year}", Metrics.Capex, "acme", HandMade.Exactly(year - 650), year)),
            ],
            [.. years.Select(year => HandMade.Relation($"actual-{year}", RelationKind.Updates, $"forecast-{year}"))]);

        var spec = ArticleChart.Build("scorecard", snapshot);

        Assert.Equal((20, 280), (spec.Marks.Count(), spec.LeftOut));
        Assert.Equal((-15m, 14.9m), (spec.Marks.Min(mark => mark.End), spec.Marks.Max(mark => mark.End)));
        Assert.Contains("280 forecasts left out that came closer: of 300 the chart draws the 20 that were missed or exceeded by most.", spec.Notes);
    }

    [Fact]
    public void Build_TwoForecastsOfOneYear_AreToldApartByStatusAndDay() => Assert.Contains(
        "Amazon 2025, guidance of 30 October 2025",
        ArticleChart.Shown("scorecard", new() { Packs = [LaterEvidence.PackId] }).Marks.Select(mark => mark.Row));

    [Fact]
    public void Build_DayOfTheArticle_HasNothingToCompareYet() =>
        Assert.Equal("None of the 15 forecasts can be compared with an outcome yet.", ArticleChart.Shown("scorecard", new() { AsOf = new(2026, 1, 9) }).Empty);

    [Fact]
    public void Build_DayBetween_FollowsWhatWasKnown()
    {
        var spec = ArticleChart.Shown("scorecard", new() { AsOf = new(2026, 2, 28) });

        Assert.Equal("later-alphabet-capex-2026-guidance-feb", spec.Mark("alphabet-capex-2026-score").Claims[1]);
        Assert.DoesNotContain(spec.Marks, mark => mark.Id == "microsoft-capex-fy2026-score");
    }

    [Fact]
    public void Measures_Claim_IsWhetherItSpeaksOfWhatIsToCome()
    {
        var chart = new ScorecardChart();

        Assert.True(chart.Measures(ArticleEvidence.Claim("amazon-capex-2025")));
        Assert.False(chart.Measures(ArticleEvidence.Claim("microsoft-capex-fy2025")));
    }
}

[InCulture("de-DE")]
public sealed class ScorecardChartInGermanTests : ScorecardChartTests;
