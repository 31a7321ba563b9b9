using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Dashboards;

/// <summary>What was claimed and what is known since, without a judgement.</summary>
/// <param name="Earlier">The claim of a pack that stands for itself.</param>
/// <param name="Later">The newest claim that takes its place.</param>
/// <param name="Name">Whom and what it is about.</param>
/// <param name="Was">What was said.</param>
/// <param name="Is">What is known.</param>
/// <param name="Day">Since when.</param>
public sealed record Change(Claim Earlier, Claim Later, string Name, string Was, string Is, DateOnly Day)
{
    /// <summary>The changes of what the filter lets through, the newest first.</summary>
    public static IEnumerable<Change> Of(EvidenceSnapshot snapshot, EvidenceFilter filter) =>
        from relation in snapshot.Relations
        where relation.Kind == RelationKind.Updates
        let later = snapshot.FindClaim(relation.From)!
        where snapshot.FindPack(later.Pack)!.Follows is not null
        let earlier = snapshot.FindClaim(relation.To)!
        where snapshot.FindPack(earlier.Pack)!.Follows is null && filter.Allows(earlier)
        group later by earlier into told
        let newest = told.OrderByDescending(snapshot.KnownSince).ThenBy(claim => claim.Id, StringComparer.Ordinal).First()
        let day = snapshot.KnownSince(newest)
        // what was known when the report was made corrects it, and changed nothing since
        where day > snapshot.FindPack(told.Key.Pack)!.Date
        orderby day descending, told.Key.Id
        select Between(snapshot, told.Key, newest, day);

    /// <summary>What took the place of what within the packs of the view, whichever packs they are, the newest first: each figure once, with the one that it replaced last.</summary>
    public static IEnumerable<Change> Latest(EvidenceSnapshot snapshot, EvidenceFilter filter) =>
        from relation in snapshot.Relations
        where relation.Kind == RelationKind.Updates
        let later = snapshot.FindClaim(relation.From)!
        let earlier = snapshot.FindClaim(relation.To)!
        where filter.Allows(later) && earlier.Amount is not null && later.Amount is not null && earlier.Amount != later.Amount
        // a day that only the pack has says nothing about when
        let day = snapshot.DatedSince(later)
        where day is not null
        group (earlier, later, day: day.Value) by later.Id into told
        let last = told.OrderByDescending(change => snapshot.KnownSince(change.earlier)).ThenBy(change => change.earlier.Id, StringComparer.Ordinal).First()
        orderby last.day descending, last.later.Id
        select Between(snapshot, last.earlier, last.later, last.day);

    private static Change Between(EvidenceSnapshot snapshot, Claim earlier, Claim later, DateOnly day)
    {
        var (was, isNow) = (earlier, later) switch
        {
            ({ Amount: { } before }, { Amount: { } after }) when before != after => (AmountText.Of(before, earlier.Qualifier), AmountText.Of(Alike(after, before.Unit), later.Qualifier)),
            ({ Period: { } before }, { Period: { } after }) when before != after => (PeriodText.Label(before), PeriodText.Label(after)),
            _ => (earlier.Statement, later.Statement),
        };
        var about = earlier.Entity is { } entity ? snapshot.FindEntity(entity)!.Name : "";
        // rounds have names of their own; what else a claim is called says when it was said, and not what it measures
        var what = earlier.Metric is { } metric && (metric != Metrics.FundingRound || earlier.Label is null) ? MetricText.Of(snapshot, metric) : earlier.Label ?? "";
        return new(earlier, later, string.Join(Say(", "), new[] { about, what, earlier.Amount == later.Amount ? "" : PeriodText.Label(earlier.Period) ?? "" }.Where(word => word.Length > 0)), was, isNow, day);
    }

    private static Amount Alike(Amount amount, string unit) => UnitScale.Converts(amount.Unit, unit) ? amount.To(unit) : amount;
}
