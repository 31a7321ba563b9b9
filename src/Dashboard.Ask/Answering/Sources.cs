using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Names the documents that claims rest on, and what a document is cited for.</summary>
internal static class Sources
{
    private const int Few = 4;

    /// <summary>The documents behind the claims.</summary>
    public static Answer Of(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (asked.Question.Sources.Count > 0 && asked.Metrics.Count == 0 && asked.Subjects.Count == 0)
        {
            return Cited(asked, pool);
        }

        var then = Pool.In(pool, asked.Question.Periods);
        var chosen = asked.Question.Periods.Count > 0 || asked.Question.Amounts.Count > 0 ? Pool.Firmest(asked, then) : LookUps.Latest(asked, then);
        if (chosen.Count == 0)
        {
            return Refusals.NotSo(asked, LookUps.Latest(asked, pool));
        }

        var reply = new Reply(asked);
        foreach (var claim in chosen.Take(Few))
        {
            Tell(asked, reply, claim);
            var sources = asked.Snapshot.SourcesOf(claim).ToList();
            reply.Add(sources.Count == 0 ? Say("No source is cited for it.") : Say($"It rests on {CountText.Join([.. sources.Take(5).Select(Name)])}."), claim);
        }

        return reply.Answer(chosen.Take(3).Select(claim => FollowUps.For(asked, claim)));
    }

    /// <summary>The claim; in its own words where they say the number that is asked about, and its figure is another.</summary>
    private static void Tell(Asked asked, Reply reply, Claim claim)
    {
        if (asked.Question.Amounts.Any(amount => GivenNumbers.IsStated(claim, amount) && !amount.Fits(claim)))
        {
            reply.Add(claim.Statement, claim).Figure(claim);
            return;
        }

        reply.Tell(claim);
    }

    private static Answer Cited(Asked asked, IReadOnlyList<Claim> pool)
    {
        var reply = new Reply(asked);
        foreach (var claim in pool.Take(8))
        {
            reply.Tell(claim);
        }

        return reply.IsEmpty ? Refusals.Nothing(asked) : reply.Answer();
    }

    private static string Name(Source source) => source.Date is { } date
        ? Say($"{source.Publisher}, “{TextCut.To(source.Title, 140)}” ({PeriodText.Day(date)})")
        : Say($"{source.Publisher}, “{TextCut.To(source.Title, 140)}”");
}
