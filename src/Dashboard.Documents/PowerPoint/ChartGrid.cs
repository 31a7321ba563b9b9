using Dashboard.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>A chart as a sheet holds it: named rows, or places, and a column for each series. The native chart and its workbook are made of the same grid.</summary>
public sealed record ChartGrid
{
    /// <summary>The chart.</summary>
    public required ChartSpec Spec { get; init; }

    /// <summary>The names of the rows; empty where rows have places.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The places of the rows: years, or days as a sheet counts them; empty where rows have names.</summary>
    public IReadOnlyList<decimal> Places { get; init; } = [];

    /// <summary>The series.</summary>
    public required IReadOnlyList<ChartColumn> Columns { get; init; }

    /// <summary>How many rows there are.</summary>
    public int Rows => Math.Max(Names.Count, Places.Count);

    /// <summary>Where the values end: far enough for the labels.</summary>
    public decimal Most { get; init; }

    /// <summary>Where they begin.</summary>
    public decimal Least { get; init; }
}
