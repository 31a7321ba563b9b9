using Dashboard.Charts;

namespace Dashboard.Documents.Reports;

/// <summary>A chart with its sources.</summary>
/// <param name="Spec">The chart.</param>
/// <param name="References">The numbers of its sources; empty where no claim behind it cites one.</param>
public sealed record ReportChart(ChartSpec Spec, IReadOnlyList<int> References);
