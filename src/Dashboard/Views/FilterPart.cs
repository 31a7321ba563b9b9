using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Views;

/// <summary>One thing that a filter asks for.</summary>
/// <param name="Key">The key of the address that asks for it.</param>
/// <param name="Name">Its name: "Data centers", "Microsoft", "guidance".</param>
/// <param name="Without">The filter without it.</param>
public sealed record FilterPart(string Key, string Name, EvidenceFilter Without)
{
    /// <summary>The key of the day.</summary>
    public const string Day = "asof";

    /// <summary>Parts of a filter in words; empty where there are none.</summary>
    public static string InWords(IEnumerable<FilterPart> parts) => string.Join(" · ", parts.Select(part => part.Name));

    /// <summary>The parts of a view's filter: segments, companies, statuses, packs, day.</summary>
    public static IEnumerable<FilterPart> Of(EvidenceView view)
    {
        var filter = view.Filter;
        return
        [
            .. filter.Segments.Select(id => new FilterPart("segment", SegmentText.Of(view.Everything.FindSegment(id)!), filter with { Segments = filter.Segments.Toggle(id) })),
            .. filter.Companies.Select(id => new FilterPart("company", view.Everything.FindEntity(id)!.Name, filter with { Companies = filter.Companies.Toggle(id) })),
            .. filter.Statuses.Select(status => new FilterPart("status", StatusText.Of(status), filter with { Statuses = filter.Statuses.Toggle(status) })),
            .. filter.Packs.Select(id => new FilterPart("pack", view.Everything.FindPack(id)!.Title, filter with { Packs = filter.Packs.Toggle(id) })),
            .. filter.AsOf is { } day ? [new FilterPart(Day, Say($"as of {PeriodText.Day(day)}"), filter with { AsOf = null })] : Array.Empty<FilterPart>(),
        ];
    }
}
