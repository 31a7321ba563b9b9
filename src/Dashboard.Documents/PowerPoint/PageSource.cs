namespace Dashboard.Documents.PowerPoint;

/// <summary>A source in the footnotes of a slide.</summary>
/// <param name="Number">Its printed number, or its id where it has none.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
public sealed record PageSource(string Number, string Publisher, string Title, Uri Url);
