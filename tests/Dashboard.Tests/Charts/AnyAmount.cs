using CsCheck;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts;

/// <summary>Evidence with any amounts that a pack may hold: of any size up to the bound, above, at and below zero, numbers, ranges and bounds, in any unit.</summary>
internal static class AnyAmount
{
    private static readonly string[] Dollars = [UnitScale.UsdMillion, UnitScale.UsdBillion, UnitScale.UsdTrillion];

    private static readonly string[] Others = ["%", "times", "stars", "deals", "EUR billion"];

    /// <summary>Two companies over four years, a total, growth, a market, rounds, money sought, ratings and counts, each with an amount of its own.</summary>
    public static readonly Gen<EvidenceSnapshot> Evidence =
        Gen.Select(Gen.OneOf<string>(Dollars).SelectMany(Of).Array[22], Gen.OneOf<string>(Others).SelectMany(Of).Array[4], Of("%").Array[2], Of("stars"), Of("deals").Array[2], Made);

    private static Gen<Amount> Of(string unit) => Gen.Select(Number(AmountLimits.Of(unit)), Number(AmountLimits.Of(unit)), Gen.Int[0, 6], (one, other, form) => form switch
    {
        0 or 1 => new Amount(null, Math.Min(one, other), Math.Max(one, other), unit),
        2 => new(null, null, one, unit),
        3 => new(null, one, null, unit),
        _ => new(one, null, null, unit),
    });

    private static Gen<decimal> Number(decimal most) => Gen.Frequency<decimal>(
        (1, Gen.OneOf<decimal>(0m, 1m, -1m, most, -most, 0.000000001m, -0.000000001m)),
        (3, Gen.Select(Gen.Double[-1, 1], Gen.Int[0, 21], (share, power) => Math.Round((decimal)share * most / (decimal)Math.Pow(10, power), AmountLimits.MostDecimals))));

    private static EvidenceSnapshot Made(Amount[] money, Amount[] other, Amount[] percent, Amount stars, Amount[] deals)
    {
        Claim[] claims =
        [
            .. Enumerable.Range(0, 8).Select(at => HandMade.Measured($"capex-{at}", Metrics.Capex, at < 4 ? "acme" : "globex", money[at], 2022 + (at % 4)) with { Status = at % 4 == 3 ? ClaimStatus.Guidance : ClaimStatus.Actual }),
            HandMade.Measured("capex-later", Metrics.Capex, "acme", money[8], 2025),
            HandMade.Claim("total") with { Metric = Metrics.CapexTotal, Amount = money[9], Period = HandMade.Span(2022, 2025), Status = ClaimStatus.Projection },
            HandMade.Measured("growth", Metrics.CapexGrowth, "acme", percent[0], 2023),
            HandMade.Measured("multiple", Metrics.CapexMultiple, "globex", other[0], 2024) with { Period = HandMade.Span(2022, 2024) },
            HandMade.Measured("market-2023", Metrics.MarketSize, "market", money[10], 2023),
            HandMade.Measured("market-2028", Metrics.MarketSize, "market", money[11], 2028) with { Status = ClaimStatus.Projection },
            HandMade.Measured("market-2033", Metrics.MarketSize, "market", money[12], 2033) with { Status = ClaimStatus.Projection },
            .. Enumerable.Range(0, 3).Select(at => HandMade.Measured($"round-{at}", Metrics.FundingRound, "acme", money[13 + at], 2023 + at)),
            HandMade.Measured("sought", Metrics.FundingSought, "acme", money[16], 2026) with { Status = ClaimStatus.Sought },
            HandMade.Measured("raised", Metrics.FundingTotal, "acme", money[17], 2025),
            HandMade.Claim("rating") with { Metric = Metrics.SegmentRating, Amount = stars, Segments = ["chips"], Status = ClaimStatus.Opinion },
            .. Enumerable.Range(0, 2).Select(at => HandMade.Measured($"deals-{at}", Metrics.DealCount, "globex", deals[at], 2025)),
            HandMade.Measured("any-1", "anything", "acme", other[1], 2024),
            HandMade.Measured("any-2", "anything", "acme", other[2], 2024),
        ];
        return HandMade.Snapshot(
            claims,
            new Relation("capex-later", RelationKind.Updates, "capex-3", null, null, "pack"),
            new Relation("capex-1", RelationKind.Derives, "growth", "10 ^ 12", null, "pack"),
            new Relation("round-2", RelationKind.Derives, "round-1", null, null, "pack"),
            new Relation("raised", RelationKind.Updates, "sought", null, null, "pack"),
            new Relation("deals-0", RelationKind.Contradicts, "deals-1", null, null, "pack"),
            new Relation("any-1", RelationKind.Contradicts, "any-2", null, null, "pack"));
    }
}
