using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Later;

/// <summary>How the second pack answers the article.</summary>
public sealed class LaterRelationsTests
{
    private static IReadOnlyList<Relation> Relations => LaterEvidence.Pack.Relations;

    [Theory]
    [InlineData("microsoft-capex-fy2025", "later-microsoft-capex-fy2025")]
    [InlineData("microsoft-capex-growth-fy2025", "later-microsoft-capex-growth-fy2025")]
    [InlineData("microsoft-capex-fy2026", "later-microsoft-capex-fy2026")]
    [InlineData("amazon-capex-2025", "later-amazon-capex-2025-net")]
    [InlineData("amazon-capex-multiple-2022-2025", "later-amazon-capex-multiple-gross")]
    [InlineData("alphabet-capex-2025", "later-alphabet-capex-2025")]
    [InlineData("alphabet-capex-2026", "later-alphabet-capex-2026-guidance-jul", "later-alphabet-capex-2026-guidance-feb")]
    [InlineData("meta-capex-2025", "later-meta-capex-2025-incl-leases")]
    [InlineData("nscale-sought-amount", "later-nscale-series-c")]
    [InlineData("nscale-series-b-amount", "later-nscale-series-b")]
    [InlineData("nscale-pre-series-c-oct-2024", "later-nscale-safe")]
    [InlineData("nscale-spin-off", "later-nscale-incorporation")]
    [InlineData("capex-total-2025-2027")]
    [InlineData("market-2033")]
    public void Updates_ClaimOfTheArticle_IsAnsweredByThese(string claim, params string[] later) =>
        Assert.Equal(later, Relations.Where(relation => relation.Kind == RelationKind.Updates && relation.To == claim).Select(relation => relation.From));

    [Fact]
    public void Relations_OfThePack_AllHaveANote() => Assert.DoesNotContain(Relations, relation => string.IsNullOrWhiteSpace(relation.Note));

    [Fact]
    public void Contradicts_ClaimsOfTheArticle_AreTheThreeDates() => Assert.Equal(
        ["nscale-series-b-amount", "nscale-pre-series-c-oct-2024", "nscale-spin-off"],
        Relations.Where(relation => relation.Kind == RelationKind.Contradicts).Select(relation => relation.To));

    [Fact]
    public void Updates_WithinThePack_LeadToWhatWasStatedEarlier() =>
        Assert.All(
            Relations.Where(relation => relation.Kind == RelationKind.Updates && LaterEvidence.Claim(relation.To).Pack == LaterEvidence.PackId),
            relation => Assert.True(LaterEvidence.Claim(relation.From).Stated > LaterEvidence.Claim(relation.To).Stated, $"{relation.From} updates {relation.To}"));

    [Fact]
    public void Updates_BetweenFigures_CompareOnePeriodAndNeverTwoDefinitions() =>
        Assert.All(
            Relations.Where(relation => relation.Kind == RelationKind.Updates).Select(relation => (From: LaterEvidence.Claim(relation.From), To: LaterEvidence.Claim(relation.To))).Where(pair => pair.To.Metric == Metrics.Capex),
            pair =>
            {
                Assert.Equal((pair.To.Entity, pair.To.Metric, pair.To.Period), (pair.From.Entity, pair.From.Metric, pair.From.Period));
                Assert.True(pair.To.Definition is null || pair.From.Definition == pair.To.Definition, $"{pair.From.Id} updates {pair.To.Id}");
            });

    [Fact]
    public void Derives_Formula_GivesTheFigureThatItDerives() =>
        Assert.All(
            Relations.Where(relation => relation.Formula is not null),
            relation =>
            {
                Assert.True(Formula.TryEvaluate(relation.Formula!, out var result, out var fault), fault);
                var amount = LaterEvidence.Claim(relation.From).Amount!;
                var rounded = Math.Round(result, (amount.Value ?? amount.Low)!.Value.Scale, MidpointRounding.AwayFromZero);
                Assert.True(rounded >= amount.Least && (amount.Most is null || rounded <= amount.Most), $"{relation.From}: {relation.Formula} = {result}");
            });

    [Fact]
    public void Derives_Formula_HoldsTheFigureOfEveryInput() =>
        Assert.All(
            Relations.Where(relation => relation.Formula is not null),
            relation =>
            {
                var input = LaterEvidence.Claim(relation.To).Amount!;
                var unit = LaterEvidence.Claim(relation.From).Amount!.Unit;
                var figure = UnitScale.Converts(input.Unit, unit) ? input.To(unit).Least!.Value : input.Least!.Value;
                Assert.Contains(figure.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture), relation.Formula!.Split([' ', '(', ')']));
            });

    [Fact]
    public void SameAs_RoundsOfBothPacks_AreOneEventEach()
    {
        var rounds = LaterEvidence.Snapshot.ClaimsOfMetric(Metrics.FundingRound).Where(claim => claim.Definition is "series-b" or "safe" or "pre-series-c");

        Assert.Equal([1100m, 433m], FundingEvents.Of(LaterEvidence.Snapshot, rounds).Select(one => one.Millions));
    }
}
