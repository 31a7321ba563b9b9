using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Writes questions that will be answered, from claims that are there.</summary>
internal static class FollowUps
{
    /// <summary>Asks for a claim's figure, or for what it says; null where it has no measure, or no name to ask by.</summary>
    public static string? For(Asked asked, Claim claim) => (claim.Metric, SubjectOf(asked, claim), PeriodOf(claim.Period)) switch
    {
        (null, _, _) or (_, null, _) => null,
        ({ } metric, { } subject, null) when claim is { Amount: null, Period: null } => Say($"What is said about the {asked.NameOf(metric)} of {subject}?"),
        ({ } metric, { } subject, { } period) when claim.Amount is null => Say($"What is said about the {asked.NameOf(metric)} of {subject} in {period}?"),
        ({ } metric, { } subject, null) when DayOf(claim.Period) is { } day => asked.IsOfMany(metric) ? Say($"What were the {asked.NameOf(metric)} of {subject} on {day}?") : Say($"What was the {asked.NameOf(metric)} of {subject} on {day}?"),
        ({ } metric, { } subject, null) => asked.IsOfMany(metric) ? Say($"What are the {asked.NameOf(metric)} of {subject}?") : Say($"What is the {asked.NameOf(metric)} of {subject}?"),
        ({ } metric, { } subject, { } period) => asked.IsOfMany(metric) ? Say($"What were the {asked.NameOf(metric)} of {subject} in {period}?") : Say($"What was the {asked.NameOf(metric)} of {subject} in {period}?"),
    };

    /// <summary>Asks for the documents behind it.</summary>
    public static string? Source(Asked asked, Claim claim) => (claim.Metric, SubjectOf(asked, claim), PeriodOf(claim.Period)) switch
    {
        ({ } metric, { } subject, { } period) => Say($"What is the source for the {asked.NameOf(metric)} of {subject} in {period}?"),
        ({ } metric, { } subject, null) => Say($"What is the source for the {asked.NameOf(metric)} of {subject}?"),
        _ => null,
    };

    /// <summary>Asks how it grew since the year before, where that year is known by the same definition.</summary>
    public static string? Growth(Asked asked, Claim claim) => claim is { Metric: { } metric, Entity: not null, Period: { Kind: PeriodKind.CalendarYear or PeriodKind.FiscalYear } period, Amount.Value: > 0 }
        && asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(metric), asked.Filter).Any(other => other.Entity == claim.Entity && other.Definition == claim.Definition && other.Status == ClaimStatus.Actual
            && other.Period is { } before && before.Kind == period.Kind && before.Year == period.Year - 1 && other.Amount?.Value > 0)
        && claim.Status == ClaimStatus.Actual
            ? Say($"How did the {asked.NameOf(metric)} of {SubjectOf(asked, claim)} grow in {PeriodOf(period)}?")
            : null;

    /// <summary>Asks how the guidance for it changed.</summary>
    public static string? Vintages(Asked asked, Claim claim) => claim is { Metric: { } metric, Status: ClaimStatus.Guidance, Period: { } period, Entity: not null } && PeriodOf(period) is { } when
        ? Say($"How did the guidance for the {asked.NameOf(metric)} of {SubjectOf(asked, claim)} in {when} change?")
        : null;

    /// <summary>Choices between subjects or measures that the claims leave open.</summary>
    public static IEnumerable<string?> Choices(Asked asked, IEnumerable<Claim> claims) => claims
        .Where(claim => claim.Amount is not null)
        .GroupBy(claim => (Asked.RowOf(claim), claim.Metric))
        .Select(alike => alike.OrderBy(claim => claim.Status).ThenByDescending(claim => claim.Period?.End ?? DateOnly.MinValue).ThenBy(claim => claim.Id, StringComparer.Ordinal).First())
        .Select(claim => For(asked, claim));

    /// <summary>A group is asked for without the names of its members, which would be read as subjects of their own.</summary>
    private static string? SubjectOf(Asked asked, Claim claim) => asked.SubjectOf(claim) is { } name && claim.Entity is { } id && asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Group && name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var cut ? name[..cut] : asked.SubjectOf(claim);

    private static string? PeriodOf(Period? period) => period switch
    {
        { Kind: PeriodKind.FiscalYear } => Say($"fiscal year {PeriodText.Year(period.Year)}"),
        { Kind: PeriodKind.CalendarYear } => PeriodText.Year(period.Year),
        { Kind: PeriodKind.Month } => PeriodText.Month(period.Start),
        _ => null,
    };

    /// <summary>A quarter as it is asked for; null for what is none of a calendar year.</summary>
    internal static string? QuarterOf(Period period) => period.Start is { Day: 1, Month: 1 or 4 or 7 or 10 } start && period.End == start.AddMonths(3).AddDays(-1)
        ? Say($"Q{PeriodText.QuarterNumber(((start.Month - 1) / 3) + 1)} {PeriodText.Year(start.Year)}")
        : null;

    private static string? DayOf(Period? period) => period is { Kind: PeriodKind.Day } ? PeriodText.Day(period.Start) : null;
}
