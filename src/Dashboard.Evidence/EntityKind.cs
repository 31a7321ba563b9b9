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

    /// <summary>What a firm sells or runs, counted by itself: ChatGPT, a model of chip.</summary>
    Product,

    /// <summary>A country, region or grid, as far as something is counted there.</summary>
    Place,

    /// <summary>Several that also stand alone and are summed up: never ranked beside its members, never added to them.</summary>
    Group,
}
