namespace Dashboard.Evidence.Charting;

/// <summary>Why figures do not make the chart that is asked for.</summary>
/// <param name="Column">The column of the table of charts that is to blame.</param>
/// <param name="Reason">What is wrong, and what would fit; in English, for the editor of a pack.</param>
public sealed record ChartFault(string Column, string Reason);
