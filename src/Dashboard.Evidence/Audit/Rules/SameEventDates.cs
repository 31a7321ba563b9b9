using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Claims that tell one event and date it differently.</summary>
public sealed class SameEventDates : AuditRule
{
    /// <inheritdoc />
    public override string Id => "same-event-dates";

    /// <inheritdoc />
    public override string Name => Say("One event, several dates");

    /// <inheritdoc />
    public override string Explanation => Say("Two claims tell the same thing and give it times that have no day in common. What is announced, sought or agreed at one time and closed at another has a date for each.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("A reader who uses the date may use the wrong one.");

    /// <inheritdoc />
    public override string Remedy => Say("Look the date up in a document of the day before it is used.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Time;

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["contradiction"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from pair in scope.SamePairs
        where pair.One.Period is { } one && pair.Other.Period is { } other && !one.Overlaps(other)
        let dated = new[] { pair.One, pair.Other }.OrderBy(claim => claim.Period!.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        where !AreStages(scope, dated[0], dated[1])
        let dating = Dating.Of(scope, dated)
        select About(
            dated[0].Id.CompareTo(dated[1].Id, StringComparison.Ordinal) < 0 ? $"{dated[0].Id}.{dated[1].Id}" : $"{dated[1].Id}.{dated[0].Id}",
            dating.Charged.Select(claim => claim.Id),
            Say($"The same event is dated {PeriodText.Label(dated[0].Period!)} and {PeriodText.Label(dated[1].Period!)}."),
            sources: dated.SelectMany(claim => claim.Citations).Select(citation => citation.Source),
            why: Say("Both describe one event, which can have happened only once."),
            advice: dating.Advice,
            beside: dating.Right.Select(claim => claim.Id));

    /// <summary>Whether the two tell two stages of one event, each with a date of its own: sought and come, announced and closed, or an amount that had grown by the close.</summary>
    private static bool AreStages(AuditScope scope, Claim earlier, Claim later) =>
        (earlier.Status != ClaimStatus.Actual && later.Status != earlier.Status)
        || (WordingCues.IsOpening(earlier.Statement) && WordingCues.IsClosing(later.Statement))
        || (Replaces(scope, later, earlier) && earlier.Amount is { } before && later.Amount is { } after && UnitScale.Converts(before.Unit, after.Unit) && !AmountBounds.Of(earlier).Meets(AmountBounds.Of(later)));

    private static bool Replaces(AuditScope scope, Claim later, Claim earlier) =>
        scope.Snapshot.RelationsOf(later.Id).Any(relation => relation.Kind == RelationKind.Updates && relation.To == earlier.Id);
}
