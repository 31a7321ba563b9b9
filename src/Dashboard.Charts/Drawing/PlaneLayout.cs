namespace Dashboard.Charts.Drawing;

/// <summary>Where points and lines stand.</summary>
internal static class PlaneLayout
{
    /// <summary>Lays the marks out.</summary>
    public static PlaneScene Of(ChartSpec spec, double width, Typesetter type)
    {
        var (years, place, value) = (spec.Kind == ChartKind.Line, spec.PlaceAxis!, spec.ValueAxis);
        var height = Math.Clamp(width * .46, 340, 520);
        var valueTicks = Ticks.Values(value);
        var gutter = valueTicks.Select(tick => type.Width(tick.Lines[0], TextKind.Fine)).DefaultIfEmpty(0).Max();
        var (top, bottom, edge) = (type.Line, type.FineLine * (years ? 1.7 : 2.9), type.Size * 1.1);
        var left = gutter + (gutter > 0 ? type.Size * .6 : 0) + edge;
        var frame = new Box(left, top, width - left - edge, height - top - bottom);
        var many = Math.Min(12, (int)(frame.Width / (type.Size * (years ? 4 : 3.4))));
        return new(
            spec,
            type,
            frame,
            edge,
            width,
            height,
            [
                .. from series in spec.Series
                   from mark in series.Marks
                   select new PlacedMark(series, mark)
                   {
                       At = new(Across(place, frame, (double)mark.Place!), Down(value, frame, (double)mark.End), type.Size * (mark.Derived ? .27 : series.Form == ChartForm.Point ? .52 : .34)),
                   },
            ],
            TickRoom.Of(valueTicks, tick => Reach(Down(value, frame, tick.At), type.FineLine / 2), type.FineLine * .6),
            !place.Shown ? [] : years ? Ticks.Years(place, many) : Ticks.Dates(place, many));
    }

    /// <summary>Where a place of the axis stands across the frame.</summary>
    public static double Across(ChartAxis axis, Box frame, double at) => frame.X + (Part(axis, at) * frame.Width);

    /// <summary>Where a value stands down the frame.</summary>
    public static double Down(ChartAxis axis, Box frame, double value) => frame.Y + ((1 - Part(axis, value)) * frame.Height);

    private static (double From, double To) Reach(double middle, double half) => (middle - half, middle + half);

    private static double Part(ChartAxis axis, double at) => axis.Log ? Math.Log(at / (double)axis.Min) / Math.Log((double)axis.Max / (double)axis.Min) : (at - (double)axis.Min) / (axis.Max > axis.Min ? (double)(axis.Max - axis.Min) : 1);
}
