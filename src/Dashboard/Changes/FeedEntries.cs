using System.Globalization;
using Dashboard.Data;
using Dashboard.Documents.Feeds;
using Dashboard.Evidence;
using Dashboard.Evidence.Changes;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Changes;

/// <summary>What the feed tells: what became known, day by day, and which versions of packs came.</summary>
public static class FeedEntries
{
    /// <summary>How many entries the feed has: the newest.</summary>
    public const int Most = 60;

    /// <summary>The entries, the newest first.</summary>
    /// <param name="view">The view; its filter chooses the claims.</param>
    /// <param name="history">The versions of packs that have been shown.</param>
    public static IReadOnlyList<FeedEntry> Of(EvidenceView view, PackHistory history) =>
    [
        .. Days(view).Concat(Versions(view, history)).OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Key, StringComparer.Ordinal).Take(Most),
    ];

    private static IEnumerable<FeedEntry> Days(EvidenceView view)
    {
        var corrected = FigureHistory.All(view.Snapshot, view.Claims).SelectMany(history => history.Corrections).ToLookup(step => step.Known);
        return Days(view, corrected);
    }

    private static IEnumerable<FeedEntry> Days(EvidenceView view, ILookup<DateOnly, HistoryStep> corrected) =>
        from claim in view.Claims
        group claim by view.Snapshot.KnownSince(claim) into day
        let claims = day.ToList()
        select new FeedEntry(
            // under another filter the day has other claims, and is another entry; the whole day keeps its name
            string.Create(CultureInfo.InvariantCulture, $"day/{day.Key:yyyy-MM-dd}{Scope(view)}"),
            Say($"{CountText.Capital(CountText.Of(claims.Count, "claim"))} known since {PeriodText.Day(day.Key)}"),
            At(day.Key),
            DashboardUrls.Claims(new() { Snapshot = view.Snapshot, Filter = view.Filter with { AsOf = day.Key } }),
            SentenceText.Join(About(view.Snapshot, claims), Corrected(view.Snapshot, [.. corrected[day.Key]])),
            claims);

    /// <summary>What the server began with is as old as it says itself: a restart is no news.</summary>
    private static IEnumerable<FeedEntry> Versions(EvidenceView view, PackHistory history) =>
        from version in history.All
        where view.Filter.Packs.Count == 0 || view.Filter.Packs.Contains(version.Pack.Id)
        let isPresent = history.Of(version.Pack.Id)[0] == version
        select new FeedEntry(
            $"pack/{version.Key}",
            Say($"Data pack “{version.Pack.Title}”, version {version.Pack.Version}"),
            version.Since ?? At(version.Pack.Date),
            DashboardUrls.Changes(new() { Snapshot = view.Snapshot }, isPresent ? null : version.Key, isPresent ? null : version.Pack.Id),
            Say($"{CountText.Capital(CountText.Of(version.Pack.Claims.Count, "claim"))} and {CountText.Of(version.Pack.Sources.Count, "source")}, as of {PeriodText.Day(version.Pack.Date)}."),
            []);

    private static string About(EvidenceSnapshot snapshot, IReadOnlyList<Claim> claims)
    {
        const int Few = 5;
        var names = claims.Select(claim => claim.Entity).OfType<string>().Distinct().Select(id => snapshot.FindEntity(id)!.Name).ToList();
        return names.Count == 0 ? Say("About no company.") : Say($"About {CountText.Join(names.Count > Few ? [.. names.Take(Few), CountText.Of(names.Count - Few, "other")] : names)}.");
    }

    private static string Scope(EvidenceView view)
    {
        var feed = DashboardUrls.Feed(view with { Language = null, Filter = view.Filter with { AsOf = null } });
        return feed.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? feed[at..] : "";
    }

    /// <summary>The lines of the correction ledger that are of the day; null where there are none.</summary>
    private static string? Corrected(EvidenceSnapshot snapshot, IReadOnlyList<HistoryStep> steps)
    {
        const int Few = 12;
        var lines = steps.Where(step => step.Claim.Amount is not null && step.Before!.Amount is not null).Take(Few)
            .Select(step => Say($"{FigureName.Of(snapshot, step.Claim)}: {AmountText.Of(step.Before!.Amount!, step.Before.Qualifier)} → {AmountText.Of(step.Claim.Amount!, step.Claim.Qualifier)} ({CorrectionText.Of(step.Before, step.Claim)})"))
            .ToList();
        return lines.Count == 0 ? null : Say($"Revised: {string.Join(Say("; "), lines)}.");
    }

    private static DateTimeOffset At(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
