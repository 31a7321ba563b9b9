using Dashboard.Charts;
using Dashboard.Charts.Builders;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Charts;

/// <summary>One chart large, with its numbers, claims and sources.</summary>
public sealed partial class ChartPage
{
    private static readonly (ChartView View, string Name)[] Views = [(ChartView.Chart, "Chart"), (ChartView.Table, "Table"), (ChartView.Claims, "Claims")];

    /// <summary>The chart's id.</summary>
    [Parameter]
    public string Slug { get; set; } = "";

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private DrawnChart? Drawn { get; set; }

    private bool IsScorecard => Drawn?.Spec.Slug == ScorecardChart.Id;

    /// <summary>What the rules found about the chart’s claims, rule by rule, the gravest first.</summary>
    private IReadOnlyList<IGrouping<string, Finding>> Findings { get; set; } = [];

    private string FindingsLead => $"What the rules found about the claims of this chart: {CountText.Join([.. Findings
        .SelectMany(rule => rule)
        .GroupBy(finding => finding.Severity)
        .OrderBy(group => group.Key)
        .Select(group => $"{AmountText.Number(group.Count())} {SeverityText.Of(group.Key)}")])}.";

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Drawn = ChartCatalog.Find(Slug) is { } chart ? ChartSpecs.Get(chart, View) : null;
        Findings = Drawn is null ? [] : [.. Drawn.Spec.FindingsOf(View.Audit).GroupBy(finding => finding.Rule)];
    }

    private static string NameOf(string rule) => AuditRules.Find(rule)?.Name ?? rule;

    /// <summary>The claim of the finding that the chart shows.</summary>
    private string ClaimOf(Finding finding) => finding.Claims.First(Drawn!.Spec.Marks.SelectMany(mark => mark.Claims).ToHashSet().Contains);
}
