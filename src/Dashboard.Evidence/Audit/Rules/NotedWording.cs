using Dashboard.Evidence.Supporting;
using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Passes on what an editor noted about the wording of claims by a flag, with the editor's reason where one is given.</summary>
/// <param name="noted">The flag and its words.</param>
public sealed class NotedWording(WordingNote noted) : AuditRule
{
    /// <inheritdoc />
    public override string Id => noted.Flag;

    /// <inheritdoc />
    public override string Name => noted.Name();

    /// <inheritdoc />
    public override string Explanation => noted.Explanation();

    /// <inheritdoc />
    public override FindingSeverity Severity => noted.Severity;

    /// <inheritdoc />
    public override string Reason => noted.Reason();

    /// <inheritdoc />
    public override string Remedy => noted.Remedy();

    /// <inheritdoc />
    public override FindingOrigin Origin => FindingOrigin.Declared;

    /// <inheritdoc />
    public override Aspect Aspect => noted.Aspect;

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => noted.TakesIn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.ClaimsWhere(trait => trait.Has(Trait.Flagged))
        where claim.Flags.Contains(noted.Flag) && (claim.IsStatement || noted.IsOfText) && !(noted.IsOfDocument && scope.Supports.Of(claim) >= SupportLevel.Double)
        // what a text says again, or in one list, is one thing
        group claim by noted.IsOfDocument ? string.Join('.', claim.Citations.Select(citation => citation.Source).Prepend(claim.Pack)) : $"{claim.Pack}.{claim.Entity ?? "none"}.{claim.Metric ?? "none"}" into told
        let claims = told.ToList()
        select About(
            claims[0].Id,
            claims.Select(claim => claim.Id),
            noted.Message(),
            sources: noted.IsOfDocument ? claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source) : null,
            why: claims.Exists(claim => claim.Remark is not null) ? SentenceText.Join(claims.Select(claim => claim.Remark).Distinct()) : null);
}
