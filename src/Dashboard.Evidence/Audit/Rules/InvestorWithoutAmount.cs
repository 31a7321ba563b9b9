using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Somebody who put money in, and nobody says how much.</summary>
public sealed class InvestorWithoutAmount : AuditRule
{
    /// <inheritdoc />
    public override string Id => "investor-without-amount";

    /// <inheritdoc />
    public override string Name => Say("Investor without an amount");

    /// <inheritdoc />
    public override string Explanation => Say("Who took part in a round may have brought nearly all of it or next to nothing. The round’s amount is not the investor’s.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.Statements
        where claim is { Metric: "investor", Amount: null, Entity: { } investor } && scope.Snapshot.FindEntity(investor)!.Kind == EntityKind.Company && claim.Mentions.Count == 1
        select About(claim, Say($"It is not said how much {scope.NameOf(claim)} put in."));
}
