using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;

namespace Dashboard.Ask.Answering;

/// <summary>What a question takes for given, and the claims that would answer it do not bear out.</summary>
internal static class TakenForGiven
{
    private const int NearEnd = 45;

    /// <summary>The answer, or a refusal that corrects the question.</summary>
    public static Answer Checked(Asked asked, Answer answer)
    {
        var told = answer.Kind == AnswerKind.Answer ? answer.Claims.Select(asked.Snapshot.FindClaim).OfType<Claim>().ToList() : [];
        if (told.Count == 0)
        {
            return answer;
        }

        return Directions.Wrong(asked, told) is { } other ? Refusals.FalsePremise(asked, other)
            : IsNotYet(asked, told) || IsOnlySought(asked, told) || IsOfOther(asked, told) || IsAgreed(asked, told) || IsOfOtherSign(asked, told) || IsOfOneOfTwo(asked, told) || IsOfLess(asked, told) || IsCountedOtherwise(asked, told) ? Refusals.FalsePremise(asked, told)
            : Untold.Is(asked, answer, told) || IsBeforeEnd(asked, told) ? Refusals.NotSo(asked, told)
            : answer;
    }

    /// <summary>"On what day was the takeover completed", "how many megawatts have been delivered", of what was only offered, planned or expected. Whether it came may be asked.</summary>
    private static bool IsNotYet(Asked asked, List<Claim> told) => (asked.Question.AsksAny("done", "came") || BeginsNow(asked.Question.Words) || IsWhenPassed(asked.Question) || IsWhenDone(asked.Question)) && !asked.AsksWhether && !asked.Question.IsOfForecasts && !asked.Question.Statuses.Contains(ClaimStatus.Sought)
        && told.TrueForAll(claim => claim.Status is ClaimStatus.Sought or ClaimStatus.Guidance or ClaimStatus.Projection);

    /// <summary>"Which fund led the round that it closed in November", of money that was only looked for: whoever asks for that says so.</summary>
    private static bool IsOnlySought(Asked asked, List<Claim> told) => asked.Question.Statuses.Count == 0 && !asked.AsksWhether && (asked.Question.AsksAny("confirm", "drivers", "verdict", "ended") || asked.Question.Amounts.Any(amount => amount is { Bound: null, Unit: not null })) && told.TrueForAll(claim => claim.Status == ClaimStatus.Sought && !Sought.IsAsked(asked, claim))
        && !asked.Question.Says(Vocabulary.Seeking);

    /// <summary>"Now that it owns the other", and no "now, how much".</summary>
    private static bool BeginsNow(List<Token> words) => words is [{ Text: "now" }, { IsParted: false } next, ..] && !Vocabulary.Interrogatives.Contains(next.Text);

    /// <summary>"When was its connection to the grid granted": of what is past.</summary>
    private static bool IsWhenDone(Question question) => question.Words is [{ Text: "when" }, { Text: "was" or "were" }, ..] && question.Statuses.Count == 0;

    /// <summary>"When did it get to its billion users", and no "by when do they want to have their 5 GW".</summary>
    private static bool IsWhenPassed(Question question) => question.Asks("when") && !IsOfPlan(question.Words) && question.Asks("confirm") && question.Amounts.Any(amount => amount is { Bound: null, Unit: not null }) && Planner.Of(question) is AskKind.LookUp or AskKind.List;

    private static bool IsOfPlan(List<Token> words) => words.Zip(words.Skip(1)).Any(pair => pair is ({ Text: "when" }, { Text: "do" or "does" or "will" or "shall" or "should" or "would" }));

    /// <summary>"On what day did it close its purchase", of which only is told that it was agreed on.</summary>
    private static bool IsAgreed(Asked asked, List<Claim> told) => asked.Question.Asks("when") && !asked.AsksWhether && asked.Question.Metrics.Any(named => Stems.Roots(named.Said).Append(named.Said).Any(Vocabulary.Closings.Contains))
        && told.TrueForAll(claim => claim.Metric == Vocabulary.Acquisition && Spelling.Of(claim.Statement).Exists(token => Vocabulary.Agreed.Contains(token.Text)));

