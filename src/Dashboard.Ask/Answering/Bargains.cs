using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>What a word for a bargain, or for what is done to a site, means of whom no such measure is known.</summary>
internal static class Bargains
{
    /// <summary>"When is the 40 billion deal to close", "how big was the deal", of what has no number of deals: the one bargain that it has, with the number where one is named; null where it has none, or several.</summary>
    public static string? OfDeal(Asked asked)
    {
        var question = asked.Question;
        if (!question.IsSoft || question.Entities.Count != 1 || !question.Metrics.Any(named => named.Ids is [Metrics.DealCount]))
        {
            return null;
        }

        var given = GivenNumbers.Plain(question);
        return Pool.In(Pool.About(asked with { Question = question with { Segments = [] } }, [.. Vocabulary.Between]), question.Periods)
            .Where(claim => claim is { Amount: not null, Metric: not null } && given.TrueForAll(amount => amount.Fits(claim))).Select(claim => claim.Metric!).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>"How many megawatts does it get out of the restarted plant", of which the year of the restart is known: the one measure of the site in that unit; null where there is none, or several.</summary>
    public static string? InUnit(Asked asked, string unit)
    {
        var sites = asked.Subjects.Where(id => asked.Snapshot.FindEntity(id)!.Kind == EntityKind.Project).ToHashSet();
        return sites.Count == 0 || unit.StartsWith("USD", StringComparison.Ordinal) ? null
            : Pool.About(asked with { Question = asked.Question with { Segments = [], Definitions = [] } }, []).Where(claim => claim is { Metric: not null, Amount: { } amount } && sites.Contains(claim.Entity ?? "") && UnitScale.Converts(amount.Unit, unit))
                .Select(claim => claim.Metric!).Distinct().Take(2).ToList() is [var only] ? only : null;
    }
}
