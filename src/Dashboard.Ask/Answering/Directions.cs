using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;

namespace Dashboard.Ask.Answering;

/// <summary>Which way the question says that something went, or which of two it says is ahead.</summary>
internal static class Directions
{
    /// <summary>The claims that say it is the other way round; null where they do not.</summary>
    public static IReadOnlyList<Claim>? Wrong(Asked asked, List<Claim> told) => asked.AsksWhether ? null : Lowered(asked) ?? Behind(asked, told) ?? Fallen(asked, told) ?? Beyond(asked, told) ?? Moved(told, asked.Question);

    /// <summary>"It cut its outlook: where is that saved", of what was raised.</summary>
    private static IReadOnlyList<Claim>? Lowered(Asked asked) => asked.Question.IsOfForecasts && asked.Question.AsksAny("fall", "turn") && asked.Question.SaidIn is not null && asked.Subjects.Count > 0 && Planner.Of(asked.Question) is AskKind.Source or AskKind.LookUp or AskKind.List ? Expectations.Turned(asked) : null;

    /// <summary>"The one is ahead of the other: by how much", where the other is ahead.</summary>
    private static IReadOnlyList<Claim>? Behind(Asked asked, List<Claim> told)
    {
        if (asked.Question is not { Entities: [var one, var other], Metrics.Count: 1 } || !IsAhead(asked.Question, one, other))
        {
            return null;
        }

        var figures = told.FindAll(claim => claim is { Amount.Middle: not null, Status: ClaimStatus.Actual });
        return figures.FindAll(claim => one.Ids.Contains(claim.Entity ?? "")) is [var first] && figures.FindAll(claim => other.Ids.Contains(claim.Entity ?? "")) is [var second] && first.Metric == second.Metric && UnitScale.Converts(first.Amount!.Unit, second.Amount!.Unit)
            && first.Amount.To(second.Amount.Unit).Middle < second.Amount.Middle ? [first, second] : null;
    }

    /// <summary>Whether a word for being ahead stands right before the second of the two, behind the first.</summary>
    private static bool IsAhead(Question question, Named one, Named other)
    {
        var (first, second) = (question.Text.IndexOf(one.Said, StringComparison.OrdinalIgnoreCase), question.Text.LastIndexOf(other.Said, StringComparison.OrdinalIgnoreCase));
        if (first < 0 || second <= first)
        {
            return false;
        }

        var between = Spelling.Of(question.Text[(first + one.Said.Length)..second]);
        return between.Exists(token => Vocabulary.Aheads.Contains(token.Text)) || Vocabulary.Aheads.Any(word => word.Any(Tokens.IsUnspaced) && question.Text[first..second].Contains(word, StringComparison.Ordinal));
    }

    /// <summary>"What brought its price down", "it spent less than the year before: by what percentage", of what went up; and the other way round.</summary>
    private static IReadOnlyList<Claim>? Fallen(Asked asked, List<Claim> told)
    {
        if (asked.Question.IsOfForecasts || asked.Question is not { Periods.Count: 2, Metrics.Count: 1, Entities.Count: 1 } || asked.Question.Asks("came-down") == asked.Question.Asks("rose-again"))
        {
            return null;
        }

        var pairs = Changes.Pairs(asked, told).ToList();
        var isFall = asked.Question.Asks("came-down");
        return pairs.Count > 0 && pairs.TrueForAll(pair => Reasons.Direction(pair) == (isFall ? 1 : -1)) ? [pairs[0].First, pairs[0].Last] : null;
    }

    /// <summary>"Why did it burn more than the 9 billion that it had expected", of what came to less; and the other way round.</summary>
    private static IReadOnlyList<Claim>? Beyond(Asked asked, List<Claim> told)
    {
        var question = asked.Question;
        var (isMore, isLess) = (question.Asks("beat") || Says(question, AmountBound.Above, Vocabulary.Mores), question.Asks("miss") || Says(question, AmountBound.Below, Vocabulary.Lesses));
        if (isMore == isLess || !question.Asks("drivers") || question.AsksAny("turn", "fall", "vintages"))
        {
            return null;
        }

        var given = question.Amounts.Where(amount => amount.Unit is not null).Select(amount => amount with { Bound = null }).ToList();
        var settled = told.Where(claim => Scorecard.IsForecast(claim) && (given.Count == 0 || given.Exists(amount => amount.Fits(claim)))).Select(claim => (Claim: claim, Entry: Scorecard.Of(asked.Snapshot, claim, asked.Filter.AsOf))).Where(pair => pair.Entry is { IsCompared: true, Outcome: not null }).ToList();
        return settled.Count > 0 && settled.TrueForAll(pair => pair.Entry.Verdict == (isMore ? Verdict.Missed : Verdict.Exceeded)) ? [settled[0].Claim, settled[0].Entry.Outcome!] : null;
    }

    /// <summary>"It postponed the restart: by how long", of what was brought forward; and the other way round.</summary>
    private static IReadOnlyList<Claim>? Moved(List<Claim> told, Question question)
    {
        var (isLater, isEarlier) = (question.Says(Vocabulary.Delays), question.Says(Vocabulary.Advances));
        var years = told.Where(claim => claim is { Amount: { Unit: "year", Middle: not null }, Stated: not null }).OrderBy(claim => claim.Stated!.Value.First).ToList();
        return isLater != isEarlier && years is [var first, .., var last] && first.Metric == last.Metric && first.Entity == last.Entity && last.Amount!.Middle!.Value.CompareTo(first.Amount!.Middle!.Value) == (isLater ? -1 : 1) ? [first, last] : null;
    }

    private static bool Says(Question question, AmountBound bound, IReadOnlySet<string> words) => question.Amounts.Any(amount => amount.Bound == bound) || question.Says(words);
}
