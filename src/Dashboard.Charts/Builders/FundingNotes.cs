using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>What a reader must know to read the funding chart rightly.</summary>
internal static class FundingNotes
{
    /// <summary>The notes.</summary>
    public static IEnumerable<string> Of(ChartDraft draft, IReadOnlyList<FundingEvent> events, IReadOnlyList<Claim> sought, IReadOnlyList<ChartMark> later)
    {
        yield return Say("A month without a day stands at its first day.");
        if (events.Any(round => round.Dated.Count > 1))
        {
            yield return Say("The running total is drawn twice: at the earliest and at the latest date printed for each round.");
        }

        if (events.Any(round => round.Kind is FundingKind.Debt or FundingKind.Convertible))
        {
            yield return Say("Loans, credit lines and convertible notes are to be paid back or turned into shares: they stand apart, in ink, and count in no total.");
        }

        if (events.Any(round => round.Kind == FundingKind.Secondary))
        {
            yield return Say("Shares that their holders sold brought the company no money: they stand apart, in ink, and count in no total.");
        }

        foreach (var round in events.Where(round => round.Included > 0))
        {
            yield return Say($"{NameOf(round)}: {FundingTotals.Money(round.Included)} of it came in an earlier round. The total counts that money once.");
        }

        foreach (var round in events.Where(round => round.Claims.All(claim => claim.Flags.Contains(Flags.Hedged))))
        {
            yield return Say($"{NameOf(round)}: {FundingTotals.Money(round.Millions)} rests on a hedged statement and is counted all the same.");
        }

        if (sought.Any(claim => claim.Period is null))
        {
            yield return Say("What is sought has no date of its own: it stands at the date of its source, and counts in no total.");
        }

        var packs = later.Select(mark => draft.Snapshot.FindClaim(mark.Claims[0])!.Pack).Distinct().Select(pack => $"“{draft.Snapshot.FindPack(pack)!.Title}”").ToList();
        if (packs.Count > 0)
        {
            yield return Say($"What was reported later is linked to the report’s claims and counts in no total: it comes from {CountText.Join(packs)}.");
        }
    }

    private static string NameOf(FundingEvent round) => round.Claims[0].Label ?? Say("One round");
}
