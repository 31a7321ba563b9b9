using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Audit;

/// <summary>A stated total of capital expenditure beside what its pack names for its years, in billions of US dollars.</summary>
/// <param name="Whole">The stated total.</param>
/// <param name="Capex">What is named.</param>
internal sealed record CapexParts(decimal Whole, NamedCapex Capex)
{
    private const int MostTold = 50;

    /// <summary>The figures, by their ids.</summary>
    public IReadOnlyList<Claim> Named => Capex.Claims;

    /// <summary>The ids of the figures that a finding about the total names with it: a sum of hundreds is about the total, and not about each of them.</summary>
    public IEnumerable<string> Told => Named.Count > MostTold ? [] : Named.Select(claim => claim.Id);

    /// <summary>The least that the figures add up to.</summary>
    public decimal Low => Capex.Low;

    /// <summary>The most that the figures add up to.</summary>
    public decimal High => Capex.High;

    /// <summary>What the figures add up to.</summary>
    public Amount Sum => Low == High ? new(Rounding.To(Low, 1), null, null, UnitScale.UsdBillion) : new(null, Rounding.To(Low, 1), Rounding.To(High, 1), UnitScale.UsdBillion);

    /// <summary>", of fiscal and calendar years, actual and guidance": what is unlike among the figures, to be said with their sum; empty where all are alike.</summary>
    public string Mixed => Capex.Mixed;

    /// <summary>See <see cref="NamedCapex.GrowthTo"/>.</summary>
    public double? NeededGrowth => Capex.GrowthTo(Whole);

    /// <summary>The parts of a total that has an amount of money and a period, from its own pack.</summary>
    public static CapexParts Of(AuditScope scope, Claim total)
    {
        var whole = total.Amount!.To(UnitScale.UsdBillion);
        return new(whole.Most ?? whole.Least ?? 0, scope.CapexOf(total.Pack, total.Period!.Start.Year, total.Period.Year, total.Definition));
    }
}
