using Dashboard.Evidence.Supporting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A company’s figure without the company’s own word for it.</summary>
public sealed class SecondaryOnly : AuditRule
{
    /// <inheritdoc />
    public override string Id => "secondary-only";

    /// <inheritdoc />
    public override string Name => Say("Second hand only");

    /// <inheritdoc />
    public override string Explanation => Say("The figure is one that the company itself publishes or files, and the statement rests on press, reports or pictures only.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The figure may be right; it was only not taken from the one who publishes it.");

    /// <inheritdoc />
    public override string Remedy => Say("Look the figure up in the company’s release or filing.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Amount | Trait.Entity | Trait.Cited) && trait.HasAny(Trait.Actual | Trait.Guidance))
        where claim is { Amount: not null, Entity: { } entity, Status: ClaimStatus.Actual or ClaimStatus.Guidance, Citations.Count: > 0 }
            && scope.Snapshot.FindEntity(entity)!.Kind == EntityKind.Company
            && scope.Supports.Of(claim) is SupportLevel.Single or SupportLevel.Double
            && scope.Snapshot.SourcesOf(claim).All(source => source.Kind is not (SourceKind.Company or SourceKind.Filing))
        group claim by claim.Pack into pack
        let claims = pack.ToList()
        select About(
            pack.Key,
            claims.Select(claim => claim.Id),
            claims.Count == 1
                ? Say($"One figure of {scope.NameOf(claims[0])} stands without the company’s own word or a filing.")
                : Say($"{CountText.Capital(CountText.Of(claims.Count, "figure"))} of {CountText.Join([.. claims.Select(scope.NameOf).Distinct().Order(NameOrder.Comparer)])} stand without the company’s own word or a filing."));
}
