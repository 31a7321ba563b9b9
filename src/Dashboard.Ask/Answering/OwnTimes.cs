using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>Two of whom one alone has the time that is named: "was the debt for Hyperion larger than Oracle’s September bond".</summary>
internal static class OwnTimes
{
    /// <summary>The question with the time of the other beside the one that is named, where what happened to the other is one event of another time; else as it is.</summary>
    public static Asked Of(Asked asked)
    {
        var question = asked.Question;
        if (question is not { TimeOf: { } said, Entities: [_, _], Periods: [{ Sort: PeriodSort.Month or PeriodSort.Quarter or PeriodSort.Day } time] } || Planner.Of(question) is not (AskKind.Comparison or AskKind.Difference or AskKind.Ranking)
            || question.Entities.Count(named => named.Said == said) != 1 || asked.Metrics.Count == 0 || !asked.Metrics.All(Vocabulary.Events.Contains))
        {
            return asked;
        }

        var other = question.Entities.Single(named => named.Said != said);
        var events = Pool.Standing(asked, Pool.Measured(asked)).Where(claim => claim is { Status: ClaimStatus.Actual, Amount.Middle: not null, Period: not null } && other.Ids.Contains(claim.Entity ?? "")).ToList();
        if (events is not [{ Period: { } happened }] || time.Fits(happened) > 0 || !happened.IsWithinMonth())
        {
            return asked;
        }

        var own = new PeriodWish(happened.Kind == PeriodKind.Day ? PeriodSort.Day : PeriodSort.Month, happened.Start, happened.End);
        return asked with { Question = question with { Periods = question.Entities[0] == other ? [own, time] : [time, own] } };
    }
}
