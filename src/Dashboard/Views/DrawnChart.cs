using Dashboard.Charts;

namespace Dashboard.Views;

/// <summary>A spec with its JSON, written once and shared by every circuit that shows it.</summary>
/// <param name="Spec">The spec.</param>
/// <param name="Json">The JSON.</param>
public sealed record DrawnChart(ChartSpec Spec, string Json);
