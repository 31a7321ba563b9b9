using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A forecast or a count of which nobody is named as the author.</summary>
public sealed class Unattributed : AuditRule
{
    /// <inheritdoc />
    public override string Id => "unattributed";

    /// <inheritdoc />
    public override string Name => Say("Nobody named");

    /// <inheritdoc />
    public override string Explanation => Say("A forecast or a count is somebody’s. Without a name nobody can weigh it, or ask how it was made. A newspaper that is cited repeats a forecast and does not make it.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("A forecast without its author cannot be weighed.");

    /// <inheritdoc />
    public override string Remedy => Say("Ask who expects or counted it.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => !trait.Has(Trait.By) && (trait.Has(Trait.Flagged) || trait.Has(Trait.Projection | Trait.Amount | Trait.Cited)))
        where claim.By is null && (claim.Flags.Contains(Flags.Unattributed) || IsRepeated(scope, claim))
        group claim by string.Join('.', claim.Citations.Select(citation => citation.Source).Order(StringComparer.Ordinal).Prepend(claim.Pack)) into told
        let claims = told.ToList()
        select About(
            told.Key,
            claims.Select(claim => claim.Id),
            Message(scope, claims),
            sources: claims[0].Citations.Select(citation => citation.Source)) with
        { Origin = claims.TrueForAll(claim => !IsRepeated(scope, claim)) ? FindingOrigin.Declared : FindingOrigin.Computed };

    private static bool IsRepeated(AuditScope scope, Claim claim) =>
        claim is { Status: ClaimStatus.Projection, Amount: not null, Citations.Count: > 0 } && scope.Snapshot.SourcesOf(claim).All(source => source.Kind == SourceKind.News);

    private static string Message(AuditScope scope, List<Claim> claims) => (claims.Count, claims[0].Citations.Count) switch
    {
        (1, 0) => Say("The text does not say who expects or counted this."),
        (1, _) => Say($"The text does not say who expects or counted this; it cites {SourceText.Numbers(scope.Snapshot.SourcesOf(claims[0]))}."),
        (_, 0) => Say($"The text does not say who expects or counted these {AmountText.Number(claims.Count)}."),
        _ => Say($"The text does not say who expects or counted these {AmountText.Number(claims.Count)}; it cites {SourceText.Numbers(scope.Snapshot.SourcesOf(claims[0]))}."),
    };
}
