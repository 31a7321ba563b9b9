using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Builders;

public class CapexHistoryChartTests
{
    private static readonly ChartSpec Shown = ArticleChart.Shown("capex-history");

    [Fact]
    public void Build_BuiltInPacks_DrawsOneLineACompanyAndNamesItsCount() => Assert.Equal(
        ["Amazon: cash, gross", "Microsoft: cash, gross", "Alphabet: cash, gross", "Meta: cash, net of proceeds"],
        Shown.Series.Select(series => series.Name));

    [Fact]
    public void Build_YearThatEndsInJune_StandsHalfAYearBeforeDecember()
    {
        Assert.Equal(2024.5m, Shown.Mark("later-microsoft-capex-fy2025").Place);
        Assert.Equal(2025, Shown.Mark("later-amazon-capex-2025-gross").Place);
        Assert.Contains(Shown.Notes, note => note.Contains("Microsoft’s year ends in June", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_OtherCountsAndOtherYears_AreLeftOutAndCounted()
    {
        Assert.DoesNotContain(Shown.Marks, mark => mark.Id is "later-microsoft-capex-12-months-2025" or "later-amazon-capex-2025-net");
        Assert.Contains("19 figures that are counted otherwise, or for another kind of year, are left out.", Shown.Notes);
        Assert.Contains("1 figure that a newer one replaced is left out.", Shown.Notes);
    }

    [Fact]
    public void Build_ForecastsAndGuidance_AreNoHistory() => Assert.All(Shown.Marks, mark => Assert.Equal(ClaimStatus.Actual, mark.Status));

    [Fact]
    public void Build_ArticleAlone_SaysThatOneYearIsNoHistory() => Assert.Equal(
        "A history needs two years of one company that are counted alike; what is shown holds 1 single figure.",
        ArticleChart.Shown("capex-history", new() { Packs = [ArticleEvidence.PackId] }).Empty);

    [Theory]
    [InlineData(ChartValues.Absolute, new[] { 2020, 2021, 2023, 2024 })]
    [InlineData(ChartValues.Index, new[] { 2020, 2021, 2023, 2024 })]
    // 2023 has no year before it
    [InlineData(ChartValues.Yoy, new[] { 2021, 2024 })]
    public void Build_YearIsMissing_NoLineJoinsThePoints(ChartValues values, int[] years)
    {
        var spec = Built(new() { Values = values }, 2020, 2021, 2023, 2024);

        Assert.Equal(years.Select(year => (decimal)year), spec.Marks.Select(mark => mark.Place!.Value));
        Assert.Single(spec.Marks, mark => mark.IsApart);
        Assert.Contains("Where periods in between are missing, no line joins the points.", spec.Notes);
    }

    [Fact]
    public void Build_YearIsMissingInBars_NothingIsSaidOfLines() => Assert.DoesNotContain(
        "Where periods in between are missing, no line joins the points.",
        Built(new() { Layout = ChartLayout.Stacked }, 2020, 2021, 2023).Notes);

    [Fact]
    public void Build_Lines_AreToldInWordsAsWell() => Assert.Contains("Amazon: cash, gross, 2017 11.96, 2018 13.43,", Shown.Alternative, StringComparison.Ordinal);

    private static ChartSpec Built(ChartOptions options, params int[] years) => ChartCatalog.Find("capex-history")!.Build(
        HandMade.Snapshot([.. years.Select(year => HandMade.Measured(FormattableString.Invariant($"figure-{year}"), Metrics.Capex, "acme", HandMade.Exactly(year - 2000), year))]),
        EvidenceFilter.None,
        options);
}

[InCulture("de-DE")]
public sealed class CapexHistoryChartInGermanTests : CapexHistoryChartTests;
