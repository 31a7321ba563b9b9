using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Charts;

/// <summary>One chart of the catalogue: a pure function from evidence to a spec.</summary>
public interface IChart
{
    /// <summary>The chart's id: part of addresses.</summary>
    string Slug { get; }

    /// <summary>A short name for lists.</summary>
    string Name { get; }

    /// <summary>What a pack asks for, or is proposed for it; null for a chart of the product's own.</summary>
    PackChart? Asked => null;

    /// <summary>What is compared; null where that is none of the shapes.</summary>
    ChartShape? Shape => null;

    /// <summary>Whether the claim is of the kind that the chart measures, and not only told beside it.</summary>
    bool Measures(Claim claim);

    /// <summary>Builds the spec. Never throws for valid evidence: where nothing passes the filter, the spec says why.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="filter">Which claims count.</param>
    /// <param name="options">What else is set; a chart leaves alone what means nothing for it.</param>
    ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options);
}
