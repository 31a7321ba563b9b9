using Dashboard.Charts;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>What the rules found about the claims of a chart, rule by rule, the weightiest first.</summary>
public sealed partial class ChartFindings
{
    private const int Most = 8;

    private HashSet<string> shown = [];

    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required ChartSpec Spec { get; set; }

    private IReadOnlyList<IGrouping<string, Finding>> Rules { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        shown = [.. Spec.Marks.SelectMany(mark => mark.Claims)];
        Rules = [.. Spec.FindingsOf(View.Audit).GroupBy(finding => finding.Rule)];
    }

    private static string NameOf(string rule) => AuditRules.Find(rule)?.Name ?? rule;

    private static string CountOf(IGrouping<string, Finding> rule) =>
        FindingText.Counts(Number(rule, FindingSeverity.High), Number(rule, FindingSeverity.Medium), Number(rule, FindingSeverity.Low));

    private static int Number(IEnumerable<Finding> findings, FindingSeverity severity) => findings.Count(finding => finding.Severity == severity);

    /// <summary>The claim of the finding that the chart shows.</summary>
    private string ClaimOf(Finding finding) => finding.Claims.First(shown.Contains);
}
