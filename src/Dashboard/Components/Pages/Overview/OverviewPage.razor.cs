using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Overview;

/// <summary>The first page: what the evidence adds up to, how well it is sourced, and every chart.</summary>
public sealed partial class OverviewPage
{
    private const int ManyRows = 9;

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private IReadOnlyList<Claim> Claims { get; set; } = [];

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
        var tall = charts[true].FirstOrDefault() is { } first && first.Spec.Marks.Select(mark => mark.Row).Distinct().Count() > ManyRows;
        Charts = [.. charts[true].Select((chart, place) => (chart, Place(place, tall)))];
        LeftOut = [.. charts[false].Select(chart => chart.Spec)];
        Claims = [.. View.LeadingClaims];
        Headline = OverviewText.Headline(View, Figures, Claims.Count);
        Lead = OverviewText.Lead(View, Claims);
    }

    // rows of seven and five columns, then five and seven: the two charts of a row never look like a table; a tall one has two beside it
    private static string Place(int at, bool tall) => (tall ? at - 1 : at, tall) switch
    {
        (-1, _) => "wide tall",
        (0, true) => "narrow",
        var (place, _) => (place % 4) is 0 or 3 ? "wide" : "narrow",
    };
}
