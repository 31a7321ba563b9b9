using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Views;

/// <summary>Why something that exists is not part of what a view shows.</summary>
public static class Absence
{
    /// <summary>The reason why the claim is not shown; null where it is, or does not exist.</summary>
    public static string? OfClaim(EvidenceView view, string id) =>
        view.Snapshot.FindClaim(id) is null && view.Everything.FindClaim(id) is { } claim
            ? IsLeftOut(view, claim.Pack)
                ? Say($"The claim “{id}” is in a pack that the filter leaves out: {TitleOf(view, claim.Pack)}.")
                : Say($"The claim “{id}” became known on {PeriodText.Day(view.Everything.KnownSince(claim))}, after the day that is shown.")
            : null;

    /// <summary>The reason why the source is not shown; null where it is, or does not exist.</summary>
    public static string? OfSource(EvidenceView view, string id) =>
        view.Snapshot.FindSource(id) is null && view.Everything.FindSource(id) is { } source
            ? IsLeftOut(view, source.Pack)
                ? Say($"The source “{id}” is in a pack that the filter leaves out: {TitleOf(view, source.Pack)}.")
                : Say($"The source “{id}” became known on {PeriodText.Day(KnownSince(view.Everything, source))}, after the day that is shown.")
            : null;

    /// <summary>A source is known from its own date, or from the first claim that cites it; where it has neither, from its pack's.</summary>
    private static DateOnly KnownSince(EvidenceSnapshot everything, Source source) =>
        everything.ClaimsOfSource(source.Id).Select(everything.KnownSince).Append(source.Date ?? everything.FindPack(source.Pack)!.Date).Min();

    private static bool IsLeftOut(EvidenceView view, string pack) => view.Filter.Packs.Count > 0 && !view.Filter.Packs.Contains(pack);

    private static string TitleOf(EvidenceView view, string pack) => view.Everything.FindPack(pack)!.Title;
}
