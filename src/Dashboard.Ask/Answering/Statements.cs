using Dashboard.Evidence;
using Dashboard.Evidence.Searching;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Answers what the grammar has no measure for by the statements that hold its words, and says so.</summary>
internal static class Statements
{
    private const int Most = 4;
    private const int MostHits = 40;

    /// <summary>The statements that hold every word that means something; null where there are none.</summary>
    public static Answer? Of(Asked asked)
    {
        var words = asked.Question.Unknown.ToList();
        var names = asked.Question.Entities.Select(named => named.Said).ToList();
        if (words.Count == 0 || words.Count > SearchQuery.MostWords || asked.Metrics.Count > 0 || asked.Question.Asks("definition"))
        {
            return null;
        }

        var found = EvidenceSearch.Find(asked.Snapshot, asked.Filter, string.Join(' ', words.Concat(names)), MostHits).Ids(SearchKind.Claim)
            .Select(id => asked.Snapshot.FindClaim(id)!)
            .Where(claim => claim.Metric != Metrics.Provenance && words.All(word => Pool.Holds(Text(claim), word)))
            .Where(claim => asked.Subjects.Count == 0 || asked.Question.Entities.All(entity => entity.Ids.Any(claim.Concerns)))
            .Where(claim => asked.Question.Definitions.All(definition => Pool.Holds(Text(claim), definition.Said)))
            .Where(claim => asked.Question.Periods.Count == 0 || asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0))
            .Take(Most)
            .ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var reply = new Reply(asked).Add(Say("No measure answers this. These statements hold its words."), found);
        foreach (var claim in found)
        {
            reply.Tell(claim);
        }

        return reply.Answer(found.Take(2).Select(claim => FollowUps.For(asked, claim)));
    }

    /// <summary>What can be read of a claim: its statement and its label.</summary>
    public static string Text(Claim claim) => claim.Label is null ? claim.Statement : $"{claim.Statement} {claim.Label}";
}
