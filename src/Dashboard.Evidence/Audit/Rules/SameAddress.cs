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
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("One witness is shown as two: a reader who counts them trusts a claim more than it deserves.");

    /// <inheritdoc />
    public override string Remedy => Say("Count the entries as one document, and credit it to the one who published it.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Document;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from address in scope.Sources.GroupBy(source => source.AddressKey())
        where address.Count() > 1
        let sources = address.OrderBy(source => source.Id, StringComparer.Ordinal).ToList()
        let publishers = sources.Select(source => source.Publisher).Distinct().ToList()
        select About(
            sources[0].Id,
            [],
            publishers.Count > 1
                ? Say($"{CountText.Join([.. sources.Select(SourceText.Of)])} lead to the same address under different publishers: it is one document.")
                : Say($"{CountText.Join([.. sources.Select(SourceText.Of)])} lead to the same address: it is one document."),
            sources: sources.Select(source => source.Id),
            why: publishers.Count > 1 ? Say("One witness looks like two, and at least one of the publishers is wrong.") : Say("One witness looks like two."));
}
