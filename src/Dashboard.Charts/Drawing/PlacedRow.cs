namespace Dashboard.Charts.Drawing;

/// <summary>A named row of bars with its place in a picture.</summary>
internal sealed class PlacedRow
{
    // shares of a sum may miss each other by their last decimal
    private const decimal Rounding = 1e-9m;

    private PlacedRow(string name, IReadOnlyList<PlacedMark> marks, IReadOnlyList<IReadOnlyList<PlacedMark>> lanes) => (Name, Marks, Lanes) = (name, marks, lanes);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its bars.</summary>
    public IReadOnlyList<PlacedMark> Marks { get; }

    /// <summary>Bars that lie end to end share a lane; else each has its own.</summary>
    public IReadOnlyList<IReadOnlyList<PlacedMark>> Lanes { get; }

    /// <summary>Whether it shows one thing, counted in several ways.</summary>
    public bool Differs => Lanes.Count > 1 && Marks.Any(item => item.Mark.DefinitionDiffers);

    /// <summary>The name in lines.</summary>
    public IReadOnlyList<string> NameLines { get; set; } = [];

    /// <summary>The labels of blocks that are too narrow for them.</summary>
    public IReadOnlyList<RunPart> Run { get; set; } = [];

    /// <summary>Whether these labels stand behind the bar and not below.</summary>
    public bool RunBeside { get; set; }

    /// <summary>How many lines they take below the bar.</summary>
    public int RunLines => Run.Count == 0 || RunBeside ? 0 : Run[^1].Line + 1;

    /// <summary>What stands below the bars, in lines.</summary>
    public IReadOnlyList<string> Details { get; set; } = [];

    /// <summary>Where the bars begin and end.</summary>
    public (double Top, double Bottom) Bars { get; set; }

    /// <summary>The middle of the first line of the name.</summary>
    public double NameY { get; set; }

    /// <summary>The middle of the first line of the details.</summary>
    public double DetailsY { get; set; }

    /// <summary>The rows of a chart, in the order that it says.</summary>
    public static IReadOnlyList<PlacedRow> Of(ChartSpec spec) =>
    [
        .. spec.Walk.Select(pair => new PlacedMark(pair.Series, pair.Mark))
            .GroupBy(item => item.Mark.Row ?? "")
            .Select(row => Laid(row.Key, [.. row], spec.Stacked)),
    ];

    private static PlacedRow Laid(string name, List<PlacedMark> marks, bool stacked)
    {
        var lanes = new List<List<PlacedMark>>();
        foreach (var item in marks.OrderBy(item => stacked ? item.Least : item.Mark.Start ?? 0))
        {
            if (stacked && lanes.Find(taken => taken[^1].Most <= item.Least + Rounding) is { } lane)
            {
                lane.Add(item);
            }
            else
            {
                lanes.Add([item]);
            }
        }

        if (lanes.Count > 1)
        {
            lanes = [.. lanes.SelectMany(lane => lane).Select(item => new List<PlacedMark> { item })];
        }

        foreach (var item in lanes.Where(lane => lane.Count > 1).SelectMany(lane => lane))
        {
            item.Alone = false;
        }

        return new(name, marks, lanes);
    }
}
