using Dashboard.Charts;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Reports;

/// <summary>A chart with its sources.</summary>
/// <param name="Spec">The chart.</param>
/// <param name="References">The numbers of its sources; empty where no claim behind it cites one.</param>
public sealed record ReportChart(ChartSpec Spec, IReadOnlyList<int> References)
{
    /// <summary>What is said in the place of the marks where there are too many of them; null where they are shown.</summary>
    public string? Instead => Spec.Marks.Count() is > Report.MostMarks and var count ? Say($"{CountText.Of(count, "figure")}: too many for a brief. The chart’s page has all of them.") : null;
}
