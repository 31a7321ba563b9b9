using Dashboard.Evidence.Vintages;

namespace Dashboard.Evidence.Charting;

/// <summary>What is expected of one quantity, and what came.</summary>
/// <param name="Spread">Who expects what; null where nobody expects anything that fits.</param>
/// <param name="Outcome">What came; null where that is not known.</param>
public sealed record Expected(Spread? Spread, Claim? Outcome)
{
    /// <summary>What one mouth said on two days and more: the quantity of the chart's period with the longest history.</summary>
    public static Expected OverDays(ChartFigures figures) => Of(figures, spread => spread.HasHistory, spread => spread.Voices.Sum(voice => voice.Dated.Count));

    /// <summary>What two mouths and more say: the quantity of the chart's period of which most speak.</summary>
    public static Expected OfMouths(ChartFigures figures) => Of(figures, spread => spread.IsSpread, spread => spread.Voices.Count);

    /// <summary>Each mouth's latest word: one figure a mouth, the least first.</summary>
    public IReadOnlyList<(Mouth Mouth, Claim Claim)> Latest(ChartFigures figures) =>
        Spread is null ? [] : [.. Spread.Voices.Select(voice => (voice.Mouth, Claim: Standing.Newest(figures.Snapshot, voice.Latest))).OrderBy(said => figures.SizeOf(said.Claim)).ThenBy(said => said.Mouth.Id, StringComparer.Ordinal)];

    private static Expected Of(ChartFigures figures, Func<Spread, bool> fits, Func<Spread, int> size)
    {
        var asked = figures.Chart.Periods is { } label && PeriodKinds.Find(label) is null ? label : null;
        var spread = Spreads.Of(figures.Snapshot, figures.Claims.Where(claim => asked is null || (claim.Period is { } period && RankedFigures.IsLabelled(period, asked))))
            .Where(fits)
            .OrderByDescending(size).ThenByDescending(quantity => quantity.Key.End).ThenBy(quantity => quantity.Key.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return new(spread, spread is null ? null : OutcomeOf(figures, spread.Key));
    }

    private static Claim? OutcomeOf(ChartFigures figures, QuantityKey key)
    {
        var came = Standing.Of(figures.Snapshot, [.. figures.Claims.Where(claim => claim.Status == ClaimStatus.Actual && QuantityKey.Of(claim) == key with { Status = ClaimStatus.Actual })]);
        return came.Count == 0 ? null : Standing.Newest(figures.Snapshot, came);
    }
}
