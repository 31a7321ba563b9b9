namespace Dashboard.Charts.Drawing;

/// <summary>Points and lines, laid out.</summary>
/// <param name="Spec">The chart.</param>
/// <param name="Type">The type.</param>
/// <param name="Frame">Where the values are.</param>
/// <param name="Edge">What is kept free beside the frame.</param>
/// <param name="Width">The width of the whole drawing.</param>
/// <param name="Height">Its height.</param>
/// <param name="Marks">The marks.</param>
/// <param name="ValueTicks">The ticks of the values.</param>
/// <param name="PlaceTicks">The ticks of days or years.</param>
internal sealed record PlaneScene(ChartSpec Spec, Typesetter Type, Box Frame, double Edge, double Width, double Height, IReadOnlyList<PlacedMark> Marks, IReadOnlyList<Tick> ValueTicks, IReadOnlyList<Tick> PlaceTicks)
{
    /// <summary>Where a day or a year stands.</summary>
    public double X(double place) => PlaneLayout.Across(Spec.PlaceAxis!, Frame, place);

    /// <summary>Where a value stands.</summary>
    public double Y(double value) => PlaneLayout.Down(Spec.ValueAxis, Frame, value);

    /// <summary>The points of a series, in order.</summary>
    public IReadOnlyList<Spot> SpotsOf(ChartSeries series) => [.. Marks.Where(item => item.Series == series).Select(item => item.At)];

    /// <summary>The pieces of a series' line as it is drawn: a step keeps its height until the next point.</summary>
    public IEnumerable<(Spot From, Spot To)> PiecesOf(ChartSeries series)
    {
        var spots = SpotsOf(series);
        if (series.Form == ChartForm.Level)
        {
            foreach (var spot in spots)
            {
                yield return (new(Frame.X - Edge, spot.Y), new(Frame.Right + Edge, spot.Y));
            }

            yield break;
        }

        for (var at = 1; at < spots.Count; at++)
        {
            if (series.Form != ChartForm.Step)
            {
                yield return (spots[at - 1], spots[at]);
                continue;
            }

            var corner = new Spot(spots[at].X, spots[at - 1].Y);
            yield return (spots[at - 1], corner);
            yield return (corner, spots[at]);
        }
    }
}
