using Dashboard.Evidence;

namespace Dashboard.Documents.Reports;

/// <summary>A source with the number by which a report refers to it.</summary>
/// <param name="Number">Its place among all sources of the evidence: the same in every report of it, whatever the filter; so numbers may be left out.</param>
/// <param name="Source">The source.</param>
public sealed record ReportReference(int Number, Source Source);
