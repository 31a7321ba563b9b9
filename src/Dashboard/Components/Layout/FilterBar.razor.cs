using Dashboard.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Layout;

/// <summary>The segments as chips, several of which can be chosen, every other filter that is on, and beside them which packs and which day are shown.</summary>
public sealed partial class FilterBar
{
    // segments have chips of their own, and one pack among several shows in the switch beside them
    private IEnumerable<FilterPart> Others => FilterPart.Of(View).Where(part => part.Key switch
    {
        "segment" => false,
        "pack" => View.Filter.Packs.Count > 1 || View.Everything.Packs.Count == 1,
        _ => true,
    });

    private string Toggled(Segment segment) =>
        DashboardUrls.Here(View with { Filter = View.Filter with { Segments = View.Filter.Segments.Toggle(segment.Id) } });

    /// <summary>How many claims the segment has under all filters but that of segments.</summary>
    private IReadOnlyDictionary<string, int> Counts => Memory.Of<IReadOnlyDictionary<string, int>>(
        View with { Filter = View.Filter with { Segments = [] } },
        nameof(FilterBar),
        () => View.Snapshot.Segments.ToDictionary(segment => segment.Id, segment => View.Snapshot.Filter(View.Snapshot.ClaimsOfSegment(segment.Id), View.Filter with { Segments = [] }).Count()));

    [Inject]
    private Remembered Memory { get; set; } = null!;
}
