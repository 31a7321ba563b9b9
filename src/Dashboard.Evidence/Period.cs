namespace Dashboard.Evidence;

/// <summary>The time that a claim speaks of. Kinds are never mixed silently.</summary>
/// <param name="Kind">Calendar year, fiscal year, ….</param>
/// <param name="Label">As people write it: <c>FY2025</c>, <c>2025</c>, <c>September 2024</c>, <c>2025–2027</c>.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
public sealed record Period(PeriodKind Kind, string Label, DateOnly Start, DateOnly End)
{
    /// <summary>The year in which the period ends; for a fiscal year that is its name.</summary>
    public int Year => End.Year;

    /// <summary>Calendar and fiscal years of one name overlap only in part.</summary>
    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;
}
