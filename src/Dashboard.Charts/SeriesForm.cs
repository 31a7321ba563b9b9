namespace Dashboard.Charts;

/// <summary>The form of the marks of a series that no color tells apart.</summary>
public enum SeriesForm
{
    /// <summary>A square.</summary>
    Square,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A triangle on its side.</summary>
    Triangle,

    /// <summary>A triangle on its corner; a star where there is none.</summary>
    TriangleDown,

    /// <summary>An upright cross.</summary>
    Cross,

    /// <summary>An hourglass; another cross or star where there is none.</summary>
    Hourglass,
}
