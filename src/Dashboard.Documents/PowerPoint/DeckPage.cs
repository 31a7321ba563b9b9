using Dashboard.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>One slide of the file: everything that stands on it, in words. It knows no address of a server and no clock.</summary>
public sealed record DeckPage
{
    /// <summary>What the slide says.</summary>
    public required string Headline { get; init; }

    /// <summary>The text below the headline; none where the slide has no text.</summary>
    public IReadOnlyList<PageParagraph> Text { get; init; } = [];

    /// <summary>The chart; null for a slide of text.</summary>
    public ChartSpec? Chart { get; init; }

    /// <summary>Whether the numbers of the chart are shown as a table.</summary>
    public bool AsTable { get; init; }

    /// <summary>The ids of the claims whose marks are set off.</summary>
    public IReadOnlyList<string> Highlights { get; init; } = [];

    /// <summary>The sources of the chart, by their printed number.</summary>
    public IReadOnlyList<PageSource> Sources { get; init; } = [];

    /// <summary>What the speaker wants to say, and below it what a listener may ask: definitions, formulas, claims, sources.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the same slide stands in the dashboard.</summary>
    public required Uri Address { get; init; }

    /// <summary>As of which day the numbers are, in words.</summary>
    public required string AsOf { get; init; }

    /// <summary>The filter that the reader has set, in words; empty where none is.</summary>
    public string Filter { get; init; } = "";
}
