using Dashboard.Evidence;

namespace Dashboard.Charts;

/// <summary>Ways to build a chart.</summary>
public static class ChartBuilding
{
    /// <summary>Builds the spec with nothing set but the filter.</summary>
    public static ChartSpec Build(this IChart chart, EvidenceSnapshot snapshot, EvidenceFilter filter) => chart.Build(snapshot, filter, ChartOptions.None);

    /// <summary>Builds the spec, which says what of the options it could not follow, and which of the companies that are chosen it does not show.</summary>
    public static ChartSpec BuildAs(this IChart chart, EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var spec = chart.Build(snapshot, filter, options);
        var (refused, missing) = (spec.Offer.Refused(options), new MissingCompanies(chart, snapshot, filter).In(spec));
        return refused.Count == 0 && missing.Count == 0 ? spec : spec with { Refused = refused.Count == 0 ? null : refused, Notes = [.. spec.Notes, .. missing] };
    }
}
