using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Views;

/// <summary>A spec with its JSON, written once and shared by every circuit that shows it.</summary>
/// <param name="Spec">The spec.</param>
/// <param name="Json">The JSON.</param>
public sealed record DrawnChart(ChartSpec Spec, string Json)
{
    private IReadOnlyList<Claim>? claims;

    /// <summary>The claims behind the marks, each once, in the order in which the marks are walked.</summary>
    /// <param name="snapshot">The evidence that the chart was built from.</param>
    public IReadOnlyList<Claim> Claims(EvidenceSnapshot snapshot) =>
        claims ??= [.. Spec.Marks.SelectMany(mark => mark.Claims).Distinct().Select(id => snapshot.FindClaim(id)!)];
}
