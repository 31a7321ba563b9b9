using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Several entries of the list with one title at different addresses.</summary>
public sealed class SameTitle : AuditRule
{
    /// <inheritdoc />
    public override string Id => "same-title";

    /// <inheritdoc />
    public override string Name => Say("One title, several addresses");

    /// <inheritdoc />
    public override string Explanation => Say("The same title at several addresses is most likely one article and its reprints. Statements that cite both have one witness, not two.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("One article and its reprint are shown as two witnesses: a reader who counts them trusts a claim more than it deserves.");

    /// <inheritdoc />
    public override string Remedy => Say("Count them as one document, and cite the original.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Document;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from title in scope.Sources.GroupBy(source => source.TitleKey())
        let sources = title.OrderBy(source => source.Id, StringComparer.Ordinal).ToList()
        where sources.DistinctBy(source => source.AddressKey()).Count() > 1
        select About(
            sources[0].Id,
            [],
            Say($"{CountText.Join([.. sources.Select(SourceText.Of)])} carry the same title, “{sources[0].Title}”, at different addresses: most likely one article and its reprint."),
            sources: sources.Select(source => source.Id),
            why: Say("Statements that cite both have one witness, not two."));
}
