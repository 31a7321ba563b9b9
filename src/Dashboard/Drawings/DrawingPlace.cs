using Dashboard.Views;

namespace Dashboard.Drawings;

/// <summary>What a page says of a drawing in it.</summary>
/// <param name="Prefix">What its ids begin with.</param>
/// <param name="Claim">The address that opens a claim, with <c>~</c> in the claim's place.</param>
/// <param name="Company">The address that shows a company alone; null where its name is no link.</param>
/// <param name="Segment">The address that shows a segment alone; null where its name is no link.</param>
/// <param name="Metric">The address that says what a metric means, with <c>~</c> in the place of its id; null where its name is no link.</param>
/// <param name="Target">Where addresses open; null for in the page itself.</param>
public sealed record DrawingPlace(string Prefix, string Claim, string? Company, string? Segment, string? Metric = null, string? Target = null)
{
    /// <summary>The place in a page.</summary>
    /// <param name="prefix">What the ids begin with.</param>
    /// <param name="view">The page.</param>
    /// <param name="narrows">Whether names show their company or segment alone.</param>
    public static DrawingPlace On(string prefix, EvidenceView view, bool narrows) => new(
        prefix,
        DashboardUrls.DrillTemplate(view),
        // where one is alone already, its name leads nowhere
        narrows && view.Filter.Companies.Count != 1 ? DashboardUrls.Here(view with { Drill = null, Filter = view.Filter with { Companies = ["~"] } }) : null,
        narrows && view.Filter.Segments.Count != 1 ? DashboardUrls.Here(view with { Drill = null, Filter = view.Filter with { Segments = ["~"] } }) : null,
        // on a slide nothing leads away from the talk
        view.Place is null ? DashboardUrls.Metric("~", view) : null);
}
