using Dashboard.Charts;
using Dashboard.Reports;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Report;

/// <summary>The view as a brief for paper.</summary>
public sealed partial class ReportPage
{
    private EvidenceView? seen;

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private Documents.Reports.Report Shown { get; set; } = null!;

    private string Address => new Uri(new(Navigation.BaseUri), DashboardUrls.Report(View)).AbsoluteUri;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(seen, View))
        {
            seen = View;
            // a report of tables would have no drawing to print
            Shown = ViewReport.Of(View with { Drill = null }, ChartSpecs);
        }
    }

    // built a moment ago for the report: here it is found again
    private DrawnChart Drawn(ChartSpec spec) => ChartSpecs.Get(ChartCatalog.Find(View.Everything, spec.Slug)!, View);
}
