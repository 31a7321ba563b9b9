using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Several entries of the list that lead to one address.</summary>
public sealed class SameAddress : AuditRule
{
    /// <inheritdoc />
    public override string Id => "same-address";

    /// <inheritdoc />
    public override string Name => Say("One address, listed twice");

    /// <inheritdoc />
    public override string Explanation => Say("Two entries of the list lead to the same document, so that one witness looks like two. Where the publishers differ, at least one of them is wrong. Scheme, www and mobile prefixes are left out of account.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from address in scope.Snapshot.Sources.GroupBy(source => source.AddressKey())
        where address.Count() > 1
        let sources = address.OrderBy(source => source.Id, StringComparer.Ordinal).ToList()
        let publishers = sources.Select(source => source.Publisher).Distinct().ToList()
        select About(
            sources[0].Id,
            [],
            publishers.Count > 1
                ? Say($"{CountText.Join([.. sources.Select(SourceText.Of)])} lead to the same address under different publishers: it is one document.")
                : Say($"{CountText.Join([.. sources.Select(SourceText.Of)])} lead to the same address: it is one document."),
            publishers.Count > 1 ? FindingSeverity.High : null,
            sources.Select(source => source.Id));
}
