namespace Dashboard.Evidence.Derivations;

/// <summary>The sum of amounts of one unit, where a range adds its lower bound to one end and its upper bound to the other.</summary>
/// <param name="Low">The least that the parts add up to.</param>
/// <param name="High">The most that the parts add up to.</param>
/// <param name="Claims">The claims that were added.</param>
public sealed record RangeSum(decimal Low, decimal High, IReadOnlyList<Claim> Claims)
{
    /// <summary>Adds the amounts. An amount with one bound only counts with that bound at both ends.</summary>
    /// <param name="claims">The parts.</param>
    /// <param name="unit">The unit of the sum; null where all parts have the same.</param>
    /// <exception cref="ArgumentException">A claim has no amount, or the units differ in kind: only like things add up.</exception>
    public static RangeSum Of(IEnumerable<Claim> claims, string? unit = null)
    {
        var parts = claims.ToList();
        if (parts.Exists(claim => claim.Amount is null))
        {
            throw new ArgumentException("A claim without an amount cannot be added.", nameof(claims));
        }

        if (unit is null && parts.Select(claim => claim.Amount!.Unit).Distinct().Count() > 1)
        {
            throw new ArgumentException("Amounts of different units cannot be added.", nameof(claims));
        }

        var amounts = parts.ConvertAll(claim => unit is null ? claim.Amount! : claim.Amount!.To(unit));
        return new(amounts.Sum(amount => amount.Least ?? amount.Most ?? 0), amounts.Sum(amount => amount.Most ?? amount.Least ?? 0), parts);
    }
}
