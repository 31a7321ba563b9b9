using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Says what a measure or a definition counts, as far as the packs say it, and shows how the claims use it.</summary>
internal static class Meanings
{
    private const int Few = 2;

    /// <summary>The meaning, and claims that are counted so.</summary>
    public static Answer Of(Asked asked)
    {
        // "how do the revenue backlog and the remaining performance obligations differ": the one by its name, and the other by that of the measure
        asked = asked.Question is { Definitions.Count: > 0, Hints.Count: > 0 } ? asked with { Question = asked.Question with { Definitions = asked.Question.Ways } } : asked;
        var reply = new Reply(asked);
        var pool = Pool.Measured(asked).Where(claim => claim.Amount is not null).ToList();
        // "what does it mean by that in the 78 billion of 2024": the figure itself, and how it is counted
        if (GivenNumbers.Plain(asked.Question) is { Count: > 0 } given && Pool.In(Pool.About(asked with { Question = asked.Question with { Segments = [] } }, asked.Metrics), asked.Question.Periods).Where(claim => given.Exists(amount => amount.Fits(claim))).OrderBy(claim => given.Min(amount => amount.Distance(claim))).Take(Few).ToList() is { Count: > 0 } figures)
        {
            figures.ForEach(claim => reply.Add(claim.Statement, claim).Figure(claim));
        }
        // "what is included in its 1 trillion": what it says of others
        else if (Heard.ByMouth(asked) is { } said)
        {
            return said;
        }

        foreach (var definition in asked.Question.Definitions.Concat(asked.Question.Hints).SelectMany(named => named.Ids).Distinct())
        {
            if (asked.Names.DefinitionMeaning(definition) is { } text)
            {
                reply.Add($"{CountText.Capital(asked.DefinitionName(definition))}: {text}", pool.Where(claim => claim.Definition == definition).Take(1));
            }
        }

        foreach (var metric in asked.Metrics.Where(metric => asked.Question.Definitions.Count == 0))
        {
            if (asked.Names.MetricMeaning(metric) is { } text)
            {
                reply.Add($"{CountText.Capital(asked.NameOf(metric))}: {text}", pool.Where(claim => claim.Metric == metric).Take(1));
            }
        }

        Counted(asked, reply, pool);
        return reply.IsEmpty ? Refusals.Nothing(asked) : reply.Answer(pool.Take(3).Select(claim => FollowUps.For(asked, claim)));
    }

    /// <summary>One claim of each way of counting, the newest; of the time that is asked for, where there is one: "how is cash capex worked out, and how much was it in 2025".</summary>
    private static void Counted(Asked asked, Reply reply, IReadOnlyList<Claim> pool)
    {
        pool = Pool.In(pool, asked.Question.Periods) is { Count: > 0 } then ? then : pool;
        var ways = pool.Where(claim => claim.Definition is not null).GroupBy(claim => (claim.Metric, claim.Definition))
            .Select(way => way.OrderBy(claim => claim.Status).ThenByDescending(claim => claim.Period?.End ?? DateOnly.MinValue).ThenBy(claim => claim.Id, StringComparer.Ordinal).First())
            .OrderBy(claim => claim.Metric, StringComparer.Ordinal).ThenBy(claim => claim.Definition, StringComparer.Ordinal).ToList();
        if (ways.Count == 0)
        {
            return;
        }

        if (ways.Select(claim => claim.Metric).Distinct().Count() == 1)
        {
            var names = CountText.Join([.. ways.Select(claim => asked.DefinitionName(claim.Definition!)).Distinct().Take(8)]);
            reply.Add(Say($"In the evidence {asked.NameOf(ways[0].Metric!)} is counted as: {names}. Figures that count differently are never set beside each other."), ways);
        }

        foreach (var claim in ways.Take(4))
        {
            if (asked.Names.DefinitionMeaning(claim.Definition!) is { } text)
            {
                reply.Add($"{CountText.Capital(asked.DefinitionName(claim.Definition!))}: {text}", claim);
            }

            reply.Tell(claim);
        }
    }
}
