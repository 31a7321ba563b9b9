namespace Dashboard.Evidence;

/// <summary>Money is printed in millions, billions and trillions; a chart shows one of them.</summary>
public static class UnitScale
{
    /// <summary>Millions of US dollars.</summary>
    public const string UsdMillion = "USD million";

    /// <summary>Billions of US dollars.</summary>
    public const string UsdBillion = "USD billion";

    /// <summary>Trillions of US dollars.</summary>
    public const string UsdTrillion = "USD trillion";

    /// <summary>The same amount in another unit of the same kind.</summary>
    /// <exception cref="ArgumentException">The units are of different kinds.</exception>
    public static Amount To(this Amount amount, string unit)
    {
        if (amount.Unit == unit)
        {
            return amount;
        }

        if (Millions(amount.Unit) is not { } from || Millions(unit) is not { } to)
        {
            throw new ArgumentException($"'{amount.Unit}' cannot be turned into '{unit}'.", nameof(unit));
        }

        return new(amount.Value * from / to, amount.Low * from / to, amount.High * from / to, unit);
    }

    /// <summary>Whether an amount in the one unit can be turned into the other.</summary>
    public static bool Converts(string from, string to) => from == to || (Millions(from) is not null && Millions(to) is not null);

    private static decimal? Millions(string unit) => unit switch
    {
        UsdMillion => 1,
        UsdBillion => 1_000,
        UsdTrillion => 1_000_000,
        _ => null,
    };
}
