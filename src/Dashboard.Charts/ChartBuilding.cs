using Dashboard.Evidence;

namespace Dashboard.Charts;

/// <summary>Ways to build a chart.</summary>
public static class ChartBuilding
{
    /// <summary>Builds the spec with nothing set but the filter.</summary>
    public static ChartSpec Build(this IChart chart, EvidenceSnapshot snapshot, EvidenceFilter filter) => chart.Build(snapshot, filter, ChartOptions.None);

    /// <summary>Builds the spec, which says what of the options it could not follow.</summary>
    public static ChartSpec BuildAs(this IChart chart, EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var spec = chart.Build(snapshot, filter, options);
        var refused = spec.Offer.Refused(options);
        return refused.Count == 0 ? spec : spec with { Refused = refused };
    }
}
