using Dashboard.Components.Dashboards;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Segments;

/// <summary>The dashboard of one segment: key figures, charts, what changed, who belongs to it, the rating, and its claims.</summary>
public sealed partial class SegmentPage
{
    private const int FewClaims = 40;
    private const int MostClaims = 100;

    /// <summary>The segment's id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private Segment? Segment { get; set; }

    private Topic? Topic { get; set; }

    private string AllClaims => DashboardUrls.Claims(Topic!.View);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Segment = View.Snapshot.FindSegment(Id);
        // the page is about this segment, whatever segments the filter names
        Topic = Segment is null ? null : Topic.Of(View with { Filter = View.Filter with { Segments = [Id] } }, ChartSpecs);
    }

    private string Empty(string noun) => View.Filter switch
    {
        { IsEmpty: true } => Say($"The report names no {noun} here."),
        { AsOf: { } day } => Say($"No {noun} of this segment that passes the filter was known by {PeriodText.Day(day)}."),
        _ => Say($"No {noun} of this segment passes the filter."),
    };
}
