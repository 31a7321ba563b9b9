using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Overview;

/// <summary>What the evidence adds up to, how well it is sourced, and every chart.</summary>
public sealed partial class OverviewBody
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private IReadOnlyList<Claim> Claims { get; set; } = [];

    private IReadOnlyList<DerivedFigure> Figures { get; set; } = [];

    private IReadOnlyList<DrawnChart> Charts { get; set; } = [];

    private IReadOnlyList<(string Place, IReadOnlyList<DrawnChart> Charts)> Columns { get; set; } = [];

    private IReadOnlyList<ChartSpec> LeftOut { get; set; } = [];

    private int Further { get; set; }

    private string Headline { get; set; } = "";

    private string Lead { get; set; } = "";

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Figures = DerivedFigures.Of(View.Snapshot, View.Filter);
        var charts = ShownCharts.Of(View, ChartSpecs);
        Charts = charts.Drawn;
        Columns = ChartColumns.Of(Charts);
        LeftOut = charts.Empty;
        Further = charts.Further;
        Claims = [.. View.LeadingClaims];
        Headline = OverviewText.Headline(View, Figures, Claims.Count);
        Lead = OverviewText.Lead(View, Claims);
    }
}
