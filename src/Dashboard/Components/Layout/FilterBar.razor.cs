using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Layout;

/// <summary>The segments as chips, several of which can be chosen, every other filter that is on, and beside them which packs and which day are shown.</summary>
public sealed partial class FilterBar
{
    private IEnumerable<(string Name, EvidenceFilter Without)> Others
    {
        get
        {
            var filter = View.Filter;
            foreach (var company in filter.Companies)
            {
                yield return (View.Snapshot.FindEntity(company)!.Name, filter with { Companies = filter.Companies.Toggle(company) });
            }

            foreach (var status in filter.Statuses)
            {
                yield return (StatusText.Of(status), filter with { Statuses = filter.Statuses.Toggle(status) });
            }

            // one pack among several shows in the switch beside the chips
            foreach (var pack in filter.Packs.Count == 1 && View.Everything.Packs.Count > 1 ? [] : filter.Packs)
            {
                yield return (View.Snapshot.FindPack(pack)!.Title, filter with { Packs = filter.Packs.Toggle(pack) });
            }

            if (filter.AsOf is { } day)
            {
                yield return (Say($"as of {PeriodText.Day(day)}"), filter with { AsOf = null });
            }
        }
    }

    private string Toggled(Segment segment) =>
        DashboardUrls.Here(View with { Filter = View.Filter with { Segments = View.Filter.Segments.Toggle(segment.Id) } });

    /// <summary>How many claims the segment has under all filters but that of segments.</summary>
    private int CountOf(Segment segment) =>
        View.Snapshot.Filter(View.Snapshot.ClaimsOfSegment(segment.Id), View.Filter with { Segments = [] }).Count();
}
