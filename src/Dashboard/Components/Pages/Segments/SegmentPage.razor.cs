using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

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

    private IReadOnlyList<Entity> Companies { get; set; } = [];

    /// <summary>The page is about this segment, whatever segments the filter names.</summary>
    private EvidenceFilter Filter => View.Filter with { Segments = [Id] };

    private string AllClaims => DashboardUrls.Claims(View with { Filter = Filter });

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Segment = View.Snapshot.FindSegment(Id);
        Claims = [.. View.Snapshot.Filter(View.Snapshot.ClaimsOfSegment(Id), Filter)];
        Companies = [.. Claims
            .SelectMany(claim => claim.Entity is null ? claim.Mentions : [claim.Entity, .. claim.Mentions])
            .Distinct()
            .Select(id => View.Snapshot.FindEntity(id)!)];
        Charts = Segment is null
            ? []
            : [.. ShownCharts.Of(View with { Filter = Filter }, ChartSpecs).Drawn.Where(chart => chart.Spec.Slug != "segments")];
    }

    private string Empty(string noun) => View.Filter switch
    {
        { IsEmpty: true } => Say($"The text names no {noun} here."),
        { AsOf: { } day } => Say($"No {noun} of this segment that passes the filter was known on {PeriodText.Day(day)}."),
        _ => Say($"No {noun} of this segment passes the filter."),
    };
}
