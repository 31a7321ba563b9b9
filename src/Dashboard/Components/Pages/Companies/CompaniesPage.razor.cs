using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Components.Pages.Companies;

/// <summary>Every entity that a claim concerns, most talked of first.</summary>
public sealed partial class CompaniesPage
{
    private IReadOnlyList<IGrouping<EntityKind, (Entity Entity, int Count)>> Kinds { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() => Kinds =
    [
        .. View.Snapshot.Entities
            .Select(entity => (Entity: entity, Count: View.Snapshot.Filter(View.Snapshot.ClaimsOfEntity(entity.Id), View.Filter).Count()))
            .Where(pair => pair.Count > 0)
            .OrderByDescending(pair => pair.Count)
            .ThenBy(pair => pair.Entity.Name, NameOrder.Comparer)
            .GroupBy(pair => pair.Entity.Kind)
            .OrderBy(kind => kind.Key),
    ];
}
