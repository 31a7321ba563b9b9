namespace Dashboard.Evidence;

/// <summary>What kind of thing an entity is.</summary>
public enum EntityKind
{
    /// <summary>A firm.</summary>
    Company,

    /// <summary>A bank, research house or other organisation that is named for what it says or arranges.</summary>
    Organization,

    /// <summary>A market, sector or country as a whole.</summary>
    Market,

    /// <summary>A joint project, e.g. Stargate.</summary>
    Project,

    /// <summary>What a company makes or sells.</summary>
    Product,

    /// <summary>A town, region or country.</summary>
    Place,

    /// <summary>A sum over members that also stand alone: never ranked beside them, never added to them.</summary>
    Group,
}
