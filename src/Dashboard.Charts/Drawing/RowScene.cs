namespace Dashboard.Charts.Drawing;

/// <summary>Horizontal bars, laid out.</summary>
/// <param name="Type">The type.</param>
/// <param name="Frame">Where the values are.</param>
/// <param name="Left">Where bars and their labels begin, beside the names.</param>
/// <param name="Width">The width of the whole drawing.</param>
/// <param name="Height">Its height.</param>
/// <param name="Narrow">Whether names stand above their bars.</param>
/// <param name="Axis">The axis of the values.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Ticks">The ticks of the axis.</param>
internal sealed record RowScene(Typesetter Type, Box Frame, double Left, double Width, double Height, bool Narrow, ChartAxis Axis, IReadOnlyList<PlacedRow> Rows, IReadOnlyList<Tick> Ticks)
{
    /// <summary>Where a value stands.</summary>
    public double X(double value) => RowLayout.Scale(Axis, Frame, value);

    /// <summary>From where to where the words of a tick reach: around it, but never outside.</summary>
    public static (double From, double To) Words(Tick tick, double at, double width, Typesetter type)
    {
        var wide = type.Width(tick.Lines[0], TextKind.Fine);
        var from = Math.Clamp(at - (wide / 2), 0, Math.Max(0, width - wide));
        return (from, from + wide);
    }
}
