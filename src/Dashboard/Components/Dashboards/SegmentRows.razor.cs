using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Dashboards;

/// <summary>A row a segment: what its numbers show first, how many charts and figures there are; it leads to the segment's dashboard.</summary>
public sealed partial class SegmentRows
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    /// <summary>Whether all segments are listed and described, each with the way to its page; else those of which the numbers say something, each with the way to its filter.</summary>
    [Parameter]
    public bool Describes { get; set; }

    private IReadOnlyList<(Segment Segment, string Href, string? Finding, string Counts)> Rows { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() => Rows =
    [
        .. from segment in View.Snapshot.Segments
           let topic = Topic.Of(View with { Filter = View.Filter with { Segments = [segment.Id] } }, ChartSpecs)
           where Describes || topic.Findings.Count > 0
           select (segment, Describes ? DashboardUrls.Segment(segment.Id, View) : DashboardUrls.Overview(topic.View), topic.Findings.Count > 0 ? topic.Findings[0].Title : null, Counts(topic)),
    ];

    private static string Counts(Topic topic) =>
        Phrases.Listed(CountText.Of(topic.Charts.Drawn.Count + topic.Charts.Further, "chart"), CountText.Of(topic.Claims.Count(claim => claim.Amount is not null), "figure"));
}
