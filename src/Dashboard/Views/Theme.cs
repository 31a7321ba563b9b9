namespace Dashboard.Views;

/// <summary>The colours of the page.</summary>
public enum Theme
{
    /// <summary>As the reader's system says.</summary>
    System,

    /// <summary>Paper by day.</summary>
    Light,

    /// <summary>Paper at night.</summary>
    Dark,
}
