namespace Dashboard.Charts;

/// <summary>A source in the source line below a chart.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Number">Its printed number, or its id where it has none.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Its title.</param>
public sealed record ChartCitation(string Source, string Number, string Publisher, string Title);
