using Dashboard.Views;

namespace Dashboard.Reports;

/// <summary>A chart with its sources.</summary>
/// <param name="Drawn">The chart.</param>
/// <param name="References">The numbers of its sources; empty where no claim behind it cites one.</param>
public sealed record ReportChart(DrawnChart Drawn, IReadOnlyList<int> References);
