namespace Dashboard.Charts.Drawing;

/// <summary>What is written for a row besides its name: labels inside its blocks if all fit, else as a run behind them or below; then the details.</summary>
internal static class RowWords
{
    private const int MostDetailLines = 3;

    /// <summary>Sets the words of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="below">Where words below the bar begin.</param>
    /// <param name="width">The width of the drawing.</param>
    /// <param name="type">The type.</param>
    public static void Set(PlacedRow row, double below, double width, Typesetter type)
    {
        foreach (var lane in row.Lanes.Where(lane => lane.Count > 1))
        {
            var labelled = lane.Where(item => item.Label is not null).ToList();
            if (labelled.Exists(item => type.Width(item.Label!, TextKind.Label) + 10 > item.Box.Width))
            {
                Run(row, labelled, lane[^1].Box.Right, below, width, type);
            }
        }

        var details = string.Join(" · ", row.Marks.Select(item => item.Mark.Detail).OfType<string>());
        row.Details = details.Length == 0 ? [] : type.Wrap(details, width - below, MostDetailLines, TextKind.Fine);
    }

    private static void Run(PlacedRow row, List<PlacedMark> items, double end, double below, double width, Typesetter type)
    {
        var (between, behind) = (type.Size, end + (type.Size * .7));
        var swatch = (type.Size * .75) + 5;
        var parts = items.ConvertAll(item => Part(item, swatch, width - below - swatch, type));
        var whole = parts.Sum(part => part.Width + between) - between;
        row.RunBeside = behind + whole <= width;
        var first = row.RunBeside ? behind : Math.Max(below, Math.Min(items[0].Box.X, width - whole));
        var (x, line) = (first, 0);
        foreach (var part in parts)
        {
            if (!row.RunBeside && x > first && x + part.Width > width)
            {
                (x, line) = (below, line + 1);
            }

            (part.X, part.Line) = (x, line);
            x += part.Width + between;
        }

        row.Run = parts;
    }

    /// <summary>A name that is wider than the room is cut, and never the number behind it.</summary>
    private static RunPart Part(PlacedMark item, double swatch, double room, Typesetter type)
    {
        var label = item.Label!;
        if (type.Width(label, TextKind.Fine) > room && label.LastIndexOf(' ') is > 0 and var at)
        {
            var number = label[at..];
            label = TextFolding.Shorten(label[..at], room - type.Width(number, TextKind.Fine), name => type.Width(name, TextKind.Fine)) + number;
        }

        return new(item, label, swatch + type.Width(label, TextKind.Fine));
    }
}
