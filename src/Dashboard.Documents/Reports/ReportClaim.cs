using Dashboard.Evidence;

namespace Dashboard.Documents.Reports;

/// <summary>A claim with its sources.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Facts">Amount, period and status, in words.</param>
/// <param name="References">The numbers of its sources; empty where it cites none.</param>
public sealed record ReportClaim(Claim Claim, string Facts, IReadOnlyList<int> References);
