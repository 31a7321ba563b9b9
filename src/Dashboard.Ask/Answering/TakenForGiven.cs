using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;

namespace Dashboard.Ask.Answering;

/// <summary>What a question takes for given, and the claims that would answer it do not bear out.</summary>
internal static class TakenForGiven
{
    private const int YearLength = 4;
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
            : IsUncounted(asked, answer, told) || IsOfNobody(asked, told) || IsOfOneAlone(asked, told) || IsOfPurpose(asked, told) || IsUnvalued(asked, told) || IsBeforeEnd(asked, told) || IsOfOtherUnit(asked, answer, told) || IsOfOtherMeasure(asked, answer, told) || IsOfOtherThings(asked, answer, told) ? Refusals.NotSo(asked, told)
            : answer;
    }

    /// <summary>"On what day was the takeover completed", "how many megawatts have been delivered", of what was only offered, planned or expected. Whether it came may be asked.</summary>
    private static bool IsNotYet(Asked asked, List<Claim> told) => (asked.Question.AsksAny("done", "came") || BeginsNow(asked.Question.Words) || IsWhenPassed(asked.Question)) && !asked.AsksWhether && !asked.Question.IsOfForecasts && !asked.Question.Statuses.Contains(ClaimStatus.Sought)
        && told.TrueForAll(claim => claim.Status is ClaimStatus.Sought or ClaimStatus.Guidance or ClaimStatus.Projection);

    /// <summary>"Which fund led the round that it closed in November", of money that was only looked for: whoever asks for that says so.</summary>
    private static bool IsOnlySought(Asked asked, List<Claim> told) => asked.Question.Statuses.Count == 0 && !asked.AsksWhether && (asked.Question.AsksAny("confirm", "drivers", "verdict", "ended") || asked.Question.Amounts.Any(amount => amount is { Bound: null, Unit: not null })) && told.TrueForAll(claim => claim.Status == ClaimStatus.Sought && !Sought.IsAsked(asked, claim))
        && !asked.Question.Words.Exists(word => Vocabulary.Seeking.Contains(word.Text)) && !Vocabulary.Seeking.Any(word => Tokens.IsUnspaced(word[0]) && asked.Question.Text.Contains(word, StringComparison.Ordinal));

    /// <summary>"Now that it owns the other", and no "now, how much".</summary>
    private static bool BeginsNow(List<Token> words) => words is [{ Text: "now" }, { IsParted: false } next, ..] && !Vocabulary.Interrogatives.Contains(next.Text);

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

    /// <summary>"How many megawatts will the site draw", of which nothing but its debt is known.</summary>
    private static bool IsOfOtherUnit(Asked asked, Answer answer, List<Claim> told) => asked.Question is { Unit: { } unit and not ("%" or "times"), Amounts.Count: 0 } && (asked.Question.Metrics.Count == 0 || UnitScale.Converts(unit, "MW")) && answer.Figures.All(figure => figure.Formula is null)
        && told.TrueForAll(claim => claim.Amount is { } amount && !UnitScale.Converts(amount.Unit, unit) && !amount.Unit.Contains(unit, StringComparison.OrdinalIgnoreCase));

    /// <summary>"It held 51 GW in binding agreements: how many sites is that", where the number is told of another way of counting.</summary>
    private static bool IsCountedOtherwise(Asked asked, List<Claim> told) => !asked.AsksWhether && asked.Question.Definitions.Count > 0 && Planner.Of(asked.Question) is AskKind.LookUp or AskKind.List or AskKind.Comparison or AskKind.Drivers && !asked.Question.AsksAny("conflict", "definition", "compare", "difference") && GivenNumbers.Plain(asked.Question) is [var given]
        && told.Exists(given.Fits) && told.TrueForAll(claim => given.Fits(claim) != IsCountedSo(asked, claim)) && told.Exists(claim => IsCountedSo(asked, claim));

    private static bool IsCountedSo(Asked asked, Claim claim) => asked.Question.Definitions.Any(named => named.Ids.Contains(claim.Definition));

    /// <summary>"It put in its 100 billion: what stake did it get": the number says which claim is meant, and another measure is asked for.</summary>
    private static bool IsOfOtherMeasure(Asked asked, Answer answer, List<Claim> told) => !asked.AsksWhether && !asked.Question.IsSoft && asked.Question.Metrics.Count > 0 && GivenNumbers.Plain(asked.Question) is [var given] && Planner.Of(asked.Question) is AskKind.LookUp or AskKind.Comparison or AskKind.List
        && asked.Question.Words.Exists(word => word.Text is "what" or "how" || Vocabulary.HowMuch.Contains(word.Text)) && answer.Figures.All(figure => figure.Formula is null) && told.TrueForAll(given.Fits) && !asked.Question.AsksAny("when", "who", "source", "conflict")
        && asked.Question.Metrics.Any(named => !told.Exists(claim => named.Ids.Contains(claim.Metric ?? "")) && !told.Exists(claim => Statements.Says(claim, named.Said)));

    /// <summary>"How many people work there", of which nothing but revenue is known: what is counted is in no claim that is told.</summary>
    private static bool IsOfOtherThings(Asked asked, Answer answer, List<Claim> told) => asked.Question.Asks("count") && asked.Question is { Metrics.Count: 0, Unit: null, Weak: [var things] } && !things.Contains(' ', StringComparison.Ordinal) && answer.Figures.All(figure => figure.Formula is null)
        && told.TrueForAll(claim => claim.Amount is { } amount && UnitScale.Converts(amount.Unit, UnitScale.UsdMillion)) && !told.Exists(claim => Statements.Says(claim, things));

    internal static bool Names(Asked asked, Claim claim, Named named) => named.Ids.Any(id => claim.Concerns(id) || claim.By == id || Pool.NamesOf(asked, id).Any(name => Pool.Holds($"{claim.Statement} {claim.Definition}", name)));

    /// <summary>"How many million dollars did it put in", of which only that it took part is known: what has no number is no answer to how many.</summary>
    private static bool IsUncounted(Asked asked, Answer answer, List<Claim> told) => answer.Figures.Count == 0
        && (asked.Question.Unit is not null || ((asked.Question.AsksAny("amount", "count") || asked.Question.Metrics.Any(named => Vocabulary.HowMuch.Any(word => named.Said.EndsWith(word, StringComparison.Ordinal)))) && (told.TrueForAll(claim => Vocabulary.Givers.Contains(claim.Metric ?? "")) || !told.Exists(HoldsNumber))));

    /// <summary>Whether it says a number that is no year.</summary>
    private static bool HoldsNumber(Claim claim) => claim.Amount is not null
        || Spelling.Of(claim.Statement).Exists(token => Vocabulary.Numbers.ContainsKey(token.Text) || (token.IsNumber && !(token.Text.Length == YearLength && token.Text[0] is '1' or '2')));

    /// <summary>"Who is the banker behind the round", of which only the amount is known.</summary>
    private static bool IsOfNobody(Asked asked, List<Claim> told)
    {
        var isOfParty = asked.Question.Words is [{ Text: "which" or "what" }, { Text: var party }, ..] && Vocabulary.Parties.Contains(party);
        var isOfSomebody = isOfParty || asked.Question.Asks("who") || asked.Question.Metrics.Any(named => Spelling.Of(named.Said) is [{ Text: "who" }, ..]);
        return isOfSomebody && Planner.Of(asked.Question) is AskKind.LookUp or AskKind.List or AskKind.Comparison
            && (isOfParty || asked.Question.Metrics.Any(named => named.Ids.All(id => Vocabulary.Between.Contains(id) && id != Vocabulary.Acquisition) && !told.Exists(claim => named.Ids.Contains(claim.Metric ?? ""))))
            && told.TrueForAll(claim => claim.Metric is { } metric && !Vocabulary.Between.Contains(metric) && (!isOfParty || claim.By is null));
    }

    /// <summary>"Who placed the 83 GW of orders that it has", of which nobody but itself is told.</summary>
    private static bool IsOfOneAlone(Asked asked, List<Claim> told) => asked.Question.Words is [{ Text: "who" or "whose" }, ..] && asked.Question is { Entities.Count: 1, Metrics: [var measure], Statuses.Count: < 2 } && !measure.Ids.Any(Vocabulary.Between.Contains) && Planner.Of(asked.Question) is AskKind.LookUp
        && !asked.Question.AsksAny("rank-most", "rank-least", "conflict", "spread", "view") && !asked.Opened
        && told.TrueForAll(claim => claim is { Amount: not null, Mentions.Count: 0, By: null } && asked.Subjects.Contains(claim.Entity ?? "") && asked.Snapshot.FindEntity(claim.Entity!)!.Kind == EntityKind.Company);

    /// <summary>"At what valuation did it raise its round", of which only the money is known.</summary>
    private static bool IsUnvalued(Asked asked, List<Claim> told) => asked.Question.Entities.Count == 1 && asked.Question.Metrics.Any(named => named.Ids.Contains(Vocabulary.Valuation)) && asked.Question.Metrics.Any(named => named.Ids is [Vocabulary.Round])
        && told.TrueForAll(claim => claim.Amount is not null && claim.Metric == Vocabulary.Round);

    /// <summary>"What did it spend the 6.6 billion on that it took in": what the money was for is not what it came to.</summary>
    private static bool IsOfPurpose(Asked asked, List<Claim> told) => asked.Question.Words is var words && words.FindIndex(word => word.Text == "what") is >= 0 and var start
        && words.FindIndex(start, word => Vocabulary.Purposes.Contains(word.Text)) is > 0 and var verb
        && words.Index().Skip(verb + 1).Any(pair => pair.Item.Text is "on" or "for" or "with" && (pair.Index == words.Count - 1 || words[pair.Index + 1] is { IsSign: true } or { Text: "that" or "which" }))
        && told.TrueForAll(claim => claim.Amount is not null && (Vocabulary.Events.Contains(claim.Metric ?? "") || words[verb].Text == "used"));

    /// <summary>"How large was the backlog on the last day of 2025", of which only what stood in September is known.</summary>
    private static bool IsBeforeEnd(Asked asked, List<Claim> told) => asked.Question.Asks("end") && !asked.Question.Asks("latest") && asked.Question is { Periods: [{ IsYear: true } year] } && !asked.Question.Asks("quarterly") && !asked.Question.IsOfForecasts
        && asked.Metrics.Count > 0 && asked.Metrics.All(metric => asked.Snapshot.FindMetric(metric)?.Nature == MetricNature.Stock)
        && told.TrueForAll(claim => claim is { Amount: not null, Status: ClaimStatus.Actual, Period: { } period } && period.Start >= year.Start && period.End < year.End.AddDays(-NearEnd));
}
