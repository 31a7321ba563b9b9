using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A figure that the title of a listed source contradicts.</summary>
public sealed class TitleDisagrees : AuditRule
{
    /// <inheritdoc />
    public override string Id => "title-disagrees";

    /// <inheritdoc />
    public override string Name => Say("A listed title says otherwise");

    /// <inheritdoc />
    public override string Explanation => Say("A source on the very list counts the same thing and prints another number in its title, which a reader of the list can see without opening it.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("The list itself says another number than the text: a reader who trusts the text may repeat a wrong one.");

    /// <inheritdoc />
    public override string Remedy => Say("Look the number up in the documents whose titles give it, and say what is counted.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Value;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from quantity in scope.Quantities
        where quantity.Disagrees
        let titles = quantity.Claims.Where(claim => claim.Flags.Contains(Flags.FromTitle)).ToList()
        from claim in quantity.Claims.Where(claim => !claim.Flags.Contains(Flags.FromTitle))
        let against = titles.FindAll(title => !AmountBounds.Of(title).Meets(AmountBounds.Of(claim)))
        where against.Count > 0
        select About(
            claim.Id,
            [claim.Id],
            Say($"The text says {AmountText.Of(claim.Amount!, claim.Qualifier)}; titles on its own list say {CountText.Join([.. against.OrderBy(title => title.Amount!.Most ?? 0).ThenBy(title => title.Id, StringComparer.Ordinal).Select(title => Say($"{AmountText.Of(title.Amount!, title.Qualifier)} ({SourceText.Numbers(scope.Snapshot.SourcesOf(title))})"))])}."),
            sources: against.SelectMany(title => title.Citations).Select(citation => citation.Source),
            beside: against.Select(title => title.Id));
}
