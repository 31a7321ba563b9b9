namespace Dashboard.Evidence;

/// <summary>A number, or a range, with its unit: <c>64.6 USD billion</c>, <c>91–93 USD billion</c>, <c>up to 72 USD billion</c>.</summary>
/// <param name="Value">The number as printed; null for a range.</param>
/// <param name="Low">The lower bound; null where there is none.</param>
/// <param name="High">The upper bound; null where there is none.</param>
/// <param name="Unit">E.g. <c>USD billion</c>, <c>USD million</c>, <c>%</c>, <c>deals</c>, <c>stars</c>.</param>
public sealed record Amount(decimal? Value, decimal? Low, decimal? High, string Unit)
{
    /// <summary>A range with both bounds and no single value.</summary>
    public bool IsRange => Value is null && Low is not null && High is not null;

    /// <summary>The smallest number that the amount allows: the value, or the lower bound (null where it has none).</summary>
    public decimal? Least => Value ?? Low;

    /// <summary>The largest number that the amount allows: the value, or the upper bound (null where it has none).</summary>
    public decimal? Most => Value ?? High;

    /// <summary>The number that stands for the amount in an order: the value, the middle of a range, or the one bound that there is (null where there is none).</summary>
    public decimal? Middle => Value ?? (IsRange ? (Low + High) / 2 : Low ?? High);
}
