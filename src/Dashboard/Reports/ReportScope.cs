using Dashboard.Evidence.Wording;
using Dashboard.Views;

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
            filter.AsOf is { } day ? $"As known on {PeriodText.Day(day)}" : $"As of {PeriodText.Day(view.Day)}",
            .. Named("Segments", [.. filter.Segments.Select(id => view.Everything.FindSegment(id)!.Name)]),
            .. Named("Companies", [.. filter.Companies.Select(id => view.Everything.FindEntity(id)!.Name)]),
            .. Named("Status", [.. filter.Statuses.Select(StatusText.Of)]),
            .. view.Snapshot.Packs
                .Where(pack => pack.Claims.Count > 0 && (filter.Packs.Count == 0 || filter.Packs.Contains(pack.Id)))
                .Select(pack => $"“{pack.Title}”, of {PeriodText.Day(pack.Date)}, version {pack.Version}{(pack.Follows is null || filter.Packs.Count > 0 ? "" : ": drawn beside, in no sum")}"),
        ];
    }

    private static IEnumerable<string> Named(string name, IReadOnlyList<string> values) => values.Count == 0 ? [] : [$"{name}: {CountText.Join(values)}"];
}
