namespace Dashboard.Evidence.Charting;

/// <summary>The dated events of one subject.</summary>
/// <param name="Subject">The id of the subject.</param>
/// <param name="Done">What happened, by day.</param>
/// <param name="Sought">What was only asked for, by day.</param>
public sealed record DatedEvents(string Subject, IReadOnlyList<Claim> Done, IReadOnlyList<Claim> Sought)
{
    /// <summary>One event is a sentence.</summary>
    public const int Least = 2;

    /// <summary>The subjects with two events and more, those with the most first.</summary>
    public static IReadOnlyList<DatedEvents> Of(ChartFigures figures) =>
    [
        .. figures.Claims
            .Where(claim => claim is { Period: not null, Status: ClaimStatus.Actual or ClaimStatus.Sought } && claim.Amount!.Middle is not null && Paces.Of(claim.Period) is not (null or Pace.Year))
            .GroupBy(claim => claim.Entity!)
            .Select(subject => new DatedEvents(subject.Key, InOrder(Standing.Of(figures.Snapshot, [.. subject.Where(claim => claim.Status == ClaimStatus.Actual)])), InOrder(subject.Where(claim => claim.Status == ClaimStatus.Sought))))
            .Where(subject => subject.Done.Count + subject.Sought.Count >= Least)
            .OrderByDescending(subject => subject.Done.Count + subject.Sought.Count)
            .ThenBy(subject => subject.Subject, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<Claim> InOrder(IEnumerable<Claim> claims) => [.. claims.OrderBy(claim => claim.Period!.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
}
