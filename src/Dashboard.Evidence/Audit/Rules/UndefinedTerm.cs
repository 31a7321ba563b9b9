using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Terms that a text coins and does not explain.</summary>
public sealed class UndefinedTerm : AuditRule
{
    /// <inheritdoc />
    public override string Id => "undefined-term";

    /// <inheritdoc />
    public override string Name => Say("A term without a meaning");

    /// <inheritdoc />
    public override string Explanation => Say("A coined term sounds like knowledge, but the text does not say what it means or who coined it.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The statement can be read without the term.");

    /// <inheritdoc />
    public override string Remedy => Say("Say in plain words what is meant.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from pack in scope.StatementsWhere(trait => trait.HasAny(Trait.Quoted | Trait.Flagged))
            .Select(claim => (Claim: claim, Terms: WordingCues.Terms(claim.Statement).Where(term => scope.Snapshot.FindEntityByName(term) is null).ToList()))
            .Where(told => told.Terms.Count > 0 || told.Claim.Flags.Contains("undefined-term"))
            .GroupBy(told => told.Claim.Pack)
        let terms = pack.SelectMany(told => told.Terms).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).Select(term => $"“{term}”").ToList()
        select About(
            pack.Key,
            pack.Select(told => told.Claim.Id),
            terms.Count == 0 ? Say("Uses a term that the text does not explain.") : Say($"Terms that the text does not explain: {CountText.Join(terms)}.")) with
        {
            Origin = terms.Count == 0 ? FindingOrigin.Declared : FindingOrigin.Computed,
        };
}
