using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;

namespace Dashboard.Documents.PowerPoint;

/// <summary>A series of a native chart: one column of its sheet. Marks of one group that differ in firmness stand in columns of their own, so that the legend says so.</summary>
public sealed record ChartColumn
{
    /// <summary>The name in the legend: "Microsoft, projection".</summary>
    public required string Name { get; init; }

    /// <summary>1 to 6: a colour of the series palette; 0: ink.</summary>
    public int Hue { get; init; }

    /// <summary>How firm its values are; null for what only helps the drawing.</summary>
    public ClaimStatus? Status { get; init; }

    /// <summary>Whether its values were computed.</summary>
    public bool Derived { get; init; }

    /// <summary>What became of the forecasts that its values rate; null where they rate none.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The form of its points where no colour tells the series apart; null where one does.</summary>
    public SeriesForm? Sign { get; init; }

    /// <summary>What its marks look like.</summary>
    public ChartForm Form { get; init; }

    /// <summary>Whether it is seen: a bar that begins later than at nought rests on one that is not.</summary>
    public bool Seen { get; init; } = true;

    /// <summary>Whether it goes on left of zero with what another column shows right of it: bars are stacked on each side by themselves.</summary>
    public bool Continues { get; init; }

    /// <summary>The values, by their rows.</summary>
    public required IReadOnlyList<ChartPoint> Points { get; init; }

    /// <summary>Whether no line leads from the point or to it.</summary>
    public bool IsAlone(ChartPoint point) => Points.All(other => Math.Abs(other.Row - point.Row) != 1);
}
