using Dashboard.Evidence;
using Dashboard.Evidence.Searching;
using Dashboard.Evidence.Wording;

namespace Dashboard.Components.Pages.Companies;

/// <summary>Every entity that a claim concerns, most talked of first; where they are many, by their names.</summary>
public sealed partial class CompaniesPage
{
    private const int MostNamed = 8;

    private IReadOnlyList<ListedEntity> all = [];
    private IReadOnlyList<ListedEntity> shown = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        all =
        [
            .. View.Snapshot.Entities
                .Select(Listed)
                .Where(listed => listed.Claims > 0)
                .OrderByDescending(listed => listed.Claims)
                .ThenBy(listed => listed.Entity.Name, NameOrder.Comparer),
        ];
        var words = new LooseWords(View.Search);
        shown = words.IsEmpty ? all : [.. all.Where(listed => words.AreIn(string.Join(' ', listed.Entity.Aliases.Prepend(listed.Entity.Name))))];
    }

    private ListedEntity Listed(Entity entity)
    {
        var claims = View.Snapshot.Filter(View.Snapshot.ClaimsOfEntity(entity.Id), View.Filter).ToList();
        return new(entity, claims.Count, claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source).Distinct().Count());
    }
}
