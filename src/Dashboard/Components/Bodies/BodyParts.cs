using Dashboard.Components.Pages.Charts;
using Dashboard.Components.Pages.Companies;
using Dashboard.Components.Pages.Metrics;
using Dashboard.Components.Pages.Overview;
using Dashboard.Components.Pages.Segments;
using Dashboard.Components.Pages.Sources;
using Dashboard.Views;

namespace Dashboard.Components.Bodies;

/// <summary>Which pages have a body of their own address, and what it is made by.</summary>
internal static class BodyParts
{
    /// <summary>The component that makes the body of the page; null where there is no such page, or it has none.</summary>
    /// <param name="view">The view of the page.</param>
    public static Type? Of(EvidenceView view)
    {
        var (snapshot, id) = (view.Snapshot, PagePath.IdOf(view));
        return PagePath.KindOf(view) switch
        {
            "" => view.Board.Count > 0 ? typeof(Board) : typeof(OverviewBody),
            "charts" when id.Length == 0 => typeof(ChartsBody),
            "segments" when snapshot.FindSegment(id) is not null => typeof(SegmentBody),
            "companies" => id.Length == 0 ? typeof(CompaniesBody) : snapshot.FindEntity(id) is null ? null : typeof(CompanyBody),
            "sources" when id.Length == 0 => typeof(SourcesBody),
            "metrics" when MetricBody.Knows(view.Everything, id) => typeof(MetricBody),
            _ => null,
        };
    }
}
