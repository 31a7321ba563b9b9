using Dashboard.Evidence.Audit;

namespace Dashboard.Views;

/// <summary>The findings that a view lists.</summary>
public static class ListedFindings
{
    /// <summary>
    /// The findings about what the filter of claims lets through, the weightiest first: those of which any claim passes it; one about sources alone is there
    /// where a claim that passes cites one of them. Where claims are not filtered, all of them.
    /// </summary>
    public static IReadOnlyList<Finding> Of(EvidenceView view)
    {
        // packs and the day have their own evidence already
        if (view.Filter is { Segments.Count: 0, Companies.Count: 0, Statuses.Count: 0 })
        {
            return view.Audit.Findings;
        }

        var passing = view.Claims.ToList();
        var claims = passing.Select(claim => claim.Id).ToHashSet();
        var sources = passing.SelectMany(claim => claim.Citations).Select(citation => citation.Source).ToHashSet();
        return [.. view.Audit.Findings.Where(finding => finding.Claims.Count > 0 ? finding.Claims.Any(claims.Contains) : finding.Sources.Any(sources.Contains))];
    }
}
