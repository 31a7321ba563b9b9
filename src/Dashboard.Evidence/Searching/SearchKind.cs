namespace Dashboard.Evidence.Searching;

/// <summary>What a search can find, in the order in which equally good groups stand.</summary>
public enum SearchKind
{
    /// <summary>A company, organisation, market or project.</summary>
    Company,

    /// <summary>A part of the value chain.</summary>
    Segment,

    /// <summary>A chart.</summary>
    Chart,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A cited document.</summary>
    Source,

    /// <summary>A deck of slides.</summary>
    Deck,

    /// <summary>Something that can be done, or a page that can be gone to.</summary>
    Action,
}
