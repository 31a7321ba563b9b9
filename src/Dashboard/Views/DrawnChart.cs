using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Views;

/// <summary>A spec with what it was built from, built once and shared by everybody who sees it. Two are the same only if they are one.</summary>
/// <param name="spec">The spec.</param>
/// <param name="view">The view that it was built for: its evidence, filter, options and day.</param>
public sealed class DrawnChart(ChartSpec spec, EvidenceView view)
{
    /// <summary>The spec.</summary>
    public ChartSpec Spec => spec;

    /// <summary>The claims that count.</summary>
    public EvidenceFilter Filter => view.Filter;

    /// <summary>What else is set.</summary>
    public ChartOptions Options => view.Options;

    /// <summary>What the claims behind the chart rest on, in a few words.</summary>
    public string Support => field ??= SupportText.Brief(view.CountsOf(Claims));

    /// <summary>The claims behind the marks, each once, in the order in which the marks are walked.</summary>
    public IReadOnlyList<Claim> Claims => field ??= [.. Spec.Marks.SelectMany(mark => mark.Claims).Distinct().Select(id => view.Snapshot.FindClaim(id)!)];
}
