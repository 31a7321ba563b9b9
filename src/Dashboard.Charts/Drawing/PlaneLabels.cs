namespace Dashboard.Charts.Drawing;

/// <summary>The labels that a drawing of points wants, and where they find room.</summary>
internal static class PlaneLabels
{
    private static readonly double[] AlongTie = [.5, .35, .65];

    /// <summary>The labels that found room.</summary>
    public static IReadOnlyList<PlacedLabel> Of(PlaneScene scene)
    {
        var hard = scene.Marks.Select(item => Box.Around(item.At, item.Extent))
            .Concat(scene.Marks.Where(item => item.Mark.Conflict).Select(item => Box.Around(item.Badge, scene.Type.Size * .5)));
        List<Spot> soft =
        [
            .. scene.Spec.Series.Where(series => series.Form != ChartForm.Point).SelectMany(scene.PiecesOf).SelectMany(piece => piece.From.Along(piece.To)),
            .. Ties(scene).SelectMany(tie => tie.From.At.Along(tie.To.At)),
        ];
        var bounds = new Box(scene.Frame.X - scene.Edge + 2, 0, scene.Width - scene.Frame.X + scene.Edge - 2, scene.Frame.Bottom - 2);
        return LabelPlacing.Place([.. Marks(scene), .. Lines(scene), .. Ties(scene).Select(tie => Tie(tie.From, tie.To, tie.Text, scene.Type))], bounds, hard, soft, scene.Type.Size * .4);
    }

    /// <summary>The ties whose ends are both drawn.</summary>
    public static IEnumerable<(PlacedMark From, PlacedMark To, string Text)> Ties(PlaneScene scene) =>
        from tie in scene.Spec.Ties
        let ends = (From: scene.Marks.FirstOrDefault(item => item.Mark.Id == tie.From), To: scene.Marks.FirstOrDefault(item => item.Mark.Id == tie.To))
        where ends is { From: not null, To: not null }
        select (ends.From, ends.To, tie.Text);

    private static IEnumerable<WantedLabel> Marks(PlaneScene scene)
    {
        var (room, most) = (Math.Max(scene.Type.Size * 7, scene.Frame.Width * .26), scene.Frame.Width * .6);
        return from item in scene.Marks
               where item.Label is not null
               select new WantedLabel([item.At with { R = item.Extent }], Shapes(item.Label!, room, most, scene.Type, TextKind.Label), TextKind.Label);
    }

    /// <summary>A line whose marks carry no label is named beside it, where there are several lines; one of a single mark as well.</summary>
    private static IEnumerable<WantedLabel> Lines(PlaneScene scene)
    {
        var lines = scene.Spec.Series.Where(series => series.Form != ChartForm.Point && series.Marks.Count > 0).ToList();
        if (lines.Count < 2)
        {
            yield break;
        }

        foreach (var series in lines.Where(series => series.Marks.All(mark => mark.Label is null)))
        {
            var last = scene.SpotsOf(series)[^1];
            var along = scene.PiecesOf(series).Select(piece => piece.From.Toward(piece.To, .5) with { R = 1 }).Reverse();
            yield return new([last with { R = last.R + 1.5 }, .. along], Shapes(series.Name, scene.Type.Size * 7, scene.Frame.Width * .6, scene.Type, TextKind.Fine), TextKind.Fine, Near: true, Of: series);
        }
    }

    private static WantedLabel Tie(PlacedMark from, PlacedMark to, string text, Typesetter type)
    {
        var (least, most) = (type.Size * 7, Math.Abs(to.At.X - from.At.X) * .9);
        return new(
            [.. AlongTie.Select(part => from.At.Toward(to.At, part) with { R = 0 })],
            Shapes(text, Math.Max(least, most * .6), Math.Max(least, most), type, TextKind.Fine),
            TextKind.Fine,
            Near: true,
            Clashing: from.Mark.Conflict && to.Mark.Conflict);
    }

    /// <summary>A text in one line if it may be as wide as the most, and folded to the room.</summary>
    private static IReadOnlyList<LabelShape> Shapes(string text, double room, double most, Typesetter type, TextKind kind)
    {
        var (whole, folded) = (type.Width(text, kind), type.Wrap(text, room, 3, kind));
        return
        [
            .. whole <= most ? [Shape([text])] : Array.Empty<LabelShape>(),
            .. folded.Count > 1 || whole > most ? [Shape(folded)] : Array.Empty<LabelShape>(),
        ];

        LabelShape Shape(IReadOnlyList<string> lines) => new(lines, lines.Max(line => type.Width(line, kind)), lines.Count * type.Line);
    }
}
