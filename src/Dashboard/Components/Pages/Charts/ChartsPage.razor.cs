using Dashboard.Charts;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Charts;

/// <summary>The gallery of charts.</summary>
public sealed partial class ChartsPage
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private IEnumerable<DrawnChart> Charts => ChartCatalog.Own.Select(chart => ChartSpecs.Get(chart, View));
}
