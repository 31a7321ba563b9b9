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
    public override string Reason => Say("Who took part is right; how much is only not said.");

    /// <inheritdoc />
    public override string Remedy => Say("Do not put the amount of the round to the investor.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsOf("investor")
        where claim is { Metric: "investor", Amount: null, Entity: { } investor } && scope.Snapshot.FindEntity(investor)!.Kind == EntityKind.Company && claim.Mentions.Count == 1
        group claim by (claim.Pack, claim.Entity, Company: claim.Mentions[0]) into taken
        select About(
            $"{taken.Key.Pack}.{taken.Key.Entity}.{taken.Key.Company}",
            taken.Select(claim => claim.Id),
            Say($"It is not said how much {scope.NameOf(taken.First())} put into {scope.Snapshot.FindEntity(taken.Key.Company)!.Name}."));
}
