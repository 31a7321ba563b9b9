using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Views;

/// <summary>Why something that exists is not part of what a view shows.</summary>
public static class Absence
{
    /// <summary>The reason why the claim is not shown; null where it is, or does not exist.</summary>
    public static string? OfClaim(EvidenceView view, string id) =>
        view.Snapshot.FindClaim(id) is null && view.Everything.FindClaim(id) is { } claim
            ? Of("claim", id, claim.Pack, view.Everything.KnownSince(claim), view.Everything, view.Filter)
            : null;

    /// <summary>The reason why the source is not shown; null where it is, or does not exist.</summary>
    public static string? OfSource(EvidenceView view, string id) =>
        view.Snapshot.FindSource(id) is null && view.Everything.FindSource(id) is { } source
            ? Of("source", id, source.Pack, KnownSince(view.Everything, source), view.Everything, view.Filter)
            : null;

    /// <summary>A source is known from its own date, or from the first claim that cites it; where it has neither, from its pack's.</summary>
    private static DateOnly KnownSince(EvidenceSnapshot everything, Source source) =>
        everything.ClaimsOfSource(source.Id).Select(everything.KnownSince).Append(source.Date ?? everything.FindPack(source.Pack)!.Date).Min();

    private static string Of(string kind, string id, string pack, DateOnly known, EvidenceSnapshot everything, EvidenceFilter filter) =>
        filter.Packs.Count > 0 && !filter.Packs.Contains(pack)
            ? $"The {kind} “{id}” stands in a pack that the filter leaves out: {everything.FindPack(pack)!.Title}."
            : $"The {kind} “{id}” became known on {PeriodText.Day(known)}, after the day that is shown.";
}
