using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What answers say alike.</summary>
internal static class Words
{
    /// <summary>"in calendar year 2025, all counted cash, gross": what the compared claims have in common; empty where they have nothing.</summary>
    public static string Common(Asked asked, Claim claim) => (claim.Period, claim.Definition) switch
    {
        ({ } period, { } definition) => Say($" in {PeriodText.Of(period)}, counted alike ({asked.DefinitionName(definition)})"),
        ({ } period, null) => Say($" in {PeriodText.Of(period)}"),
        (null, { } definition) => Say($", counted alike ({asked.DefinitionName(definition)})"),
        _ => "",
    };

    /// <summary>Who is left out of a comparison since no figure is counted like the others; null where nobody is.</summary>
    public static string? LeftOut(Asked asked, IReadOnlyList<Claim> left)
    {
        var names = left.Select(asked.SubjectOf).OfType<string>().Distinct().ToList();
        return names.Count == 0 ? null : Say($"Not in it, for want of a figure of the same time, count and status: {CountText.Join([.. names.Take(8)])}.");
    }

    /// <summary>A number of a formula beside an amount.</summary>
    public static string Term(Claim claim, string unit) => AmountText.TermAlike(claim.Amount!.To(unit));

    /// <summary>A value, or a range where the ends differ.</summary>
    public static Amount Range(decimal low, decimal high, string unit) => low == high ? new(low, null, null, unit) : new(null, Math.Min(low, high), Math.Max(low, high), unit);

    /// <summary>The same, rounded for readers.</summary>
    public static Amount Rounded(decimal low, decimal high, string unit, int decimals) => Range(Rounding.To(low, decimals), Rounding.To(high, decimals), unit);

    /// <summary>What figures come to, in the unit: open on a side on which one of them is.</summary>
    public static Amount Sum(IReadOnlyList<Claim> claims, string unit)
    {
        var (sum, bounds) = (RangeSum.Of(claims, unit), claims.Select(AmountBounds.Of).ToList());
        var (least, most) = (bounds.TrueForAll(bound => bound.Low > decimal.MinValue), bounds.TrueForAll(bound => bound.High < decimal.MaxValue));
        return least == most ? Range(sum.Low, sum.High, unit) : new(null, least ? sum.Low : null, most ? sum.High : null, unit);
    }

    /// <summary>The least that the claim allows, in the unit.</summary>
    public static decimal Least(Claim claim, string unit) => claim.Amount!.To(unit) is var amount ? amount.Least ?? amount.Most ?? 0 : 0;

    /// <summary>The most that the claim allows, in the unit.</summary>
    public static decimal Most(Claim claim, string unit) => claim.Amount!.To(unit) is var amount ? amount.Most ?? amount.Least ?? 0 : 0;
}
