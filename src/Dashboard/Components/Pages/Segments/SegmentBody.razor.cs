using Dashboard.Components.Dashboards;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Segments;

/// <summary>The dashboard of one segment: key figures, charts, what changed, who belongs to it, the rating, and its claims.</summary>
public sealed partial class SegmentBody
{
    private const int FewClaims = 40;
    private const int MostClaims = 100;

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private Segment Segment { get; set; } = null!;

    private Topic Topic { get; set; } = null!;

    private string AllClaims => DashboardUrls.Claims(Topic.View);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Segment = View.Snapshot.FindSegment(PagePath.IdOf(View))!;
        // the page is about this segment, whatever segments the filter names
        Topic = Topic.Of(View with { Filter = View.Filter with { Segments = [Segment.Id] } }, ChartSpecs);
    }

    private string Empty(string noun) => View.Filter switch
    {
        { IsEmpty: true } => Say($"The report names no {noun} here."),
        { AsOf: { } day } => Say($"No {noun} of this segment that passes the filter was known by {PeriodText.Day(day)}."),
        _ => Say($"No {noun} of this segment passes the filter."),
    };
}
