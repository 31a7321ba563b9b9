namespace Dashboard.Evidence;

/// <summary>A deck of slides as its pack holds it: Markdown, not yet read. What it shows is none of the evidence's business.</summary>
/// <param name="Pack">The id of the pack.</param>
/// <param name="Id">The name of the file without its ending: part of addresses.</param>
/// <param name="Text">The Markdown.</param>
public sealed record DeckText(string Pack, string Id, string Text);
