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

    [Fact]
    public void Build_Lines_AreToldInWordsAsWell() => Assert.Contains("Amazon: cash, gross, 2017 11.96, 2018 13.43,", Shown.Alternative, StringComparison.Ordinal);
}

[InCulture("de-DE")]
public sealed class CapexHistoryChartInGermanTests : CapexHistoryChartTests;
