using System.Xml.Linq;

namespace Dashboard.Charts.Drawing;

/// <summary>Draws horizontal bars.</summary>
internal static class RowDrawing
{
    private const double SignRadius = 3.5;
    private const double SignRoom = 9;

    /// <summary>The drawing, from the axes up to the labels.</summary>
    public static XElement Draw(RowScene scene, MarkShapes shapes)
    {
        var items = scene.Rows.SelectMany(row => row.Marks).ToList();
        var signs = Signs.Of(items.Select(item => item.Series));
        return Svg.Group(
            shapes.Links.Quiet(Axes(scene, shapes.Brush.Palette)),
            Svg.Group(items.Select(item => shapes.Links.Mark(shapes.Brush.Mark(Svg.Rect(item.Box), item), item))),
            shapes.Links.Quiet([.. items.SelectMany(item => Around(item, shapes)), .. items.Where(item => !item.Alone && item.Box.Width >= SignRoom).Select(item => Sign(signs, item, new(item.Box.MiddleX, item.Box.MiddleY), shapes)).OfType<XElement>(), .. scene.Rows.SelectMany(row => Labels(row, scene, shapes, signs))]),
            Svg.Group(Names(scene, shapes)));
    }

    private static IEnumerable<XElement> Axes(RowScene scene, Palette palette)
    {
        var (frame, type, narrow) = (scene.Frame, scene.Type, scene.Narrow);
        foreach (var tick in scene.Ticks)
        {
            var at = scene.X(tick.At);
            if (tick.At != 0)
            {
                yield return Svg.Line(at, frame.Y, at, frame.Bottom, palette["line-soft"]);
            }

            var (from, to) = RowScene.Words(tick, at, scene.Width, type);
            var (x, anchor) = from <= 0 ? (0, "start") : to >= scene.Width ? (scene.Width, "end") : (at, "middle");
            yield return Svg.Text(tick.Lines, x, frame.Bottom + (type.FineLine * .85), type.Fine, palette).Look(("fill", palette["ink-soft"]), ("text-anchor", anchor));
        }

        var (zero, origin) = (scene.Axis is { Min: <= 0, Max: >= 0 }, scene.X(0));
        if (zero && !narrow)
        {
            yield return Svg.Line(origin, frame.Y, origin, frame.Bottom, palette["ink-faint"]);
        }

        foreach (var row in scene.Rows)
        {
            if (zero && narrow)
            {
                yield return Svg.Line(origin, row.Bars.Top - 3, origin, row.Bars.Bottom + 3, palette["ink-faint"]);
            }

            if (row.Differs)
            {
                yield return Svg.Node("path", ("d", FormattableString.Invariant($"M{scene.Left - 2:0.##},{row.Bars.Top:0.##}h-4V{row.Bars.Bottom:0.##}h4")), ("fill", "none"), ("stroke", palette["ink-soft"]), ("stroke-width", "1.5"));
            }

            if (row.Details.Count > 0)
            {
                yield return Svg.Text(row.Details, narrow ? 0 : scene.Left + (type.Size * .4), row.DetailsY, type.Fine, palette, type.FineLine).Look(("fill", palette["ink-soft"])).Halo(palette);
            }
        }
    }

    private static IEnumerable<XElement> Names(RowScene scene, MarkShapes shapes) =>
        from row in scene.Rows
        where row.Name.Length > 0
        select shapes.Links.Name(Svg.Text(row.NameLines, 0, row.NameY, scene.Type.Size, shapes.Brush.Palette, scene.Type.Line), row.Name, row.Marks.Select(item => item.Mark));

    private static IEnumerable<XElement> Around(PlacedMark item, MarkShapes shapes)
    {
        if (item.Mark.Range == RangeKind.Uncertainty)
        {
            yield return shapes.Spread(item.Box, shapes.Brush.ColourOf(item));
        }

        if (item.Mark.Conflict)
        {
            var ring = new Box(item.Box.X - 3, item.Box.Y - 3, item.Box.Width + 6, item.Box.Height + 6);
            yield return shapes.Disagreement(Svg.Rect(ring), new(item.IsBelow ? ring.X : ring.Right, item.Box.MiddleY));
        }
    }

    private static IEnumerable<XElement> Labels(PlacedRow row, RowScene scene, MarkShapes shapes, Signs signs)
    {
        var (type, palette) = (scene.Type, shapes.Brush.Palette);
        foreach (var part in row.Run)
        {
            var swatch = type.Size * .75;
            yield return shapes.Brush.Swatch(Svg.Rect(new(part.X, part.Y - (swatch / 2), swatch, swatch)), part.Item.Mark.Status, part.Item.Series.Hue, part.Item.Mark is { Derived: true, Verdict: null });
            if (Sign(signs, part.Item, new(part.X + (swatch / 2), part.Y), shapes) is { } sign)
            {
                yield return sign;
            }

            yield return Svg.Text([part.Label], part.X + swatch + 5, part.Y, type.Fine, palette).Halo(palette);
        }

        foreach (var item in row.Marks.Where(item => item.Label is not null && (item.Alone || row.Run.Count == 0)))
        {
            yield return Label(item, scene, palette);
        }
    }

    /// <summary>The form of a block that no colour tells apart, in the block and beside its name; null where a colour does, or where words stand there.</summary>
    private static XElement? Sign(Signs signs, PlacedMark item, Spot at, MarkShapes shapes) =>
        signs.Of(item.Series, at, SignRadius)?.Look(("fill", shapes.Brush.Palette.Paper), ("stroke", shapes.Brush.ColourOf(item)), ("stroke-width", ".75"));

    /// <summary>At the end of the bar; on a plate inside blocks, and inside a bar that leaves no room behind it.</summary>
    private static XElement Label(PlacedMark item, RowScene scene, Palette palette)
    {
        var (type, width, box) = (scene.Type, scene.Width, item.Box);
        var label = type.Wrap(item.Label!, width - 10, 1, TextKind.Label);
        var (room, reach) = (type.Width(label[0], TextKind.Label), RowLayout.Reach(item.Mark, type));
        var after = item.IsBelow ? box.X - reach : box.Right + reach;
        if (item.Alone && (item.IsBelow ? after - room >= scene.Left - 1 : after + room <= width + 1))
        {
            return Svg.Text(label, after, box.MiddleY, type.Size, palette).Look(("font-weight", "600"), ("text-anchor", item.IsBelow ? "end" : null)).Halo(palette);
        }

        var (middle, high) = (!item.Alone ? box.MiddleX : item.IsBelow ? Math.Min(scene.Left + (room / 2) + 5, width - (room / 2) - 5) : width - (room / 2) - 5, Math.Min(type.Line, box.Height - 3));
        return Svg.Group(
            Svg.Rect(new(middle - (room / 2) - 4, box.MiddleY - (high / 2), room + 8, high), 2).Look(("fill", palette.Paper)),
            Svg.Text(label, middle, box.MiddleY, type.Size, palette).Look(("font-weight", "600"), ("text-anchor", "middle")));
    }
}
