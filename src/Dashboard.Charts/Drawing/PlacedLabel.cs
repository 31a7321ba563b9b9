namespace Dashboard.Charts.Drawing;

/// <summary>A label that has found room.</summary>
/// <param name="Wanted">The label.</param>
/// <param name="Spot">What it stands at.</param>
/// <param name="Shape">The form that it took.</param>
/// <param name="Box">Its room.</param>
/// <param name="Leader">The line that leads to it from its spot; null where it stands close.</param>
internal sealed record PlacedLabel(WantedLabel Wanted, Spot Spot, LabelShape Shape, Box Box, (Spot From, Spot To)? Leader);
