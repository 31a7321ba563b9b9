using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Money by an instrument that sets no price, counted among the rounds.</summary>
public sealed class InstrumentAsRound : AuditRule
{
    /// <inheritdoc />
    public override string Id => "instrument-as-round";

    /// <inheritdoc />
    public override string Name => Say("An instrument counted as a round");

    /// <inheritdoc />
    public override string Explanation => Say("A SAFE, a note or a loan sets no price and is no priced round. Counted among the rounds, or under a letter of its own, it makes the row of rounds longer than it is.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("Rounds that are counted, compared or valued with it are not of one kind.");

    /// <inheritdoc />
    public override string Remedy => Say("Count priced rounds alone, and tell the other money beside them.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsOf(Metrics.FundingCount)
        where claim is { Metric: Metrics.FundingCount, Amount: not null, Period: not null }
        let unpriced = TotalRounds.Of(scope, claim).SelectMany(round => round.Claims).SelectMany(round => scope.SameAs(round).Where(other => other.Pack == claim.Pack).Prepend(round)).Where(IsUnpriced).OrderBy(round => round.Id, StringComparer.Ordinal).ToList()
        where unpriced.Count > 0
        select About(
            claim.Id,
            [claim.Id],
            Say($"{CountText.Capital(AmountText.Of(claim.Amount!, claim.Qualifier))} are counted; one of them is a {DefinitionText.Of(unpriced[0].Definition!)}, which sets no price."),
            why: Say($"{AmountText.Of(unpriced[0].Amount!, unpriced[0].Qualifier)} came by it."),
            beside: unpriced.Select(round => round.Id));

    private static bool IsUnpriced(Claim round) => round.Definition is { } instrument && (FundingKinds.Of(round) is FundingKind.Debt or FundingKind.Convertible || instrument.Split('-').Contains("safe"));
}
