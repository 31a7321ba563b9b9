using Dashboard.Evidence.Audit;

namespace Dashboard.Documents.Reports;

/// <summary>What a rule says in the same words about one thing or several.</summary>
/// <param name="Finding">The finding, the first of those that say the same.</param>
/// <param name="About">The statements that it concerns; empty where there are so many that the message speaks for itself.</param>
/// <param name="References">The numbers of the sources that it speaks of.</param>
public sealed record ReportFinding(Finding Finding, IReadOnlyList<string> About, IReadOnlyList<int> References);
