namespace Dashboard.Evidence;

/// <summary>What one claim is to another.</summary>
public enum RelationKind
{
    /// <summary>Both cannot be true. Holds in both directions.</summary>
    Contradicts,

    /// <summary>The first is newer and takes the place of the second.</summary>
    Updates,

    /// <summary>The first follows from the second by a formula.</summary>
    Derives,

    /// <summary>Both say the same thing. Holds in both directions.</summary>
    SameAs,
}
