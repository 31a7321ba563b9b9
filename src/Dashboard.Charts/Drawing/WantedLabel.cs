namespace Dashboard.Charts.Drawing;

/// <summary>A label that looks for room.</summary>
/// <param name="Spots">Where it may stand, the best first.</param>
/// <param name="Shapes">The forms that it may take, the best first.</param>
/// <param name="Kind">What kind of text it is.</param>
/// <param name="Near">Whether it means nothing away from its spot.</param>
/// <param name="Clashing">Whether it speaks of a disagreement.</param>
/// <param name="Of">The line that it names; null where it names none.</param>
internal sealed record WantedLabel(IReadOnlyList<Spot> Spots, IReadOnlyList<LabelShape> Shapes, TextKind Kind, bool Near = false, bool Clashing = false, ChartSeries? Of = null);
