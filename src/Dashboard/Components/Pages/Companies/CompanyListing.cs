using Dashboard.Evidence;
using Dashboard.Evidence.Searching;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Components.Pages.Companies;

/// <summary>Every entity that a claim of a view concerns, as its page lists them: most talked of first.</summary>
/// <param name="All">All of them.</param>
/// <param name="Shown">Those that have the words that are looked for.</param>
public sealed record CompanyListing(IReadOnlyList<ListedEntity> All, IReadOnlyList<ListedEntity> Shown)
{
    /// <summary>Nothing is listed.</summary>
    public static CompanyListing None { get; } = new([], []);

    /// <summary>The listing of the view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="memory">Keeps what is counted, whatever words are looked for.</param>
    public static CompanyListing Of(EvidenceView view, Remembered memory)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(memory);
        var all = memory.Of<IReadOnlyList<ListedEntity>>(view, nameof(CompanyListing), () =>
        [
            .. view.Snapshot.Entities
                .Select(entity => Listed(entity, view))
                .Where(listed => listed.Claims > 0)
                .OrderByDescending(listed => listed.Claims)
                .ThenBy(listed => listed.Entity.Name, NameOrder.Comparer),
        ]);
        var words = new LooseWords(view.Search);
        return new(all, words.IsEmpty ? all : [.. all.Where(listed => words.AreIn(string.Join(' ', listed.Entity.Aliases.Prepend(listed.Entity.Name))))]);
    }

    private static ListedEntity Listed(Entity entity, EvidenceView view)
    {
        var claims = view.Snapshot.Filter(view.Snapshot.ClaimsOfEntity(entity.Id), view.Filter).ToList();
        return new(entity, claims.Count, claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source).Distinct().Count());
    }
}
