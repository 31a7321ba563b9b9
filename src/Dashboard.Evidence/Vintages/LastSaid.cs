namespace Dashboard.Evidence.Vintages;

/// <summary>Chooses among claims by the day on which they were said.</summary>
public static class LastSaid
{
    /// <summary>
    /// The claim of the latest known day. A claim whose day is not known has no place in the order of days, unless its month or year began after all of them: else it is
    /// chosen only where no claim has a day. Of several the first by its id.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no claim.</exception>
    public static Claim Of(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var day = all.Max(claim => claim.Stated?.Day);
        return all.OrderByDescending(claim => claim.Stated is { } stated && day is not null && (stated.Day is not null || stated.First > day) ? stated.First : DateOnly.MinValue)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .First();
    }
}
