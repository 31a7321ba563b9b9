using Dashboard.Evidence;

namespace Dashboard.Views;

/// <summary>Where a reader stays when packs or the day change.</summary>
public static class Reachable
{
    /// <summary>
    /// The view under another filter: on the same page, or on the list above it where that page's claim or source is not part of what the filter shows;
    /// and with the panel open only where its claim is.
    /// </summary>
    public static EvidenceView Under(EvidenceView view, EvidenceFilter filter)
    {
        // asked for where the page or the panel shows one thing: it is dear where there is much evidence
        var shown = new Lazy<EvidenceSnapshot>(() => view.Everything.At(filter.Packs, filter.AsOf));
        var parts = view.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var gone = parts switch
        {
            ["claims", var claim] => shown.Value.FindClaim(claim) is null,
            ["sources", var source] => shown.Value.FindSource(source) is null,
            _ => false,
        };
        var under = view with
        {
            Filter = filter,
            Path = gone ? $"/{parts[0]}" : view.Path,
        };
        return under with
        {
            Drill = view.Drill is { } drill && (shown.Value.FindClaim(drill) is not null || ComputedNumbers.Find(under with { Snapshot = shown.Value }, drill) is not null) ? drill : null,
        };
    }
}
