namespace Dashboard.Charts;

/// <summary>A tie between two marks that are one thing told twice.</summary>
/// <param name="From">The id of one mark.</param>
/// <param name="To">The id of the other.</param>
/// <param name="Text">What ties them.</param>
public sealed record ChartTie(string From, string To, string Text);
