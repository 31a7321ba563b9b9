using System.Text.Json.Serialization;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Scorecards;

namespace Dashboard.Charts;

/// <summary>One bar or point. It always carries the ids of its claims.</summary>
public sealed record ChartMark
{
    /// <summary>Unique in the chart and stable.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, for the tooltip, the table and the voice: "Microsoft, FY2025".</summary>
    public required string Name { get; init; }

    /// <summary>The row it stands in; null but for bars.</summary>
    public string? Row { get; init; }

    /// <summary>The id of the company that its row or line is named after; null where that is named otherwise.</summary>
    public string? Company { get; init; }

    /// <summary>The id of the segment that its row is named after; null where that is named otherwise.</summary>
    public string? Segment { get; init; }

    /// <summary>Where it stands on <see cref="ChartSpec.PlaceAxis"/>: a year, or a day as days since 1970-01-01; null for bars.</summary>
    public decimal? Place { get; init; }

    /// <summary>Where a bar begins; 0 but for ranges and stacked bars; null for points.</summary>
    public decimal? Start { get; init; }

    /// <summary>The value: where a bar ends, how high a point stands.</summary>
    public required decimal End { get; init; }

    /// <summary>Whether nothing is known of the periods between the point before it on its line and this one: no line joins them.</summary>
    [JsonIgnore]
    public bool IsApart { get; init; }

    /// <summary>The short label beside the mark; null where it carries none.</summary>
    public string? Label { get; init; }

    /// <summary>A second line below the mark, e.g. the drivers of a rating; null where there is none.</summary>
    public string? Detail { get; init; }

    /// <summary>The value, range or bound as numbers, in the chart's unit; null where nobody gave it. A bar's ends can lie elsewhere: blocks stand on one another.</summary>
    [JsonIgnore]
    public Amount? Figure { get; init; }

    /// <summary>The value with its unit and hedge, in words: "nearly $2 billion".</summary>
    public required string Amount { get; init; }

    /// <summary>The period in words; null where the claim has none.</summary>
    public string? Period { get; init; }

    /// <summary>How firm it is.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>The status in words, as the legend, the table and the voice say it.</summary>
    public required string StatusText { get; init; }

    /// <summary>True where the number was computed by us and stands in no source.</summary>
    public bool Derived { get; init; }

    /// <summary>How its number was computed from those of its claims: "64.6 ÷ 44.5 − 1"; null where it was not, or the derivations of the chart say it.</summary>
    public string? Formula { get; init; }

    /// <summary>How its number was computed, with every part; null where a claim states it.</summary>
    [JsonIgnore]
    public DerivedFigure? Computation { get; init; }

    /// <summary>What the mark opens: the computation of its number, else the claim that states it.</summary>
    [JsonIgnore]
    public string Opens => Computation?.Address ?? Claims[0];

    /// <summary>True where a claim of the mark contradicts another.</summary>
    public bool Conflict { get; init; }

    /// <summary>What it contradicts, with value and sources: "contradicts 67 deals (source 4)"; null where it contradicts nothing.</summary>
    public string? Contradicts { get; init; }

    /// <summary>Whose range the mark shows; null where it is none.</summary>
    public RangeKind? Range { get; init; }

    /// <summary>What the amount counts, in words; null where that is not said or goes without saying.</summary>
    public string? Definition { get; init; }

    /// <summary>True where the chart shows the same company and period counted otherwise as well.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool DefinitionDiffers { get; init; }

    /// <summary>The title of the pack that it is from, where the chart shows figures of several; else null.</summary>
    public string? Pack { get; init; }

    /// <summary>True where one report only was found for it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SingleReport { get; init; }

    /// <summary>What became of the forecast that the mark rates; null where it rates none.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>How many findings there are about the mark’s claims: see <see cref="MarkFindings"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Findings { get; init; }

    /// <summary>The weightiest of these findings; null where there is none.</summary>
    public FindingSeverity? Severity { get; init; }

    /// <summary>What must be said with the number besides amount, status and period: in the tooltip, the table and the voice alike; null where nothing must.</summary>
    public IReadOnlyList<string>? Remarks => MarkRemarks.Of(this);

    /// <summary>The claims behind the mark, the weightiest first. Never empty.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    /// <summary>The sources of those claims, in words: "1 source", "no source".</summary>
    public required string SourcesText { get; init; }

    /// <summary>The ids of those sources.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
