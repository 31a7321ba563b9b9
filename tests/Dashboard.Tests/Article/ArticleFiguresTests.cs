using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Article;

/// <summary>What the article implies and does not say.</summary>
public class ArticleFiguresTests
{
    [Theory]
    [InlineData("ai-data-center-market-growth", "Growth a year, 2023 to 2033: 25.7 % = (125.8 ÷ 12.8)^(1 ÷ 10) − 1")]
    [InlineData("nscale-raised", "Raised by Nscale, two rounds: $1,533 million = 1,100 + 433")]
    [InlineData("microsoft-capex-fy2025-base", "Microsoft, year before FY2025: $44.6 billion = 64.6 ÷ (1 + 45 %)")]
    [InlineData("amazon-capex-2025-base", "Amazon in 2022: at least $62.5 billion = 125 ÷ 2")]
    [InlineData("capex-2025", "Capex named for 2025, four firms: $352.6–354.6 billion = 64.6 + 91–93 + 125 + ≤ 72")]
    [InlineData("capex-2026", "Capex named for 2026, two firms: $222–262 billion = 100–140 + 122")]
    [InlineData("capex-total-2025-2027-unnamed", "Left over by the named figures: $783.4 billion = 1,400 − (64.6 + 93 + 125 + 72 + 140 + 122)")]
    public void Of_Article_ComputesInTheOpen(string figure, string sentence) =>
        Assert.Equal(sentence, DerivedFigures.Of(ArticleEvidence.Snapshot, EvidenceFilter.None).Single(one => one.Id == figure).Sentence);

    [Fact]
    public void Of_SumOverFiscalAndCalendarYears_SaysThatTheyOverlapOnlyInPart() =>
        Assert.StartsWith("Fiscal and calendar years are added", DerivedFigures.Of(ArticleEvidence.Snapshot, EvidenceFilter.None).Single(one => one.Id == "capex-2025").Note, StringComparison.Ordinal);

    [Fact]
    public void Of_ArticleAsOfTheDayBeforeItsNewestSource_StillKnowsTheCapex() =>
        Assert.Contains(DerivedFigures.Of(ArticleEvidence.Snapshot, new() { AsOf = new(2026, 1, 8) }), figure => figure.Id == "capex-2025");

    [Fact]
    public void Of_ArticleBeforeItsOldestSource_ComputesNothing() =>
        Assert.Empty(DerivedFigures.Of(ArticleEvidence.Snapshot, new() { AsOf = new(2025, 8, 31) }));
}

[InCulture("de-DE")]
public sealed class ArticleFiguresInGermanTests : ArticleFiguresTests;
