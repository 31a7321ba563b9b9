namespace Dashboard.Evidence;

/// <summary>Which claims a view shows. An empty set means "all"; the sets are joined by "and", their members by "or".</summary>
public sealed record EvidenceFilter
{
    /// <summary>Shows everything.</summary>
    public static EvidenceFilter None { get; } = new();

    /// <summary>Segment ids.</summary>
    public ValueSet<string> Segments { get; init; } = [];

    /// <summary>Entity ids.</summary>
    public ValueSet<string> Companies { get; init; } = [];

    /// <summary>Statuses.</summary>
    public ValueSet<ClaimStatus> Statuses { get; init; } = [];

    /// <summary>Pack ids.</summary>
    public ValueSet<string> Packs { get; init; } = [];

    /// <summary>The day of knowledge: nothing later is shown. Null means today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>True where nothing is filtered.</summary>
    public bool IsEmpty => this == None;

    /// <summary>Whether the claim passes. The day of knowledge needs the claim's sources: see <see cref="EvidenceSnapshot.Filter(EvidenceFilter)"/>.</summary>
    public bool Allows(Claim claim) =>
        (Segments.Count == 0 || Segments.ContainsAny(claim.Segments))
        && (Companies.Count == 0 || Concerns(claim))
        && (Statuses.Count == 0 || Statuses.Contains(claim.Status))
        && (Packs.Count == 0 || Packs.Contains(claim.Pack));

    /// <summary>
    /// The same view for what adds up or compares figures: where no pack is named, only those that stand for themselves. What came later is then
    /// drawn beside a figure by its relation, and never mixed in.
    /// </summary>
    public EvidenceFilter Leading(EvidenceSnapshot snapshot) => Packs.Count > 0 || snapshot.Packs.All(pack => pack.Follows is null) ? this : this with { Packs = snapshot.LeadingPacks };

    private bool Concerns(Claim claim)
    {
        for (var at = 0; at < Companies.Count; at++)
        {
            if (claim.Concerns(Companies[at]))
            {
                return true;
            }
        }

        return false;
    }
}
