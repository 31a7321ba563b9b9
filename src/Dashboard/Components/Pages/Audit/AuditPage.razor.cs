using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Audit;

/// <summary>What the claims rest on, and every cause, by rule and weight.</summary>
public sealed partial class AuditPage
{
    private IReadOnlyList<Claim> Claims { get; set; } = [];

    /// <summary>What the filter of claims lets through, whatever weight and rule were chosen.</summary>
    private IReadOnlyList<Finding> Listed { get; set; } = [];

    private IReadOnlyList<(AuditRule Rule, int Count)> Rules { get; set; } = [];

    /// <summary>The chosen rules by which causes show that another rule tells, and how many these are.</summary>
    private IReadOnlyList<(AuditRule Rule, int Count)> Joined { get; set; } = [];

    private IReadOnlyList<FindingGroup> Groups { get; set; } = [];

    /// <summary>How many of the listed findings an editor noted.</summary>
    private int Noted => Listed.Count(finding => finding.Origin == FindingOrigin.Declared);

    /// <summary>How many serious and medium causes there are with what an editor noted.</summary>
    private int WithMarks { get; set; }

    /// <summary>How many of them the rules find without it.</summary>
    private int Found { get; set; }

    private string Heading
    {
        get
        {
            var shown = Groups.Sum(group => group.Count);
            var all = CountText.Of(Listed.Count, "finding");
            return CountText.Capital(shown == Listed.Count ? all : Say($"{AmountText.Number(shown)} of {all}"));
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Claims = [.. View.Claims];
        Listed = ListedFindings.Of(View);
        if (View.Findings.WithoutMarks)
        {
            var noted = View with { Findings = View.Findings with { Marks = MarkChoice.All } };
            var weighty = ListedFindings.Of(noted).Where(finding => finding.Severity != FindingSeverity.Low).ToList();
            (WithMarks, Found) = (weighty.Count, weighty.Count(View.Audit.Finds));
        }

        // a rule is counted under the chosen weights, and the other way round
        var counts = Listed.Where((View.Findings with { Rules = [] }).Allows).SelectMany(finding => finding.Rules).CountBy(rule => rule).ToDictionary();
        Rules = [.. AuditRules.All.Where(rule => counts.ContainsKey(rule.Id) || View.Findings.Rules.Contains(rule.Id)).Select(rule => (rule, counts.GetValueOrDefault(rule.Id)))];
        IReadOnlyList<Finding> shown = [.. Listed.Where(View.Findings.Allows)];
        Joined = [.. View.Findings.Rules.Select(rule => (AuditRules.Find(rule)!, shown.Count(finding => finding.Rule != rule && finding.Rules.Contains(rule)))).Where(joined => joined.Item2 > 0)];
        Groups = FindingGroup.Of(shown, View.Findings);
    }

    private string Toggled(FindingSeverity severity) => Here(View.Findings with { Severities = View.Findings.Severities.Toggle(severity) });

    private string Toggled(AuditRule rule) => Here(View.Findings with { Rules = View.Findings.Rules.Toggle(rule.Id) });

    private string Here(FindingFilter findings) => DashboardUrls.Here(View with { Findings = findings });

    private int CountOf(FindingSeverity severity) => Listed.Count((View.Findings with { Severities = [severity] }).Allows);
}
