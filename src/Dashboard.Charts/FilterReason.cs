using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>Why a filter leaves nothing of the claims behind a chart: only what is set is named as a reason.</summary>
/// <param name="Snapshot">The evidence of the view.</param>
/// <param name="Filter">What is set.</param>
internal sealed record FilterReason(EvidenceSnapshot Snapshot, EvidenceFilter Filter)
{
    /// <summary>The reason in a sentence.</summary>
    /// <param name="hidden">The claims that the chart would show without the filter.</param>
    public string Of(IReadOnlyList<Claim> hidden) => (hidden.Count, Why(hidden)) switch
    {
        (0, _) => Filter.Packs.Count > 0 ? Say("The data packs that are chosen hold no claim of this kind.")
            : Filter.AsOf is { } day ? Say($"No claim of this kind was known on {PeriodText.Day(day)}.")
            : Say("The evidence holds no claim of this kind."),
        (1, null) => Say("The filter leaves out the one claim behind this chart."),
        (1, { } why) => Say($"The filter leaves out the one claim behind this chart: {why}."),
        (var count, null) => Say($"The filter leaves out all {AmountText.Number(count)} claims behind this chart."),
        (var count, { } why) => Say($"The filter leaves out all {AmountText.Number(count)} claims behind this chart: {why}."),
    };

    private string? Why(IReadOnlyList<Claim> hidden)
    {
        if (Snapshot.Filter(hidden, Filter).Count() == hidden.Count)
        {
            return hidden.Count == 0 ? null : Say("what follows up another pack is shown where its pack is chosen");
        }

        var parts = new[] { OfSegments(hidden), OfCompanies(hidden), OfStatuses(hidden), OfDay(hidden) }.OfType<string>().ToList();
        return parts.Count == 0 ? null : CountText.Join(parts);
    }

    private string? OfSegments(IReadOnlyList<Claim> hidden)
    {
        if (Filter.Segments.Count == 0 || hidden.Any(claim => claim.Segments.Any(Filter.Segments.Contains)))
        {
            return null;
        }

        var (ids, asked) = (hidden.SelectMany(claim => claim.Segments).ToHashSet(), CountText.Join([.. Filter.Segments.Select(id => SegmentText.Of(Snapshot.FindSegment(id)!))]));
        var theirs = Snapshot.Segments.Where(segment => ids.Contains(segment.Id)).Select(SegmentText.Of).ToList();
        return theirs.Count == 0 ? Say($"nothing here belongs to {asked}") : Say($"nothing here belongs to {asked}, but to {CountText.Join(theirs)}");
    }

    private string? OfCompanies(IReadOnlyList<Claim> hidden) => Filter.Companies.Count == 0 || hidden.Any(claim => Filter.Companies.Any(claim.Concerns))
        ? null
        : Say($"nothing here is about {CountText.Join([.. Filter.Companies.Select(id => Snapshot.FindEntity(id)!.Name)])}");

    private string? OfDay(IReadOnlyList<Claim> hidden) => Filter.AsOf is { } day && hidden.All(claim => Snapshot.KnownSince(claim) > day)
        ? Say($"nothing here was known on {PeriodText.Day(day)}")
        : null;

    private string? OfStatuses(IReadOnlyList<Claim> hidden) => Filter.Statuses.Count == 0 || hidden.Any(claim => Filter.Statuses.Contains(claim.Status))
        ? null
        : Say($"nothing here has the status “{CountText.Join([.. Filter.Statuses.Select(StatusText.Of)])}”");
}
