using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Segments;

/// <summary>One segment with its rating, drivers, companies, charts and claims.</summary>
public sealed partial class SegmentPage
{
    /// <summary>The segment's id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private Segment? Segment { get; set; }

    private IReadOnlyList<Claim> Claims { get; set; } = [];

    private IReadOnlyList<DrawnChart> Charts { get; set; } = [];

    private Claim? Rating => Claims.FirstOrDefault(claim => claim is { Metric: Metrics.SegmentRating, Amount: not null });

    private IEnumerable<Claim> Drivers => Claims.Where(claim => claim.Metric == Metrics.SegmentDriver);

    private IEnumerable<Entity> Companies => Claims
        .SelectMany(claim => claim.Entity is null ? claim.Mentions : [claim.Entity, .. claim.Mentions])
        .Distinct()
        .Select(id => View.Snapshot.FindEntity(id)!);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Segment = View.Snapshot.FindSegment(Id);
        // the page is about this segment, whatever segments the filter names
        var filter = View.Filter with { Segments = [Id] };
        Claims = [.. View.Snapshot.Filter(View.Snapshot.ClaimsOfSegment(Id), filter)];
        Charts = Segment is null
            ? []
            : [.. ChartCatalog.All.Where(chart => chart.Slug != "segments").Select(chart => ChartSpecs.Get(chart, View with { Filter = filter })).Where(chart => chart.Spec.Empty is null)];
    }

    private string Empty(string noun) => View.Filter.IsEmpty ? $"The text names no {noun} here." : $"No {noun} of this segment passes the filter.";
}
