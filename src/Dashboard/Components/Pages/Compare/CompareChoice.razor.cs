using Dashboard.Components.Kit.Entities;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Compare;

/// <summary>Who stands side by side: each can be taken away, and those that have most in common with them can be added.</summary>
public sealed partial class CompareChoice
{
    private const int MostNear = 12;

    /// <summary>Who is compared.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Compared> Chosen { get; set; }

    /// <summary>Whether segments are compared, and not companies.</summary>
    [Parameter]
    public bool OfSegments { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private IReadOnlyList<EntityChoice> Near { get; set; } = [];

    private IReadOnlyList<EntityChoice> Further { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        IReadOnlyList<EntityChoice> all = OfSegments
            ? [.. View.Snapshot.Segments.Where(segment => !View.Filter.Segments.Contains(segment.Id)).Select(segment => new EntityChoice(segment.Id, SegmentText.Of(segment)))]
            : [.. Companies()];
        (Near, Further) = ([.. all.Take(MostNear)], [.. all.Skip(MostNear)]);
    }

    /// <summary>Companies by how many measures they share with those that are chosen, then by how much is told of them.</summary>
    private IEnumerable<EntityChoice> Companies()
    {
        var measured = Chosen.SelectMany(one => View.Snapshot.ClaimsOfEntity(one.Id)).Where(claim => claim.Amount is not null).Select(MeasureOf).ToHashSet();
        return View.Snapshot.Entities
            .Where(entity => entity.Kind is EntityKind.Company or EntityKind.Organization && !View.Filter.Companies.Contains(entity.Id))
            .Select(entity => (Entity: entity, Claims: View.Snapshot.ClaimsOfEntity(entity.Id).Where(claim => claim.Entity == entity.Id && claim.Amount is not null).ToList()))
            .Where(found => found.Claims.Count > 0)
            .OrderByDescending(found => found.Claims.Select(MeasureOf).Distinct().Count(measured.Contains))
            .ThenByDescending(found => found.Claims.Count)
            .ThenBy(found => found.Entity.Id, StringComparer.Ordinal)
            .Select(found => new EntityChoice(found.Entity.Id, found.Entity.Name));
    }

    private static (string?, string?) MeasureOf(Claim claim) => (claim.Metric, claim.Definition);

    private EvidenceView With(string id) => View with
    {
        Filter = OfSegments ? View.Filter with { Segments = View.Filter.Segments.Toggle(id) } : View.Filter with { Companies = View.Filter.Companies.Toggle(id) },
    };

    private void Add(string id) => Navigation.NavigateTo(DashboardUrls.Here(With(id)));
}
