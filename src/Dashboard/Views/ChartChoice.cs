using Dashboard.Evidence;

namespace Dashboard.Views;

/// <summary>One company or segment that a chart can show.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Hue">Its colour in the chart, 0 for ink; null where the chart has no series of it.</param>
/// <param name="Shape">The shape of its points where others are ink as well; null where its colour tells it apart.</param>
/// <param name="IsShown">Whether the chart shows it now.</param>
/// <param name="Toggled">The filter that takes it away where it is shown, and adds it where it is not.</param>
/// <param name="Only">The filter that shows it alone; null where the chart would then be empty.</param>
public sealed record ChartChoice(string Id, string Name, int? Hue, string? Shape, bool IsShown, EvidenceFilter Toggled, EvidenceFilter? Only);
