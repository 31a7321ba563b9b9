using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;

namespace Dashboard.Ask.Answering;

/// <summary>Figures that may be set beside each other: one measure, one definition, the same days, one status, one kind of unit, and no sum beside its members.</summary>
/// <param name="Claims">One claim for each subject or segment.</param>
/// <param name="Left">The subjects that have a figure of the measure, and none that is counted so.</param>
internal sealed record Aligned(IReadOnlyList<Claim> Claims, IReadOnlyList<Claim> Left)
{
    /// <summary>The largest set among the claims: more subjects before fewer, outcomes before forecasts, later before earlier. Empty where no two can be set beside each other.</summary>
    public static Aligned Of(Asked asked, IReadOnlyList<Claim> claims)
    {
        var counted = claims.Where(claim => claim.Amount?.Middle is not null && !IsSum(asked, claim) && Asked.RowOf(claim).Length > 0).ToList();
        var sets = counted
            .GroupBy(claim => (claim.Metric, claim.Definition, Began(asked, claim), claim.Period?.End, claim.Status, AmountBounds.BaseOf(claim.Amount!.Unit)))
            .Select(set => set.GroupBy(Asked.RowOf).Select(Best).ToList())
            // where no time is asked for, the last year of which most is known says more than its quarters
            .OrderByDescending(set => asked.Question.Periods.Count == 0 && IsYear(set[0]) && set[0].Status == ClaimStatus.Actual && Count(set) > 1)
            .ThenByDescending(Count)
            .ThenBy(set => set[0].Status)
            .ThenByDescending(set => set[0].Period?.End ?? DateOnly.MinValue)
            .ThenByDescending(set => set[0].Definition is not null)
            .ThenBy(set => set[0].Definition ?? "", StringComparer.Ordinal).ThenBy(set => set[0].Metric, StringComparer.Ordinal)
            .ToList();
        if (sets.Count == 0)
        {
            return new([], []);
        }

        var rows = sets[0].Select(Asked.RowOf).ToHashSet();
        var newer = sets.Where(set => set[0].Status == ClaimStatus.Actual && set[0].Metric == sets[0][0].Metric && !IsYear(set[0]) && set[0].Period?.End > sets[0][0].Period?.End && Count(set) > 1)
            .OrderByDescending(Count).ThenByDescending(set => set[0].Period!.End).FirstOrDefault() ?? [];
        return new(sets[0], [.. counted.Where(claim => !rows.Contains(Asked.RowOf(claim))).DistinctBy(Asked.RowOf)]) { Newer = asked.Question.Periods.Count == 0 && IsYear(sets[0][0]) ? newer : [] };

        int Count(List<Claim> set) => set.Count(claim => asked.Subjects.Count == 0 || asked.Subjects.Contains(claim.Entity ?? ""));
    }

    /// <summary>Where a year was taken since the question names no time: the newest quarter behind it of which most is known.</summary>
    public IReadOnlyList<Claim> Newer { get; private init; } = [];

    /// <summary>The unit in which the claims are computed: that of the first.</summary>
    public string Unit => Claims[0].Amount!.Unit;

    /// <summary>The claims by their numbers, the largest first.</summary>
    public IReadOnlyList<Claim> Descending => [.. Claims.OrderByDescending(claim => claim.Amount!.To(Unit).Middle).ThenBy(claim => claim.Id, StringComparer.Ordinal)];

    /// <summary>Whether it speaks of about a year.</summary>
    internal static bool IsYear(Claim claim) => claim.Period?.IsYear() == true;

    /// <summary>A sum over members that also stand alone, or a market beside companies.</summary>
    internal static bool IsSum(Asked asked, Claim claim) =>
        claim.Entity is { } id && !asked.Subjects.Contains(id) && asked.Snapshot.FindEntity(id)!.Kind is not (EntityKind.Company or EntityKind.Organization or EntityKind.Project);

    /// <summary>When its time began; of what stands on a day, and is told of a quarter, the day on which that ended: "30 June" and "the second quarter" are one time.</summary>
    private static DateOnly? Began(Asked asked, Claim claim) => claim.Period?.IsQuarter() == true && asked.Snapshot.FindMetric(claim.Metric ?? "")?.Nature == MetricNature.Stock ? claim.Period.End : claim.Period?.Start;

    private static Claim Best(IEnumerable<Claim> alike) => alike.OrderBy(claim => claim.Flags.Contains(Flags.FromTitle)).ThenByDescending(claim => claim.Citations.Count > 0).ThenBy(claim => claim.Id, StringComparer.Ordinal).First();
}
