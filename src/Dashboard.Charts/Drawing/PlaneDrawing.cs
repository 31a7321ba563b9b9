using System.Xml.Linq;
using Dashboard.Evidence;

namespace Dashboard.Charts.Drawing;

/// <summary>Draws points and lines over days or years.</summary>
internal static class PlaneDrawing
{
    /// <summary>The drawing, from the axes up to the labels.</summary>
    public static XElement Draw(PlaneScene scene, MarkShapes shapes)
    {
        var signs = Signs.Of(scene.Spec.Series);
        var (palette, labels) = (shapes.Brush.Palette, PlaneLabels.Of(scene).ToLookup(label => label.Wanted.Of is not null));
        return Svg.Group(
            shapes.Links.Quiet([.. Axes(scene, palette), .. Tracks(scene, shapes.Brush), .. Ranges(scene, shapes), .. PlaneLabels.Ties(scene).Select(tie => Tie(tie.From, tie.To, palette))]),
            // what was stated lies above what runs between
            Svg.Group(scene.Marks.OrderBy(item => item.Series.Form == ChartForm.Point).Select(item => shapes.Links.Mark(shapes.Brush.Mark(signs.Of(item.Series, item.At, item.At.R) ?? Disc(item.At, item.At.R), item), item))),
            shapes.Links.Quiet([.. Disagreements(scene, shapes), .. labels[false].SelectMany(label => Leader(label, palette).Append(Words(label, scene.Type, palette)))]),
            Svg.Group(labels[true].SelectMany(label => Leader(label, palette).Append(shapes.Links.Name(Words(label, scene.Type, palette), label.Wanted.Of!.Name, label.Wanted.Of.Marks)))));
    }

    private static IEnumerable<XElement> Disagreements(PlaneScene scene, MarkShapes shapes) =>
        scene.Marks.Where(item => item.Mark.Conflict).Select(item => shapes.Disagreement(Disc(item.At, item.At.R + 4), item.Badge));

    private static XElement Disc(Spot at, double r) => Svg.Node("circle", ("cx", at.X), ("cy", at.Y), ("r", r));

    private static IEnumerable<XElement> Axes(PlaneScene scene, Palette palette)
    {
        var (frame, type, value) = (scene.Frame, scene.Type, scene.Spec.ValueAxis);
        var (left, right) = (frame.X - scene.Edge, frame.Right + scene.Edge);
        foreach (var tick in scene.ValueTicks)
        {
            var y = scene.Y(tick.At);
            yield return Svg.Line(left, y, right, y, palette[IsBase(tick) ? "ink-faint" : "line-soft"]);
            yield return Svg.Text(tick.Lines, left - (type.Size * .6), y, type.Fine, palette).Look(("fill", palette["ink-soft"]), ("text-anchor", "end"));
        }

        if (!scene.ValueTicks.Any(IsBase))
        {
            yield return Svg.Line(left, frame.Bottom, right, frame.Bottom, palette["ink-faint"]);
        }

        foreach (var tick in scene.PlaceTicks)
        {
            var x = scene.X(tick.At);
            yield return Svg.Line(x, frame.Bottom, x, frame.Bottom + 4, palette["ink-faint"]);
            yield return Svg.Text(tick.Lines, x, frame.Bottom + type.FineLine, type.Fine, palette, type.FineLine).Look(("fill", palette["ink-soft"]), ("text-anchor", "middle"));
        }

        bool IsBase(Tick tick) => Math.Abs(tick.At - (double)Math.Min(Math.Max(value.Min, 0), value.Max)) < 1e-9 || (value.Min > 0 && Math.Abs(tick.At - (double)value.Min) < 1e-9);
    }

