using Dashboard.Charts;
using Dashboard.Evidence.Derivations;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Overview;

/// <summary>The first page: what the evidence adds up to, how well it is sourced, and every chart.</summary>
public sealed partial class OverviewPage
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private IReadOnlyList<DerivedFigure> Figures { get; set; } = [];

    private IReadOnlyList<(DrawnChart Chart, string Place)> Charts { get; set; } = [];

    private IReadOnlyList<ChartSpec> LeftOut { get; set; } = [];

    private string Headline { get; set; } = "";

    private string Lead { get; set; } = "";

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Figures = DerivedFigures.Of(View.Snapshot, View.Filter);
        var charts = ChartCatalog.All.Select(chart => ChartSpecs.Get(chart, View)).ToLookup(chart => chart.Spec.Empty is null);
        Charts = [.. charts[true].Select((chart, place) => (chart, Place(place)))];
        LeftOut = [.. charts[false].Select(chart => chart.Spec)];
        var claims = View.LeadingClaims.ToList();
        Headline = OverviewText.Headline(View, Figures, claims.Count);
        Lead = OverviewText.Lead(View, claims);
    }

    // rows of seven and five columns, then five and seven: the two charts of a row never look like a table
    private static string Place(int at) => (at % 4) is 0 or 3 ? "wide" : "narrow";
}
