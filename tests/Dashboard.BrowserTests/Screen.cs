namespace Dashboard.BrowserTests;

/// <summary>What somebody reads on.</summary>
internal sealed record Screen(int Width, int Height = 900, bool IsLargeType = false)
{
    /// <summary>A phone of somebody who reads with type of twice the usual size: the least room there is.</summary>
    public static Screen LargeTypeOnAPhone { get; } = new(390, IsLargeType: true);

    /// <summary>A laptop of the same reader.</summary>
    public static Screen LargeType { get; } = new(1280, IsLargeType: true);

    /// <summary>A phone.</summary>
    public static Screen Phone { get; } = new(390);

    /// <summary>A wall.</summary>
    public static Screen Wall { get; } = new(2560, 1440);

    /// <summary>All of them, by the name that a test shows.</summary>
    public static IReadOnlyDictionary<string, Screen> All { get; } = new Dictionary<string, Screen>(StringComparer.Ordinal)
    {
        ["phone, large type"] = LargeTypeOnAPhone,
        ["large type"] = LargeType,
        ["phone"] = Phone,
        ["wall"] = Wall,
    };
}
