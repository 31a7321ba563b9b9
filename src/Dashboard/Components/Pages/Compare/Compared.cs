using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Components.Pages.Compare;

/// <summary>One of those that are compared.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its page.</param>
/// <param name="Without">The same view without it.</param>
public sealed record Compared(string Id, string Name, string Href, EvidenceFilter Without)
{
    /// <summary>The company of a view.</summary>
    public static Compared Company(EvidenceView view, string id) =>
        new(id, view.Everything.FindEntity(id)!.Name, DashboardUrls.Company(id, view with { Filter = view.Filter with { Companies = [] } }), view.Filter with { Companies = view.Filter.Companies.Toggle(id) });

    /// <summary>The segment of a view.</summary>
    public static Compared Segment(EvidenceView view, string id) =>
        new(id, SegmentText.Of(view.Everything.Segments.First(segment => segment.Id == id)), DashboardUrls.Segment(id, view with { Filter = view.Filter with { Segments = [] } }), view.Filter with { Segments = view.Filter.Segments.Toggle(id) });
}
