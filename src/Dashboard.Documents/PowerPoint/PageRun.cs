namespace Dashboard.Documents.PowerPoint;

/// <summary>A part of a paragraph that looks alike.</summary>
/// <param name="Text">The text.</param>
/// <param name="Bold">Whether it is set off.</param>
/// <param name="Italic">Whether it leans.</param>
/// <param name="Link">Where it leads; null for nowhere.</param>
public sealed record PageRun(string Text, bool Bold = false, bool Italic = false, Uri? Link = null);
