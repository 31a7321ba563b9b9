using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>One amount that somebody expected first for one year and later for another: "in which year does it see the market at 100 billion".</summary>
internal static class Rescheduled
{
    /// <summary>Every word of it in turn, and how many years lie between the first and the last; null where nothing of the kind is asked, or the year was never moved.</summary>
    public static Answer? Of(Asked asked)
    {
        if (asked.Question is not { Periods.Count: 0, SaidIn: null, Amounts: [{ Bound: null, Unit: not null } wanted] } || asked.Subjects.Count == 0 || !asked.Question.Asks("when"))
        {
            return null;
        }

        var said = Pool.Measured(asked).Where(claim => wanted.Fits(claim) && claim is { Status: ClaimStatus.Guidance or ClaimStatus.Projection, Stated: not null, Period: not null }).OrderBy(claim => claim.Stated!.Value.First).ToList();
        return said.Count > 1 && said.Select(claim => (claim.Entity, claim.Metric, claim.Definition, claim.By)).Distinct().Count() == 1 && said[0].Period!.Year != said[^1].Period!.Year && said[0].Stated!.Value.Last < said[^1].Stated!.Value.First ? Told(asked, said) : null;
    }

    /// <summary>"How has its plan for the site changed", "did it adjust the 1.4 trillion afterwards": what took the place of an earlier word that ran to another time, and that word before it; null where none did.</summary>
    public static Answer? Replanned(Asked asked, IReadOnlyList<Claim> pool)
    {
        var pairs = (from later in pool
                     where later.Stated is not null
                     from relation in asked.Snapshot.RelationsOf(later.Id)
                     where relation.Kind == RelationKind.Updates && relation.From == later.Id
                     let earlier = asked.Snapshot.FindClaim(relation.To)
                     where earlier is { Stated: not null } && asked.Filter.Allows(earlier) && earlier.Period != later.Period && IsOfOne(earlier, later)
                     select (Earlier: earlier, Later: later)).ToList();
        var said = pairs.SelectMany(pair => new[] { pair.Earlier, pair.Later }).Distinct().ToList();
        return said.Count > 1 && asked.Subjects.Count > 0 && said.TrueForAll(claim => IsOfOne(claim, said[0])) && pool.All(said.Contains) ? LookUps.InTurn(asked, said) : null;
    }

    private static bool IsOfOne(Claim one, Claim other) => (one.Entity, one.Metric, one.Definition, one.Status) == (other.Entity, other.Metric, other.Definition, other.Status);

    private static Answer Told(Asked asked, List<Claim> said)
    {
        var reply = new Reply(asked);
        foreach (var claim in said)
        {
            reply.Tell(claim);
        }

        var (was, came) = (said[0].Period!.Year, said[^1].Period!.Year);
        var gap = new Amount(Math.Abs(came - was), null, null, "years");
        var formula = came < was ? $"{PeriodText.Year(was)} − {PeriodText.Year(came)}" : $"{PeriodText.Year(came)} − {PeriodText.Year(was)}";
        reply.Compute(
            came < was ? Say($"The last time that was named is {AmountText.InFull(gap)} earlier than the first: {formula}.") : Say($"The last time that was named is {AmountText.InFull(gap)} later than the first: {formula}."),
            new(gap, Say("difference"), [said[0].Id, said[^1].Id]) { Formula = formula, Definition = said[0].Definition });
        return reply.Answer(FollowUps.Source(asked, said[^1]));
    }
}
