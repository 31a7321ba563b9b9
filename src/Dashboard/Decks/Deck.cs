namespace Dashboard.Decks;

/// <summary>An ordered list of slides, as a pack's Markdown file holds it.</summary>
public sealed record Deck
{
    /// <summary>The name of the file without its ending: part of addresses.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the pack that holds it.</summary>
    public required string Pack { get; init; }

    /// <summary>Whether it was made on the spot, of charts; no pack holds it then.</summary>
    public bool IsMade => Pack.Length == 0;

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands among the decks; smaller comes first.</summary>
    public int Order { get; init; }

    /// <summary>Whether everybody may read the speaker's notes while nobody presents the deck.</summary>
    public bool HasPublicNotes { get; init; }

    /// <summary>The slides. Never empty.</summary>
    public required IReadOnlyList<Slide> Slides { get; init; }

    /// <summary>Whether it says what the speaker wants to say.</summary>
    public bool HasNotes => Slides.Any(slide => slide.Notes.Length > 0);
}
