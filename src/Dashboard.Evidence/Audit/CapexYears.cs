namespace Dashboard.Evidence.Audit;

/// <summary>
/// The figures of capital expenditure that a pack has for some years, by company and year. Many totals of a pack are set beside the same figures, each with the
/// definition that it prefers: what is the same for all of them is found out once.
/// </summary>
internal sealed class CapexYears
{
    private readonly List<Claim> claims;
    private readonly int[] groups;

    /// <summary>Groups the figures.</summary>
    /// <param name="measured">Figures of capital expenditure that are money, of a company and of a time; by their ids.</param>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    public CapexYears(IEnumerable<Claim> measured, int first, int last)
    {
        (First, Last) = (first, last);
        claims = [.. measured.Where(claim => claim.Period!.Year >= first && claim.Period.Year <= last)];
        groups = new int[claims.Count];
        var known = new Dictionary<(string?, int), int>();
        for (var at = 0; at < claims.Count; at++)
        {
            var key = (claims[at].Entity, claims[at].Period!.Year);
            if (!known.TryGetValue(key, out groups[at]))
            {
                groups[at] = known[key] = known.Count;
            }
        }

        Groups = known.Count;
    }

    /// <summary>The first year.</summary>
    public int First { get; }

    /// <summary>The last year.</summary>
    public int Last { get; }

    private int Groups { get; }

    /// <summary>Of each company and year the figure that counts as preferred, then the firmest, then the first; in the order of the ids.</summary>
    public List<Claim> Chosen(string? definition)
    {
        var best = new int[Groups];
        Array.Fill(best, -1);
        for (var at = 0; at < claims.Count; at++)
        {
            ref var before = ref best[groups[at]];
            if (before < 0 || Rank(claims[at]).CompareTo(Rank(claims[before])) < 0)
            {
                before = at;
            }
        }

        Array.Sort(best);
        return [.. best.Select(at => claims[at])];

        (int, ClaimStatus) Rank(Claim claim) => (claim.Definition == definition ? 0 : 1, claim.Status);
    }
}
