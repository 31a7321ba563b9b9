using Dashboard.Components.Dashboards;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Overview;

/// <summary>What the evidence adds up to, how well it is sourced, and every chart; of a segment or a company its dashboard.</summary>
public sealed partial class OverviewBody
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private IReadOnlyList<Claim> Claims { get; set; } = [];

    private IReadOnlyList<DerivedFigure> Figures { get; set; } = [];

    private ShownCharts Charts { get; set; } = null!;

    // of what charts of packs tell something
    private Topic? Topic { get; set; }

    private string Headline { get; set; } = "";

    private string Lead { get; set; } = "";

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Figures = ChartSpecs.Memory.Of(View, nameof(DerivedFigures), () => DerivedFigures.Of(View.Snapshot, View.Filter));
        var topic = Topic.Of(View, ChartSpecs);
        Topic = View.Filter.Segments.Count + View.Filter.Companies.Count > 0 && topic.Findings.Count > 0 ? topic : null;
        Charts = topic.Charts;
        Claims = Topic?.Claims ?? ChartSpecs.Memory.Of<IReadOnlyList<Claim>>(View, nameof(EvidenceView.LeadingClaims), () => [.. View.LeadingClaims]);
        // a pack that follows others up is read by what its charts show
        Headline = OverviewText.Headline(View, Figures, Claims.Count, Topic is not null ? Topic.Findings[0].Title : View.Filter.Packs.Count == 0 ? null : topic.Findings.MaxBy(spec => spec.Marks.Count())?.Title);
        Lead = Topic?.Lead ?? ChartSpecs.Memory.Of(View, nameof(Lead), () => OverviewText.Lead(View, Claims));
    }
}