    /// <summary>"On which call did it give its own guidance", of what another expects of it.</summary>
    private static bool IsOfOther(Asked asked, List<Claim> told) => asked.Question.Statuses is [ClaimStatus.Guidance] && asked.Subjects.Count > 0 && Planner.Of(asked.Question) is not AskKind.Source && asked.Question.Words.Exists(token => token.Text == "own")
        && told.TrueForAll(claim => claim is { Status: ClaimStatus.Projection, By: { } mouth } && !asked.Question.Entities.Concat(asked.Question.Speakers).Any(named => named.Ids.Contains(mouth)));

    /// <summary>"How large was its positive cash flow", which was below zero.</summary>
    private static bool IsOfOtherSign(Asked asked, List<Claim> told) => !asked.AsksWhether && told.TrueForAll(claim => claim.Amount?.Middle is not null)
        && ((asked.Question.Asks("positive") && told.TrueForAll(claim => claim.Amount!.Middle < 0)) || (asked.Question.Asks("negative") && asked.Subjects.Count > 0 && told.TrueForAll(claim => claim.Amount!.Middle > 0)));

    /// <summary>"What does the one train on the GPUs that it rents there", where another rents them: of two that are not set beside each other only one is in what is told.</summary>
    private static bool IsOfOneOfTwo(Asked asked, List<Claim> told) => asked.Question.Entities is [var one, var other] && asked.Question.Periods.Count < 2 && Planner.Of(asked.Question) is AskKind.Comparison && !asked.Question.AsksAny("compare", "beside", "apart", "difference", "each", "list", "rank-most", "rank-least")
        && new[] { one, other }.All(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind is EntityKind.Company or EntityKind.Project or EntityKind.Product) && told.Exists(claim => Names(asked, claim, one)) != told.Exists(claim => Names(asked, claim, other));

    /// <summary>"Why did it put the full 110 million into the site", where what went there was less.</summary>
    private static bool IsOfLess(Asked asked, List<Claim> told) => asked.Question.Words.Exists(word => Vocabulary.Entire.Contains(word.Text))
        && asked.Question.Amounts.Where(amount => amount is { Bound: null, Unit: not null and not "%" }).ToList() is [var entire] && told.TrueForAll(claim => claim.Amount is not null && !entire.Fits(claim));

    /// <summary>"It held 51 GW in binding agreements: how many sites is that", where the number is told of another way of counting.</summary>
    private static bool IsCountedOtherwise(Asked asked, List<Claim> told) => !asked.AsksWhether && asked.Question.Definitions.Count > 0 && Planner.Of(asked.Question) is AskKind.LookUp or AskKind.List or AskKind.Comparison or AskKind.Drivers && !asked.Question.AsksAny("conflict", "definition", "compare", "difference") && GivenNumbers.Plain(asked.Question) is [var given]
        && told.Exists(given.Fits) && told.TrueForAll(claim => given.Fits(claim) != IsCountedSo(asked, claim)) && told.Exists(claim => IsCountedSo(asked, claim));

    private static bool IsCountedSo(Asked asked, Claim claim) => asked.Question.Definitions.Any(named => named.Ids.Contains(claim.Definition));

    internal static bool Names(Asked asked, Claim claim, Named named) => named.Ids.Any(id => claim.Concerns(id) || claim.By == id || Pool.NamesOf(asked, id).Any(name => Pool.Holds($"{claim.Statement} {claim.Definition}", name)));

    /// <summary>"How large was the backlog on the last day of 2025", of which only what stood in September is known.</summary>
    private static bool IsBeforeEnd(Asked asked, List<Claim> told) => asked.Question.Asks("end") && !asked.Question.Asks("latest") && asked.Question is { Periods: [{ IsYear: true } year] } && !asked.Question.Asks("quarterly") && !asked.Question.IsOfForecasts
        && asked.Metrics.Count > 0 && asked.Metrics.All(metric => asked.Snapshot.FindMetric(metric)?.Nature == MetricNature.Stock)
        && told.TrueForAll(claim => claim is { Amount: not null, Status: ClaimStatus.Actual, Period: { } period } && period.Start >= year.Start && period.End < year.End.AddDays(-NearEnd));
}
