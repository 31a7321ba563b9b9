using Dashboard.Documents.Citing;
using Dashboard.Views;

namespace Dashboard.Citing;

/// <summary>A chart of a view as something to cite.</summary>
public static class CitedChart
{
    /// <summary>The chart, looked at on the reader's day, at an address that shows it as it was known on the view's.</summary>
    /// <param name="view">The view.</param>
    /// <param name="drawn">A chart of the view.</param>
    /// <param name="root">The address of the dashboard.</param>
    public static Citable Of(EvidenceView view, DrawnChart drawn, Uri root)
    {
        var claims = drawn.Claims;
        // evidence may be dated ahead of the clock: on an earlier day the address would show less
        var known = claims.Count == 0 ? view.Day : claims.Max(view.Snapshot.KnownSince);
        var day = view.Day < known ? known : view.Day;
        var address = DashboardUrls.Chart(drawn.Spec.Slug, view with { Theme = Theme.System, Filter = view.Filter with { AsOf = day } });
        return Citable.Of(view.Snapshot, CitationKey.Of($"chart-{drawn.Spec.Slug}", view), drawn.Spec.Title, claims, known, ClaimCitation.Collection, view.Today, new(root, address)) with { Shown = view.Filter.AsOf };
    }
}
