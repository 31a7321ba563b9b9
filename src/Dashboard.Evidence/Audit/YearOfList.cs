namespace Dashboard.Evidence.Audit;

/// <summary>One year of a list of figures.</summary>
/// <param name="Year">The year; of a fiscal year the one in which it ends.</param>
/// <param name="Claims">The figures, by their ids.</param>
internal sealed record YearOfList(int Year, IReadOnlyList<Claim> Claims)
{
    /// <summary>How many subjects have a figure.</summary>
    public int Subjects { get; } = Claims.Select(claim => claim.Entity).ToHashSet().Count;
}
