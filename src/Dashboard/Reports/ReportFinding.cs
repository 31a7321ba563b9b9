using Dashboard.Evidence.Audit;

namespace Dashboard.Reports;

/// <summary>A finding with the sources that it speaks of.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="References">The numbers of its sources.</param>
public sealed record ReportFinding(Finding Finding, IReadOnlyList<int> References);
