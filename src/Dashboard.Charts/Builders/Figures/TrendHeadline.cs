using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>What a trend shows: how far one line has come, or which of several went furthest.</summary>
internal static class TrendHeadline
{
    // nearly twice is told as a multiple
    private const decimal Manyfold = 1.95m;
    private const int MostNamed = 3;

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
        // who rose the most can be told of one and the same time alone
        var together = Change.Together(draft, known);
        var furthest = together.Where(change => change.Ratio is not null).MaxBy(change => change.Ratio);
        return furthest is { Ratio: > 1 and { } ratio } ? Furthest(furthest, CountText.Capital(what), ratio)
            : together.MaxBy(change => change.Last) is { } largest ? Say($"{CountText.Capital(what)}: {largest.Who} is the largest of {AmountText.Number(together.Count)}, {largest.To} ({largest.Until})")
            : Say($"{CountText.Capital(what)}: {CountText.Join([.. known.OrderByDescending(change => change.Last).Take(MostNamed).Select(change => Say($"{change.Who} {change.To} ({change.Until})"))])}");
    }

    private static string Furthest(Change change, string what, decimal ratio) => (change.IsExpected, ratio >= Manyfold) switch
    {
        // a hyphen at which no line breaks
        (false, true) => Say($"{what}: {change.Who} rose the most, {Times(ratio)}‑fold, from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        (false, false) => Say($"{what}: {change.Who} rose the most, by {Percent(ratio - 1)}, from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        (true, true) => Say($"{what}: {change.Who} is expected to rise the most, {Times(ratio)}‑fold, from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        (true, false) => Say($"{what}: {change.Who} is expected to rise the most, by {Percent(ratio - 1)}, from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
    };

    private static string One(Change change, string what) => change switch
    {
        // many measures are plural: no verb that would have to agree
        { IsExpected: true } => Say($"{change.Who}: {what} expected to go from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        { First: var first, Last: var last } when first == last => Say($"{change.Who}: {what} unchanged at {change.To} ({change.Since} and {change.Until})"),
        { Ratio: >= Manyfold and { } times } => Say($"{change.Who}: {what} rose {Times(times)}‑fold, from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        { Ratio: > 1 and { } more } => Say($"{change.Who}: {what} rose by {Percent(more - 1)}, from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        { Ratio: { } less and < 1 } => Say($"{change.Who}: {what} fell by {Percent(1 - less)}, from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        { First: var first, Last: var last } when first < last => Say($"{change.Who}: {what} rose from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
        _ => Say($"{change.Who}: {what} fell from {change.From} ({change.Since}) to {change.To} ({change.Until})"),
    };

    private static string Times(decimal ratio) => AmountText.Number(Rounding.To(ratio, ratio < 10 ? 1 : 0));

    private static string Percent(decimal part) => UnitText.With(AmountText.Number(Rounding.To(part * 100, part < .1m ? 1 : 0)), "%");

    /// <summary>From where to where a line goes. A ratio has no meaning from zero or below, and none for shares.</summary>
    private sealed record Change(IReadOnlyList<Claim> Points, string Who, string From, string Since, string To, string Until, decimal First, decimal Last, decimal? Ratio, bool IsExpected)
    {
        // fiscal years end on other days than calendar years
        private const int DaysApart = 190;

        public static Change Of(FigureDraft draft, TrendLine line)
        {
            var shown = line.Points.Where(point => draft.Options.Covers(point.Claim)).Select(point => point.Claim).ToList();
            var points = shown.Count == 0 ? line.Points.Select(point => point.Claim).ToList() : shown;
            // what happened is told before what is expected
            var happened = points.FindAll(claim => claim.Status == ClaimStatus.Actual);
            return Of(draft, happened.Count > 1 ? happened : points);
        }

        /// <summary>The same lines over the time that all of them cover; none where they share no time.</summary>
        public static IReadOnlyList<Change> Together(FigureDraft draft, IReadOnlyList<Change> changes)
        {
            var (from, to) = (changes.Max(change => change.Points[0].Period!.End), changes.Min(change => change.Points[^1].Period!.End));
            var all = changes.Select(change => change.Points.Where(claim => claim.Period!.End.DayNumber >= from.DayNumber - DaysApart && claim.Period.End.DayNumber <= to.DayNumber + DaysApart).ToList())
                // the points that lie nearest to both ends
                .Select(points => points.Count == 0 ? points : [points.MinBy(claim => Math.Abs(claim.Period!.End.DayNumber - from.DayNumber))!, points.MinBy(claim => Math.Abs(claim.Period!.End.DayNumber - to.DayNumber))!])
                .ToList();
            return from < to && all.TrueForAll(points => points.Count == 2 && points[0] != points[1]) ? [.. all.Select(points => Of(draft, points))] : [];
        }

        private static Change Of(FigureDraft draft, List<Claim> told)
        {
            var (first, last) = (draft.Figures.SizeOf(told[0]), draft.Figures.SizeOf(told[^1]));
            return new(
                told,
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
