using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>What one figure is of another, ranges kept as ranges.</summary>
internal static class Quotient
{
    private const int Percent = 100;

    /// <summary>How many times the one is the other; null where the one below is not above zero, or one of them is open.</summary>
    public static Amount? Times(Claim above, Claim below) => Of(above, below) is var (low, high) ? Words.Rounded(low, high, "times", 2) : null;

    /// <summary>What part the one is of the other; null where the whole is not above zero, or one of them is open.</summary>
    public static Amount? Share(Claim part, Claim whole) => Of(part, whole) is var (low, high) ? Words.Rounded(Percent * low, Percent * high, "%", 1) : null;

    /// <summary>By what part the one lies above the other; null where the one below is not above zero, or one of them is open.</summary>
    public static Amount? Above(Claim above, Claim below) => Of(above, below) is var (low, high) ? Words.Rounded(Percent * (low - 1), Percent * (high - 1), "%", 1) : null;

    /// <summary>The two numbers, in the unit of the second.</summary>
    public static string Formula(Claim above, Claim below) => $"{Words.Term(above, below.Amount!.Unit)} ÷ {Words.Term(below, below.Amount.Unit)}";

    private static (decimal Low, decimal High)? Of(Claim above, Claim below)
    {
        var unit = below.Amount!.Unit;
        return IsOpen(above) || IsOpen(below) || Words.Least(below, unit) <= 0 ? null : (Words.Least(above, unit) / Words.Most(below, unit), Words.Most(above, unit) / Words.Least(below, unit));
    }

    private static bool IsOpen(Claim claim) => AmountBounds.Of(claim) is { Low: decimal.MinValue } or { High: decimal.MaxValue };
}
