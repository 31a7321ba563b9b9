namespace Dashboard.Evidence;

/// <summary>What a search found.</summary>
/// <param name="Companies">Entities whose name or alias holds every word.</param>
/// <param name="Claims">Claims whose id, statement, label, period, amount or entity hold every word.</param>
/// <param name="Sources">Sources whose title, publisher or host holds every word.</param>
public sealed record SearchResult(IReadOnlyList<Entity> Companies, IReadOnlyList<Claim> Claims, IReadOnlyList<Source> Sources)
{
    /// <summary>How many in all.</summary>
    public int Total => Companies.Count + Claims.Count + Sources.Count;
}
