using Dashboard.Charts;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Segments;

/// <summary>The value chain.</summary>
public sealed partial class SegmentsPage
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private DrawnChart Ratings => ChartSpecs.Get(ChartCatalog.Find(View.Everything, "segments")!, View);
}
