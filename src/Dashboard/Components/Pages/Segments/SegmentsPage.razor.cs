using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Segments;

/// <summary>The value chain.</summary>
public sealed partial class SegmentsPage
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private DrawnChart Ratings => ChartSpecs.Get(ChartCatalog.Find(View.Everything, "segments")!, View);

    private int CountOf(Segment segment) => View.Snapshot.Filter(View.Snapshot.ClaimsOfSegment(segment.Id), View.Filter with { Segments = [segment.Id] }).Count();
}
