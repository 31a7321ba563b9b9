using Dashboard.Evidence;

namespace Dashboard.Views;

/// <summary>What a reader sees: the evidence and the state that the address holds. Pages are functions of it.</summary>
public sealed record EvidenceView
{
    /// <summary>The evidence.</summary>
    public required EvidenceSnapshot Snapshot { get; init; }

    /// <summary>The path of the page, with a leading slash.</summary>
    public string Path { get; init; } = "/";

    /// <summary>Which claims are shown.</summary>
    public EvidenceFilter Filter { get; init; } = EvidenceFilter.None;

    /// <summary>What charts show.</summary>
    public ChartView Charts { get; init; }

    /// <summary>The id of the claim whose evidence panel is open; null where none is.</summary>
    public string? Drill { get; init; }

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; }

    /// <summary>The words searched for; null where nothing is.</summary>
    public string? Search { get; init; }

    /// <summary>True in a circuit, where the drawing stands in for its table; false while the first HTML is made, which holds both.</summary>
    public bool Live { get; init; }

    /// <summary>What the address asks for and does not exist.</summary>
    public ValueSet<string> Notices { get; init; } = [];

    /// <summary>The claims that the filter lets through.</summary>
    public IEnumerable<Claim> Claims => Snapshot.Filter(Filter);
}
