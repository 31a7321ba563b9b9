namespace Dashboard.Charts;

/// <summary>How values are laid out along their axis.</summary>
public enum ChartScale
{
    /// <summary>Equal distances are equal differences.</summary>
    Linear,

    /// <summary>Equal distances are equal multiples.</summary>
    Log,
}
