using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Reports;

/// <summary>What a report is about, in words.</summary>
internal static class ReportScope
{
    /// <summary>The day first, then what is filtered, then the packs.</summary>
    public static IReadOnlyList<string> Of(EvidenceView view)
    {
        var filter = view.Filter;
        return
        [
            Say($"As of {PeriodText.Day(view.Day)}"),
            .. Named(Say("Segments"), [.. filter.Segments.Select(id => SegmentText.Of(view.Everything.FindSegment(id)!))]),
            .. Named(Say("Companies"), [.. filter.Companies.Select(id => view.Everything.FindEntity(id)!.Name)]),
            .. Named(Say("Status"), [.. filter.Statuses.Select(StatusText.Of)]),
            .. view.Snapshot.Packs
                .Where(pack => pack.Claims.Count > 0 && (filter.Packs.Count == 0 || filter.Packs.Contains(pack.Id)))
                .Select(pack => Say($"“{pack.Title}”, of {PeriodText.Day(pack.Date)}, version {pack.Version}")),
        ];
    }

    private static IEnumerable<string> Named(string name, IReadOnlyList<string> values) => values.Count == 0 ? [] : [Say($"{name}: {CountText.Join(values)}")];
}
