using Dashboard.Charts;
using Dashboard.Charts.Builders;
using Dashboard.Charts.Explore;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Charts;

/// <summary>One chart large, with its numbers, claims and sources.</summary>
public sealed partial class ChartPage
{
    private (ChartView View, string Name)[] Views =>
    [
        (ChartView.Chart, Say("Chart")),
        .. ExploreChart.Takes(Drawn!.Spec) ? [(ChartView.Explore, Say("Explore"))] : Array.Empty<(ChartView, string)>(),
        (ChartView.Table, Say("Table")),
        (ChartView.Claims, Say("Claims")),
    ];

    /// <summary>The chart's id.</summary>
    [Parameter]
    public string Slug { get; set; } = "";

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private DrawnChart? Drawn { get; set; }

    private IChart Of => ChartCatalog.Find(View.Everything, Slug)!;

    private bool IsScorecard => Drawn?.Spec.Slug == ScorecardChart.Id;

    /// <inheritdoc />
    protected override void OnParametersSet() => Drawn = ChartCatalog.Find(View.Everything, Slug) is { } chart ? ChartSpecs.Get(chart, View) : null;
}
