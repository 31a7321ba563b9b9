using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>The companies that a reader has chosen and a chart does not show, each with the reason: nobody is gone without a word.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Snapshot">The evidence of the view.</param>
/// <param name="Filter">What is chosen.</param>
internal sealed record MissingCompanies(IChart Chart, EvidenceSnapshot Snapshot, EvidenceFilter Filter)
{
    /// <summary>A note for each of them; none where the chart is empty, which says why itself.</summary>
    public IReadOnlyList<string> In(ChartSpec spec)
    {
        if (Filter.Companies.Count == 0 || spec.Empty is not null)
        {
            return [];
        }

        var shown = spec.Marks.SelectMany(mark => mark.Claims).Select(id => Snapshot.FindClaim(id)!).ToList();
        var metrics = shown.Select(claim => claim.Metric).OfType<string>().ToHashSet();
        return [.. Filter.Companies.Where(company => !shown.Exists(claim => claim.Concerns(company))).Select(company => Why(company, metrics))];
    }

    private string Why(string company, HashSet<string> metrics)
    {
        var name = Snapshot.FindEntity(company)!.Name;
        var own = Snapshot.ClaimsOfEntity(company).Where(claim => claim.Entity == company && claim is { Amount: not null, Metric: { } metric } && metrics.Contains(metric)).ToList();
        return own.Count == 0 ? Say($"{name} is not drawn: there is no such figure of it.")
            : own.Exists(Chart.Measures) ? Say($"{name} is not drawn: its figures are too few, replaced, counted otherwise, or of other periods.")
            : Say($"{name} is not drawn: what there is of it is {CountText.Join([.. own.Select(claim => StatusText.Of(claim.Status)).Distinct()])} only.");
    }
}
