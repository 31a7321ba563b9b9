using Dashboard.Documents.Citing;
using Dashboard.Evidence;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Citing;

/// <summary>A claim of a view as something to cite.</summary>
public static class ClaimCitation
{
    /// <summary>What readers know the collection by.</summary>
    public static string Collection => Say("Evidence, AI infrastructure");

    /// <summary>The claim, looked at on the reader's day, at an address that shows it as it was known on the view's.</summary>
    /// <param name="view">The view.</param>
    /// <param name="claim">A claim that the view shows.</param>
    /// <param name="root">The address of the dashboard.</param>
    public static Citable Of(EvidenceView view, Claim claim, Uri root)
    {
        // evidence may be dated ahead of the clock: on an earlier day the address would show nothing
        var known = view.Snapshot.KnownSince(claim);
        var day = view.Day < known ? known : view.Day;
        return Citable.Of(view.Snapshot, claim, Collection, view.Today, new(root, DashboardUrls.ClaimAt(claim.Id, day))) with { Id = CitationKey.Of(claim.Id, new() { Snapshot = view.Snapshot, Filter = new() { AsOf = view.Filter.AsOf } }), Shown = view.Filter.AsOf };
    }
}