    private static IEnumerable<XElement> Tracks(PlaneScene scene, Brush brush)
    {
        var computed = 0;
        foreach (var series in scene.Spec.Series.Where(series => series.Form == ChartForm.Level || (series.Form != ChartForm.Point && series.Marks.Count > 1)))
        {
            var pieces = scene.PiecesOf(series).ToList();
            var looks = Looks(series, pieces.Count);
            var isComputed = looks.Contains(TrackLook.Computed);
            for (var from = 0; from < pieces.Count;)
            {
                var run = pieces[from..].TakeWhile((_, at) => looks[from + at] == looks[from]).ToList();
                if (looks[from] != TrackLook.None)
                {
                    yield return brush.Track(
                        Svg.Node("path", ("d", $"M{Pair(run[0].From)}{string.Concat(run.Select(piece => $"L{Pair(piece.To)}"))}")), series, looks[from], computed).Aside(brush.Palette);
                }

                from += run.Count;
            }

            computed += isComputed ? 1 : 0;
        }
    }

    /// <summary>How each piece of a line is drawn. A line goes on dashed where what happened ends, and what lies between two figures that are reported is not computed.</summary>
    private static TrackLook[] Looks(ChartSeries series, int pieces)
    {
        var computed = series.Marks.Any(mark => mark.Derived);
        if (series.Form != ChartForm.Line || pieces != series.Marks.Count - 1)
        {
            return [.. Enumerable.Repeat(computed ? TrackLook.Computed : TrackLook.Firm, pieces)];
        }

        var firm = 1 + series.Marks.Skip(1).TakeWhile(mark => mark.Status == ClaimStatus.Actual).Count();
        return
        [
            .. Enumerable.Range(1, pieces).Select(to => series.Marks[to].IsApart ? TrackLook.None
                : series.Marks[to - 1].Derived || series.Marks[to].Derived ? TrackLook.Computed
                : to >= firm ? TrackLook.Expected
                : TrackLook.Firm),
        ];
    }

    /// <summary>A range stands upright at its place, from end to end.</summary>
    private static IEnumerable<XElement> Ranges(PlaneScene scene, MarkShapes shapes) =>
        from item in scene.Marks
        where item.Mark.Figure is { IsRange: true } && !item.Mark.Derived
        let range = item.Mark.Figure!
        let cap = item.At.R * .8
        let top = scene.Y((double)range.High!.Value)
        let bottom = scene.Y((double)range.Low!.Value)
        select Svg.Node(
            "path",
            ("d", FormattableString.Invariant($"M{item.At.X:0.##},{top:0.##}V{bottom:0.##}M{item.At.X - cap:0.##},{top:0.##}h{cap * 2:0.##}M{item.At.X - cap:0.##},{bottom:0.##}h{cap * 2:0.##}")),
            ("fill", "none"),
            ("stroke", shapes.Brush.ColourOf(item)),
            ("stroke-width", "1.75")).Aside(shapes.Brush.Palette);

    private static XElement Tie(PlacedMark from, PlacedMark to, Palette palette)
    {
        var length = Math.Max(from.At.To(to.At), 1);
        var (start, end) = (from.At.Toward(to.At, from.Extent / length), to.At.Toward(from.At, to.Extent / length));
        return Svg.Line(start.X, start.Y, end.X, end.Y, palette[from.Mark.Conflict && to.Mark.Conflict ? "conflict" : "ink-faint"], 1.25).Look(("stroke-dasharray", "2 3")).Aside(palette);
    }

    private static IEnumerable<XElement> Leader(PlacedLabel label, Palette palette) =>
        label.Leader is { } leader ? [Svg.Line(leader.From.X, leader.From.Y, leader.To.X, leader.To.Y, palette["ink-faint"]).Aside(palette)] : [];

    private static XElement Words(PlacedLabel label, Typesetter type, Palette palette)
    {
        var (box, fine) = (label.Box, label.Wanted.Kind == TextKind.Fine);
        var (x, anchor) = Math.Abs(box.MiddleX - label.Spot.X) < 1 ? (box.MiddleX, "middle") : box.MiddleX > label.Spot.X ? (box.X, "start") : (box.Right, "end");
        return Svg.Text(label.Shape.Lines, x, box.Y + (type.Line / 2), fine ? type.Fine : type.Size, palette, type.Line)
            .Look(("text-anchor", anchor), ("font-weight", fine ? null : "600"), ("fill", label.Wanted.Clashing ? palette["conflict"] : fine ? palette["ink-soft"] : null))
            .Halo(palette);
    }

    private static string Pair(Spot spot) => $"{Svg.Number(spot.X)},{Svg.Number(spot.Y)}";
}
