using Dashboard.Evidence;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>What a spread shows: how far apart the forecasts are.</summary>
internal static class SpreadHeadline
{
    private const decimal ManyTimes = 3;

    /// <summary>The sentence.</summary>
    /// <param name="draft">The chart.</param>
    /// <param name="latest">Each mouth with its latest figure, the least first.</param>
    /// <param name="count">How many forecasts there are, drawn or not.</param>
    public static string Of(FigureDraft draft, IReadOnlyList<(Mouth Mouth, Claim Claim)> latest, int count)
    {
        var ((lowest, low), (highest, high)) = (latest[0], latest[^1]);
        var (least, most) = (draft.Figures.SizeOf(low), draft.Figures.SizeOf(high));
        var what = Say($"{draft.NameOf(low)}, {FigureNames.Metric(draft.Snapshot, draft.Chart)}");
        var period = PeriodText.Label(low.Period!);
        var (from, to) = (draft.Words(low), draft.Words(high));
        return least == most ? Say($"{what}: {CountText.Word(count)} forecasts for {period} agree on {from}")
            : least > 0 && most / least >= ManyTimes ? Say($"{what}: forecasts for {period} differ {AmountText.Number(Rounding.To(most / least, most / least < 10 ? 1 : 0))}‑fold, from {from} ({lowest.Name}) to {to} ({highest.Name})")
            : least > 0 ? Say($"{what}: forecasts for {period} differ by {UnitText.With(AmountText.Number(Rounding.To(((most / least) - 1) * 100, 0)), "%")}, from {from} ({lowest.Name}) to {to} ({highest.Name})")
            : Say($"{what}: forecasts for {period} go from {from} ({lowest.Name}) to {to} ({highest.Name})");
    }
}
