using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>When something is to begin, where no claim counts the year and a statement names it.</summary>
internal static class Starts
{
    private const int YearLength = 4;
    private const int Few = 3;

    /// <summary>"When is the plant to restart": the statements of the site that say so with a year, in a word for the measure that is asked for; null where none does, or another measure is asked for.</summary>
    public static Answer? Of(Asked asked)
    {
        var question = asked.Question;
        var dates = question.Metrics.SelectMany(named => named.Ids).Where(id => asked.Snapshot.FindMetric(id)?.Unit == "year").ToHashSet();
        if (dates.Count == 0 || question.Metrics.Any(named => !named.Ids.Any(dates.Contains)) || question.Amounts.Count > 0 || !question.AsksAny("when", "who"))
        {
            return null;
        }

        var phrases = EvidenceWords.Of(asked.Snapshot, asked.Names).Phrases;
        var sites = asked.Subjects.Where(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Project).ToList();
        var told = asked.Snapshot.Filter(sites.SelectMany(asked.Snapshot.ClaimsOfEntity), asked.Filter)
            .Where(claim => sites.Contains(claim.Entity ?? "") && question.Entities.All(named => named.Ids.Any(claim.Concerns)) && Says(claim) && Statements.Holds(asked, claim, question.Unknown)).Distinct().ToList();
        if (told.Count is 0 or > Few)
        {
            return null;
        }

        var reply = new Reply(asked);
        foreach (var claim in told)
        {
            reply.Add(claim.Statement, claim).Figure(claim);
        }

        return reply.Answer(told.Select(claim => FollowUps.Source(asked, claim)));

        bool Says(Claim claim) => Spelling.Of(claim.Statement) is var words && words.Exists(word => phrases.Whole(word.Text, TermKind.Metric)?.Keys.Any(dates.Contains) == true)
            && words.Exists(word => word.IsNumber && word.Text.Length == YearLength && word.Text.StartsWith("20", StringComparison.Ordinal));
    }
}
