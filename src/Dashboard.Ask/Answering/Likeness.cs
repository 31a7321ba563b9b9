using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Whether numbers that a question names count the same thing: "its 60 to 90 billion and its 100 billion for the same year, are they the same kind of figure?"</summary>
internal static class Likeness
{
    private const int MostTold = 6;

    /// <summary>The figures of each number, and how each is counted; null where nothing of the kind is asked, or one of the numbers is no figure of one measure of the subject.</summary>
    public static Answer? Of(Asked asked)
    {
        var numbers = asked.Question.Amounts.Where(amount => !amount.IsOfTime).ToList();
        if (!asked.Question.Asks("alike") || numbers.Count < 2 || asked.Subjects.Count == 0 || asked.Question.Unknown.Count > 0)
        {
            return null;
        }

        var pool = Pool.In(Pool.About(asked, asked.Metrics), asked.Question.Periods).Where(claim => claim is { Amount: not null, Metric: not null });
        var measures = pool.GroupBy(claim => claim.Metric).Select(of => numbers.ConvertAll(number => Nearest(number, of))).Where(held => held.TrueForAll(claims => claims.Count > 0)).ToList();
        return measures is [var told] && told.SelectMany(claims => claims).Distinct().ToList() is { Count: > 1 and <= MostTold } figures ? Tell(asked, figures) : null;
    }

    /// <summary>The claims that print the number; where none does, those that it fits.</summary>
    private static List<Claim> Nearest(AmountWish number, IEnumerable<Claim> claims)
    {
        var fitting = claims.Where(number.Fits).ToList();
        return fitting.FindAll(claim => number.Distance(claim) == 0) is { Count: > 0 } exact ? exact : fitting;
    }

    private static Answer Tell(Asked asked, List<Claim> figures)
    {
        var reply = new Reply(asked);
        figures.ForEach(claim => reply.Tell(claim));
        foreach (var definition in figures.Select(claim => claim.Definition).OfType<string>().Distinct().Where(definition => asked.Names.DefinitionMeaning(definition) is not null))
        {
            reply.Add($"{CountText.Capital(asked.DefinitionName(definition))}: {asked.Names.DefinitionMeaning(definition)}", figures.Where(claim => claim.Definition == definition).Take(1));
        }

        var isAlike = figures.Select(claim => (Asked.RowOf(claim), claim.Definition, claim.Period, claim.Status)).Distinct().Count() == 1;
        return (isAlike ? reply : reply.Add(Say("They differ in time, count or status, so that nothing is computed from them."), figures)).Answer(figures.Take(2).Select(claim => FollowUps.Source(asked, claim)));
    }
}
