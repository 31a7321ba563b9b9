namespace Dashboard.Evidence.Charting;

/// <summary>How often a series has a figure. Figures of different paces never stand on one line.</summary>
public enum Pace
{
    /// <summary>Calendar and fiscal years, and other twelve months.</summary>
    Year,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>One month.</summary>
    Month,

    /// <summary>One day.</summary>
    Day,
}
