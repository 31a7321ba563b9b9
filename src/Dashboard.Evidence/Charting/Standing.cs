using Dashboard.Evidence.Scorecards;

namespace Dashboard.Evidence.Charting;

/// <summary>
/// Of several figures for the same thing and time those that nothing newer has taken the place of. The one place that chooses among them: whatever the
/// order of rows, the same evidence gives the same figure.
/// </summary>
public static class Standing
{
    /// <summary>The figures without those that another of them replaced: the same period and status, counted alike, or not said how.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="figures">The figures of a view: what is not known yet on its day is not among them, and replaces nothing.</param>
    public static IReadOnlyList<Claim> Of(EvidenceSnapshot snapshot, IReadOnlyList<Claim> figures)
    {
        var ids = figures.Select(claim => claim.Id).ToHashSet();
        return [.. figures.Where(claim => !IsReplaced(snapshot, claim, ids))];
    }

    /// <summary>
    /// The figure that counts of several for one thing and time: of those that stand, the one that became known last; of equals the first by its id.
    /// A figure without a known day gives way to one that has a day.
    /// </summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="told">The figures; one at least.</param>
    /// <exception cref="InvalidOperationException">There is no figure.</exception>
    public static Claim Newest(EvidenceSnapshot snapshot, IEnumerable<Claim> told)
    {
        var all = told.ToList();
        var standing = all.Count < 2 ? all : Of(snapshot, all);
        return (standing.Count == 0 ? all : standing)
            .OrderByDescending(claim => snapshot.DatedSince(claim) ?? DateOnly.MinValue)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .First();
    }

    /// <summary>Whether another of the figures replaced this one.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="claim">The figure.</param>
    /// <param name="figures">The ids of the figures.</param>
    public static bool IsReplaced(EvidenceSnapshot snapshot, Claim claim, IReadOnlySet<string> figures) =>
        LaterClaims.Of(snapshot, claim).Any(later => later.Status == claim.Status && later.Metric == claim.Metric && later.Entity == claim.Entity
            && (claim.Definition is null || later.Definition is null || later.Definition == claim.Definition)
            && (later.Period?.Start, later.Period?.End) == (claim.Period?.Start, claim.Period?.End)
            && figures.Contains(later.Id));
}
