namespace Dashboard.Decks;

/// <summary>One slide: a headline over a chart, a text or both.</summary>
public sealed record Slide
{
    /// <summary>The figure that says what the evidence rests on.</summary>
    public const string Support = "support";

    /// <summary>What <see cref="Support"/> took the place of.</summary>
    public const string FormerSupport = "evidence-score";

    /// <summary>What a slide can show beside charts.</summary>
    public static readonly IReadOnlyList<string> Figures = [Support];

    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    /// <summary>What the slide says, as a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>What stands for it in the id of a deck that was made on the spot: a chart's slug, or an answer; null in a deck of a pack.</summary>
    public string? Part { get; init; }

    /// <summary>Whether its words are in the reader's language, and not in that of a pack.</summary>
    public bool IsReaders { get; init; }

    /// <summary>The ids of the sources of its words, for a slide without a chart.</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    /// <summary>The slug of the chart; null for a slide of text.</summary>
    public string? Chart { get; init; }

    /// <summary>The query keys under which the chart is shown, as they stand in an address; empty for none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The ids of the claims whose marks are set off, in the order in which they are revealed; none shows all alike.</summary>
    public IReadOnlyList<string> Highlights { get; init; } = [];

    /// <summary>The figure that stands on the slide, one of <see cref="Figures"/>; null for none.</summary>
    public string? Figure { get; init; }

    /// <summary>Text below the headline or beside the chart, in Markdown; empty for none.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the speaker wants to say, in Markdown; empty for none.</summary>
    public string Notes { get; init; } = "";

    /// <summary>How many steps the slide has: one, and one for each further highlight.</summary>
    public int Steps => Math.Max(1, Highlights.Count + 1);
}
