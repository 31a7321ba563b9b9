using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>What a trend shows: how far one line has come, or which of several went furthest.</summary>
internal static class TrendHeadline
{
    /// <summary>The sentence.</summary>
    public static string Of(FigureDraft draft, IReadOnlyList<TrendLine> lines)
    {
        var what = FigureNames.Metric(draft.Snapshot, draft.Chart);
        var changes = lines.Select(line => Change.Of(draft, line)).ToList();
        if (changes.Count == 1)
        {
            return One(changes[0], what);
        }

        var known = changes.Exists(change => !change.IsExpected) ? changes.FindAll(change => !change.IsExpected) : changes;
        var furthest = known.Where(change => change.Ratio is not null).MaxBy(change => change.Ratio);
        var count = AmountText.Number(lines.Count);
        return furthest is { Ratio: > 1, IsExpected: false }
            ? Say($"{CountText.Capital(what)}: {furthest.Who} rose the most, from {furthest.From} ({furthest.Since}) to {furthest.To} ({furthest.Until})")
            : furthest is { Ratio: > 1 } ? Say($"{CountText.Capital(what)}: {furthest.Who} is expected to rise the most, from {furthest.From} ({furthest.Since}) to {furthest.To} ({furthest.Until})")
            : changes.MaxBy(change => change.Last) is var largest && largest is null ? CountText.Capital(what)
            : Say($"{CountText.Capital(what)}: {largest.Who} is the largest of {count}, {largest.To} ({largest.Until})");
    }

    private static string One(Change change, string what) => change switch
    {
        { IsExpected: true } => Say($"{change.Who}: {what} is expected to go from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        { First: var first, Last: var last } when first == last => Say($"{change.Who}: {what} is the same as before, {change.To} ({change.Since} and {change.Until})"),
        // a hyphen at which no line breaks
        { Ratio: >= 1.95m and { } times } => Say($"{change.Who}: {what} rose {AmountText.Number(Rounding.To(times, times < 10 ? 1 : 0))}‑fold, from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        { Ratio: > 1 and { } more } => Say($"{change.Who}: {what} rose by {Percent(more - 1)}, from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        { Ratio: { } less and < 1 } => Say($"{change.Who}: {what} fell by {Percent(1 - less)}, from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        { First: var first, Last: var last } when first < last => Say($"{change.Who}: {what} rose from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        _ => Say($"{change.Who}: {what} fell from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
    };

    private static string Percent(decimal part) => UnitText.With(AmountText.Number(Rounding.To(part * 100, part < .1m ? 1 : 0)), "%");

    /// <summary>From where to where a line goes. A ratio has no meaning from zero or below, and none for shares.</summary>
    private sealed record Change(string Who, string From, string Since, string To, string Until, decimal First, decimal Last, decimal? Ratio, bool IsExpected)
    {
        public static Change Of(FigureDraft draft, TrendLine line)
        {
            var shown = line.Points.Where(point => draft.Options.Covers(point.Claim)).Select(point => point.Claim).ToList();
            var points = shown.Count == 0 ? line.Points.Select(point => point.Claim).ToList() : shown;
            // what happened is told before what is expected
            var happened = points.FindAll(claim => claim.Status == ClaimStatus.Actual);
            var told = happened.Count > 1 ? happened : points;
            var (first, last) = (draft.Figures.SizeOf(told[0]), draft.Figures.SizeOf(told[^1]));
            return new(
                draft.NameOf(told[0]),
                draft.Words(told[0]),
                PeriodText.Label(told[0].Period!),
                draft.Words(told[^1]),
                PeriodText.Label(told[^1].Period!),
                first,
                last,
                first > 0 && last > 0 && draft.Figures.Unit != "%" ? last / first : null,
                told[^1].Status != ClaimStatus.Actual);
        }
    }
}
