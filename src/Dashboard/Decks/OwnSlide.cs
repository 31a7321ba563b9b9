namespace Dashboard.Decks;

/// <summary>What a speaker has written about one chart of a deck.</summary>
/// <param name="Headline">What stands in the place of the chart's headline; empty keeps that.</param>
/// <param name="Notes">What the speaker wants to say, in Markdown; empty for nothing.</param>
public sealed record OwnSlide(string? Headline, string? Notes);
