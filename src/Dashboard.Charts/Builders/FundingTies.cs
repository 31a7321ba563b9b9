using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>The ties of the funding chart: one sum at two dates, and what came of what the text says.</summary>
internal static class FundingTies
{
    /// <summary>The ties between marks that are drawn, each pair once.</summary>
    public static IReadOnlyList<ChartTie> Of(ChartDraft draft, IReadOnlyList<FundingEvent> events, IReadOnlyList<Claim> shown, IReadOnlyList<ChartMark> marks)
    {
        var drawn = marks.SelectMany(mark => mark.Claims.Select(claim => (claim, mark.Id))).DistinctBy(pair => pair.claim).ToDictionary(pair => pair.claim, pair => pair.Id);
        var later = new LaterFigures(draft);
        return
        [
            .. events.SelectMany(Dates)
                .Concat(shown.SelectMany(claim => later.Directly(claim, shown).Select(other => new ChartTie(claim.Id, other.Id, Text(claim, other)))))
                .Where(tie => drawn.ContainsKey(tie.From) && drawn.ContainsKey(tie.To))
                .Select(tie => tie with { From = drawn[tie.From], To = drawn[tie.To] })
                .Where(tie => tie.From != tie.To)
                .DistinctBy(tie => (tie.From, tie.To)),
        ];
    }

    private static IEnumerable<ChartTie> Dates(FundingEvent round) =>
        round.Dated.DistinctBy(claim => claim.Period!.Start).ToList() is { Count: > 1 } dates
            ? dates.Zip(dates.Skip(1), (one, other) => new ChartTie(one.Id, other.Id, Say($"the same {FundingTotals.Money(round.Millions)}")))
            : [];

    private static string Text(Claim claim, Claim later) =>
        claim.Status == ClaimStatus.Sought ? Say($"came as {later.Label ?? Say("a round")}") : Say($"later dated {PeriodText.Label(later.Period!)}");
}
