using Dashboard.Evidence.Derivations;

namespace Dashboard.Documents.Reports;

/// <summary>A headline figure with the sources of the claims that went in.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="References">The numbers of its sources; empty where no claim cites one.</param>
public sealed record ReportFigure(DerivedFigure Figure, IReadOnlyList<int> References);
