namespace Dashboard.Charts;

/// <summary>Whose range a mark shows: the two are not the same thing and never look alike.</summary>
public enum RangeKind
{
    /// <summary>The range of somebody’s forecast: how unsure it is.</summary>
    Uncertainty,

    /// <summary>The range that a company names for itself: what it means to do.</summary>
    Guidance,
}
