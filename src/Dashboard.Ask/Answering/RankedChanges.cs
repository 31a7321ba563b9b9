using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>"Whose revenue grew fastest": subjects by how much their figures changed, each against its own.</summary>
internal static class RankedChanges
{
    private const int Most = 8;

    /// <summary>The changes in order; null where the question ranks no changes, or fewer than two subjects have one over the same time.</summary>
    public static Answer? Of(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (!(asked.Question.Asks("growth") || asked.Question.Asks("fall") || asked.Question.Asks("turn")) || asked.Question.Statuses.Any(status => status != ClaimStatus.Actual))
        {
            return null;
        }

        return Ranked(asked, [.. pool.Where(claim => claim.Status == ClaimStatus.Actual)]) ?? (asked.Question.Periods.Count > 0 ? Ranked(asked, pool) : null);
    }

    /// <summary>Those among the claims; what is expected of a time to come stands beside what came of one that is past.</summary>
    private static Answer? Ranked(Asked asked, IReadOnlyList<Claim> pool)
    {
        var changes = Changes.Pairs(asked, [.. pool.Where(claim => claim.Metric is { } metric && !Vocabulary.Events.Contains(metric) && !Aligned.IsSum(asked, claim))])
            .Where(pair => Asked.RowOf(pair.Last).Length > 0 && pair.First.Amount is { Unit: not "%", Middle: > 0 } && pair.First.Period!.End <= pair.Last.Period!.Start)
            .Select(pair => (pair.First, pair.Last, Rise: pair.Last.Amount!.To(pair.First.Amount!.Unit).Middle!.Value / pair.First.Amount.Middle!.Value)).ToList();
        // a measure and, where none is asked for, a time of which most is known
        var alike = changes.GroupBy(change => (change.Last.Metric, When: asked.Question.Periods.Count > 0 ? null : change.Last.Period))
            .OrderByDescending(group => group.Select(change => Asked.RowOf(change.Last)).Distinct().Count()).ThenByDescending(group => group.Key.When?.End).ThenBy(group => group.Key.Metric, StringComparer.Ordinal).FirstOrDefault()?.ToList() ?? [];
        // of several ways of counting, the one that most have
        var ranked = alike.GroupBy(change => Asked.RowOf(change.Last))
            .Select(own => own.OrderByDescending(change => alike.Count(other => other.Last.Definition == change.Last.Definition)).ThenBy(change => change.Last.Id, StringComparer.Ordinal).First())
            .OrderByDescending(change => change.Rise).ThenBy(change => change.Last.Id, StringComparer.Ordinal).ToList();
        if (ranked.Count < 2)
        {
            return null;
        }

        var isLeast = asked.Question.Asks("rank-least") != asked.Question.Asks("fall");
        ranked = isLeast ? [.. Enumerable.Reverse(ranked)] : ranked;
        var (first, metric) = (ranked[0], asked.NameOf(ranked[0].Last.Metric!));
        var shown = ranked.Take(asked.Question.Count ?? Most).ToList();
        var reply = new Reply(asked).Add(
            !isLeast ? Say($"By percentage, the {metric} of {asked.SubjectOf(first.Last)} grew most.")
                : first.Rise < 1 ? Say($"By percentage, the {metric} of {asked.SubjectOf(first.Last)} fell most.")
                : Say($"By percentage, the {metric} of {asked.SubjectOf(first.Last)} grew least."),
            shown.SelectMany(change => new[] { change.First, change.Last }));
        foreach (var (before, after, _) in shown)
        {
            Changes.Tell(asked, reply, before, after, subject: asked.SubjectOf(after));
        }

        if (shown.Select(change => change.Last.Definition).Distinct().Count() > 1)
        {
            reply.Add(Say("They are not all counted alike; each figure says how."), shown.Select(change => change.Last));
        }

        return reply.Answer(shown.Take(2).Select(change => FollowUps.Source(asked, change.Last)));
    }
}
