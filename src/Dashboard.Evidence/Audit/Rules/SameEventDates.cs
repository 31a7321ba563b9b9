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
    public override string Explanation => Say("Two claims tell the same thing and give it times that have no day in common.");

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
        let dating = Dating.Of(scope, dated)
        select About(
            dated[0].Id.CompareTo(dated[1].Id, StringComparison.Ordinal) < 0 ? $"{dated[0].Id}.{dated[1].Id}" : $"{dated[1].Id}.{dated[0].Id}",
            dating.Charged.Select(claim => claim.Id),
            Say($"The same event is dated {PeriodText.Label(dated[0].Period!)} and {PeriodText.Label(dated[1].Period!)}."),
            sources: dated.SelectMany(claim => claim.Citations).Select(citation => citation.Source),
            why: Say("Both are told of one event; it can have happened only once."),
            advice: dating.Advice,
            beside: dating.Right.Select(claim => claim.Id));
}
