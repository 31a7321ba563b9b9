namespace Dashboard.Charts;

/// <summary>A place on an axis that carries its number.</summary>
/// <param name="At">The value.</param>
/// <param name="Label">The value as readers see it, with as many decimals as its neighbors have.</param>
public sealed record ChartTick(decimal At, string Label);
