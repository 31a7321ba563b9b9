using System.Text.Json.Serialization;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>Everything that a drawing, a table, a file or a voice needs to give one chart: what, never where. It knows no address and no pixel.</summary>
public sealed record ChartSpec
{
    /// <summary>The chart's id: part of addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>How marks are laid out.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>The finding, as a headline.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown, with unit and period.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The unit of every number in the marks.</summary>
    public required string Unit { get; init; }

    /// <summary>What the axis of the values measures, of the figures that the marks show; empty where it measures nothing that has one name.</summary>
    public IReadOnlyList<ChartMetric> Metrics { get; init; } = [];

    /// <summary>The axis of the values.</summary>
    public required ChartAxis ValueAxis { get; init; }

    /// <summary>The axis on which marks have their place; null for <see cref="ChartKind.Bars"/>, whose rows are named.</summary>
    public ChartAxis? PlaceAxis { get; init; }

    /// <summary>The names of the rows of <see cref="ChartKind.Bars"/>, from the top: everywhere the same, in whatever series their marks are. Null where marks have places.</summary>
    public IReadOnlyList<string>? Rows { get; init; }

    /// <summary>Whether the bars of a row are laid end to end, those below zero to the left of it; else each is measured from zero for itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Stacked { get; init; }

    /// <summary>The groups of marks.</summary>
    public IReadOnlyList<ChartSeries> Series { get; init; } = [];

    /// <summary>Ties between marks, e.g. two dates of one event.</summary>
    public IReadOnlyList<ChartTie> Ties { get; init; } = [];

    /// <summary>What a reader must know to read the chart rightly: definitions, fiscal years, rounding.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The figures that were computed, with their formulas.</summary>
    public IReadOnlyList<string> Derivations { get; init; } = [];

    /// <summary>The sources of all marks, by their printed number. Derived from the marks' claims, never typed.</summary>
    public IReadOnlyList<ChartCitation> Citations { get; init; } = [];

    /// <summary>How many claims behind the marks contradict another claim.</summary>
    public int Conflicts { get; init; }

    /// <summary>What the chart shows, in sentences, for those who do not see it.</summary>
    public required string Alternative { get; init; }

    /// <summary>How many figures are not drawn for want of room, which a note says: a page leads to their claims.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int LeftOut { get; init; }

    /// <summary>Why nothing is shown; null where there are marks.</summary>
    public string? Empty { get; init; }

    /// <summary>Where it was found, once it is taken away; null inside the dashboard.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Which options mean something for the chart.</summary>
    [JsonIgnore]
    public ChartOffer Offer { get; init; } = ChartOffer.None;

    /// <summary>What was asked of the chart and cannot be followed, in sentences; null where nothing is.</summary>
    public IReadOnlyList<string>? Refused { get; init; }

    /// <summary>All marks, in the order in which they are walked: row by row, or series by series where they have places.</summary>
    [JsonIgnore]
    public IEnumerable<ChartMark> Marks => Walk.Select(pair => pair.Mark);

    /// <summary>All marks in that order, each with its series.</summary>
    [JsonIgnore]
    public IEnumerable<(ChartSeries Series, ChartMark Mark)> Walk
    {
        get
        {
            var pairs = Series.SelectMany(series => series.Marks.Select(mark => (Series: series, Mark: mark)));
            var places = (Rows ?? []).Index().ToDictionary(row => row.Item, row => row.Index);
            return places.Count == 0 ? pairs : pairs.OrderBy(pair => places.GetValueOrDefault(pair.Mark.Row ?? "", int.MaxValue));
        }
    }

    /// <summary>What stands in the place of a chart that could not be built: its name, and that the fault is ours.</summary>
    public static ChartSpec Failed(IChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var why = FailedReason;
        return new() { Slug = chart.Slug, Kind = ChartKind.Bars, Title = chart.Name, Subtitle = "", Unit = "", ValueAxis = new(0, 1), Alternative = why, Empty = why };
    }

    /// <summary>The chart without marks, because it could not be drawn.</summary>
    public ChartSpec WithoutDrawing() => this with { Rows = null, Series = [], Ties = [], Empty = FailedReason, Alternative = FailedReason };

    private static string FailedReason => Say("This chart could not be made: something went wrong on our side. The evidence itself is unharmed.");
}
