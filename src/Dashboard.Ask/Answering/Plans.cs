using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;

namespace Dashboard.Ask.Answering;

/// <summary>What is done with a question that is read and settled: one way of answering for each kind.</summary>
internal static class Plans
{
    /// <summary>The answer of the kind that the question asks for.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="narrowed">The claims that are meant, where its words tell them; null for those that it names otherwise.</param>
    public static Answer Of(Asked asked, IReadOnlyList<Claim>? narrowed)
    {
        if (!Groups.Opened(ref asked, out var unnamed))
        {
            return unnamed!;
        }

        // what is one's own cannot be had without another; "apart from the one, who put money into it": who did is told in one
        if (asked.Question.Excluded is [var left, ..] && !(asked.Question.Asks("who") && asked.Metrics.Any(Vocabulary.Givers.Contains)) && asked.Snapshot.FindEntity(left.Ids[0])!.Kind != EntityKind.Organization && asked.Subjects.Count > 0 && !asked.Question.Asks("each") && !asked.Opened)
        {
            return Refusals.Unknown(asked with { Question = asked.Question with { Unknown = [asked.Snapshot.FindEntity(left.Ids[0])!.Name] } });
        }

        if (Premises.Check(ref asked, out var refusal))
        {
            return refusal;
        }

        asked = OwnTimes.Of(asked);
        narrowed ??= Voices.Owned(asked);
        var kind = Unnamed.IsOfNumberAlone(asked) ? AskKind.Source : KindOf(asked);
        // "is its outlook more than what it took in the quarter before": what came then stands beside what is expected
        if (kind is AskKind.Growth && asked.Question.Asks("qoq") && asked.Question is { IsOfForecasts: true, Periods.Count: 1 })
        {
            // of a quarter that is over, what came of it is told
            kind = Pool.In(Pool.Of(asked with { Question = asked.Question with { Statuses = [ClaimStatus.Actual] } }), asked.Question.Periods).Count > 0 ? AskKind.Outcome : kind;
            asked = kind is AskKind.Outcome ? asked : asked with { Question = asked.Question with { Statuses = [.. asked.Question.Statuses.Append(ClaimStatus.Actual).Distinct()] } };
        }

        // "which bank expects them to use so much in 2030": who says the number, and nobody who belongs to anything
        if (kind is AskKind.Members && Heard.SaidByWhom(asked) is { } said)
        {
            return said;
        }

        // "as first published and as restated": both, and not the last alone
        if (asked.Question.Asks("restated") && !asked.Question.Statuses.Any(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) && kind is AskKind.LookUp or AskKind.List or AskKind.Comparison or AskKind.Vintages or AskKind.Difference or AskKind.Growth && asked.Subjects.Count > 0)
        {
            return Disagreements.Restated(asked) ?? (Pool.Of(asked) is { Count: > 0 } single ? Refusals.NotSo(asked, LookUps.Latest(asked, Pool.In(single, asked.Question.Periods) is { Count: > 0 } then ? then : single)) : Refusals.Nothing(asked));
        }

        // "which different figures did it give for 2022": what it said first beside what took its place
        if (asked.Question.Asks("several") && kind is AskKind.LookUp or AskKind.List or AskKind.Comparison or AskKind.Conflict or AskKind.Definition && asked.Metrics.Count > 0 && Disagreements.Restated(asked) is { } several)
        {
            return several;
        }

        // "what does its total for the five leave for the one"
        if ((asked.Question.Asks("rest") ? Rests.OfGroup(asked) : Rests.OfOnly(asked)) is { } remainder)
        {
            return remainder;
        }

        // "in which year does it see the market at 100 billion, and has that changed"
        if (Rescheduled.Of(asked) is { } rescheduled)
        {
            return rescheduled;
        }

        return kind switch
        {
            AskKind.Definition => Meanings.Of(asked),
            // "by how many percentage points do the two differ": of two mouths that need not exclude each other
            AskKind.Conflict when Disagreements.IsOfDistance(asked.Question) && Voices.Between(asked) is { } distance => distance,
            AskKind.Conflict => Disagreements.Of(asked),
            AskKind.Vintages when Rolling.Of(asked) is { } rolled => rolled,
            AskKind.Vintages => Expectations.Vintages(Groups.Together(asked)) is var history && Changes.Expected(asked, history) is { } expected ? expected
                // "how did it change in 2025", of what came in that year
                : history.Kind == AnswerKind.Refusal && !asked.Question.IsOfForecasts && Changes.OfCourse(asked, Pool.Of(asked)) is { } course ? course : history,
            // "by how much does the bank's forecast top that of the analysts"
            AskKind.Outcome when Voices.Between(asked) is { } apart => apart,
            // "how far under the price without the cap did it hold the result": two ways of counting, of which the one is worked out
            AskKind.Outcome when asked.Question.Ways is [var way] && way.Ids.Any(IsWithout) && Opposed.Of(asked with { Question = asked.Question with { Statuses = [] } }, AskKind.Difference) is { } without => without,
            AskKind.Outcome when asked.Question.AsksAny("difference", "points") => Computed(asked, AskKind.Difference, Outcomes.Of(asked)),
            AskKind.Outcome => Outcomes.Of(asked),
            // "how far apart were the free cash flows of the two": of what came, and of no forecasts
            AskKind.Spread when !asked.Question.IsOfForecasts && IsOfTwo(asked) => Figured(asked, AskKind.Difference, narrowed),
            AskKind.Spread => (asked.Question.IsOfCases ? null : Voices.Of(asked)) ?? Spread(asked),
            AskKind.Drivers => GivenNumbers.Amount(asked, Pool.Of(asked), out var why) is null ? why! : Reasons.Of(asked),
            AskKind.Members when asked.Metrics.Count == 0 => Memberships.Of(asked),
            _ => Whole(asked, kind, Thresholds.Judged(asked, Figured(asked, kind, narrowed))),
        };
    }

    /// <summary>What is done; who says it is nobody with whom something is compared: "how much more power did they draw in 2025, in percent, going by the agency".</summary>
    private static AskKind KindOf(Asked asked)
    {
        var question = asked.Question;
        IReadOnlyList<Named> measured = [.. question.Entities.Where(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind != EntityKind.Organization)];
        var kind = Planner.Of(question);
        // "how many gigawatts did it add over the year" of what stands: how much more it was as the year ended
        if (kind is AskKind.LookUp && question is { Entities.Count: 1, Periods: [{ IsYear: true } or { Sort: PeriodSort.Quarter or PeriodSort.FiscalQuarter }], Statuses.Count: 0, Amounts.Count: 0 } && question.Asks("includes") && question.AsksAny("count", "amount")
            && Counts(asked) is [var stock] && asked.Snapshot.FindMetric(stock)?.Nature == MetricNature.Stock)
        {
            return AskKind.Growth;
        }

        // "what have the two said of 2026, and when": each time they spoke
        if (kind is AskKind.Comparison && question.Asks("when") && question is { Periods: [{ IsYear: true }], Amounts.Count: 0, SaidIn: null } && Voices.AreSeveral(asked))
        {
            return AskKind.Vintages;
        }

        return kind is AskKind.Difference && measured.Count == 1 && question.Entities.Count == 2 && Planner.Of(question with { Entities = measured }) is AskKind.Growth ? AskKind.Growth : kind;
    }

    /// <summary>What is measured; where only a way of counting is named, what is counted so: "its revenue backlog".</summary>
    private static IReadOnlyList<string> Counts(Asked asked) => asked.Metrics.Count > 0 || asked.Question.Definitions.Count == 0 ? asked.Metrics : [.. Pool.In(Pool.Of(asked), asked.Question.Periods).Select(claim => claim.Metric).OfType<string>().Distinct()];

    /// <summary>"By how much is the one larger than the other", of whom only one has a figure: nothing can be worked out, and half of it is no answer.</summary>
    private static Answer Whole(Asked asked, AskKind kind, Answer answer)
    {
        // "what did the swaps imply for the one": who says it is no side, and what it says of another is no answer
        if (kind is AskKind.Comparison && answer.Kind == AnswerKind.Answer && OnlyMeasured(asked) is { } side && answer.Claims.Select(asked.Snapshot.FindClaim).OfType<Claim>().ToList() is { Count: > 0 } others && !others.Exists(claim => side.Ids.Any(claim.Concerns)))
        {
            return Refusals.NotSo(asked, others);
        }

        var compares = kind is AskKind.Difference or AskKind.Ratio or AskKind.Growth or AskKind.Sum or AskKind.Average || (kind is AskKind.Comparison && asked.Question.AsksAny("compare", "difference", "apart", "beside", "rank-most", "rank-least"))
            // "what did the one pay when it took the other over": what is told of one of them and of a third is nothing of the two
            || (kind is AskKind.Comparison && asked.Metrics is [Vocabulary.Acquisition]);
        if (!compares || answer.Kind != AnswerKind.Answer || answer.Figures.Any(figure => figure.Formula is not null))
        {
            return answer;
        }

        var told = answer.Claims.Select(asked.Snapshot.FindClaim).OfType<Claim>().ToList();
        var sides = asked.Question.Entities.Where(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind != EntityKind.Organization).ToList();
        var missing = sides.Count > 1 && told.Count > 0 ? sides.FindAll(named => !told.Exists(claim => named.Ids.Any(claim.Concerns))).ConvertAll(named => asked.Snapshot.FindEntity(named.Ids[0])!.Name) : [];
        // a name with a number would be a number that no claim holds
        if (missing.Count > 0 && !missing.Exists(name => name.Any(char.IsAsciiDigit)))
        {
            return Refusals.Half(asked, missing, told);
        }

        var isHalf = missing.Count > 0 || (kind is AskKind.Difference or AskKind.Ratio && told.Count == 1)
            // "by how many dollars is it larger", of what the other counts in another money
            || (kind is AskKind.Difference or AskKind.Comparison && asked.Question is { Unit: { } unit, Periods.Count: > 0 } && asked.Question.AsksAny("apart", "difference") && told.Exists(claim => claim.Amount is { } amount && !UnitScale.Converts(amount.Unit, unit)));
        return isHalf && told.Count > 0 ? Refusals.NotSo(asked, told) : answer;
    }

    /// <summary>The one company that is named beside those who only say something; null where there is none, or several.</summary>
    private static Named? OnlyMeasured(Asked asked)
    {
        var companies = asked.Question.Entities.Where(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind == EntityKind.Company).ToList();
        return companies is [var only] && asked.Question.Entities.Count > 1 && asked.Question.Entities.All(named => named == only || named.Ids.All(id => asked.Snapshot.Claims.Any(claim => claim.By == id))) ? only : null;
    }

    private static bool IsOfTwo(Asked asked) => asked.Question is { Entities: [var one, var other], Metrics.Count: 1, Periods: [{ Sort: not PeriodSort.Span }] } && new[] { one, other }.All(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind == EntityKind.Company);

    /// <summary>Whether a way of counting is named for what it leaves out, and stands beside what is counted with it.</summary>
    private static bool IsWithout(string definition) => definition.Split('-').Contains("without");

    /// <summary>"How far apart are the two counts", "how far is the highest count from the lowest", of what came: of no forecast, and so where they exclude each other.</summary>
    private static Answer Spread(Asked asked) => Expectations.Spread(asked) is var spread && spread.Kind != AnswerKind.Answer && (asked.Question.Asks("conflict") || (asked.Question.Asks("rank-most") && asked.Question.Asks("rank-least") && !asked.Question.IsOfForecasts)) && Disagreements.Of(asked) is { Kind: AnswerKind.Answer } counts ? counts : spread;

    /// <summary>What the question sets against each other is worked out, where the usual ways have nothing to compute.</summary>
    private static Answer Figured(Asked asked, AskKind kind, IReadOnlyList<Claim>? narrowed) =>
        kind == AskKind.Share && Opposed.OfParts(asked) is { } part ? part
        // "by how many percent would it have cleared higher without the cap": two ways of counting at one time, and no change over time
        : kind == AskKind.Growth && asked.Question is { Ways.Count: 1 or 2, Entities.Count: 1, Periods: [{ Sort: not PeriodSort.Span } or { IsPairOfYears: true }] } && (asked.Question.Asks("compare") || asked.Question.Ways[0].Ids.Any(IsWithout)) && Opposed.OfPercent(asked) is { } higher ? higher
        : Rests.OfYear(asked) is { } rest ? rest
        // "how far above what it paid is it worth", "by how much is the one more than the other", "revenue backlog versus remaining performance obligations"
        : Computed(asked, kind is AskKind.LookUp or AskKind.Comparison or AskKind.List && (asked.Question.Asks("beside") || asked.Question.Asks("apart") || (kind == AskKind.Comparison && asked.Question is { Definitions.Count: 1, Entities.Count: 1 })) ? AskKind.Difference : kind, Chosen(asked, kind, narrowed));

    private static Answer Computed(Asked asked, AskKind kind, Answer answer) => answer.Figures.Any(figure => figure.Formula is not null) ? answer
        : Opposed.Of(asked, kind) ?? (kind == AskKind.Difference ? Voices.OfTold(asked, answer) : null) ?? Widths.Of(asked, kind, answer) ?? answer;

    private static Answer Chosen(Asked asked, AskKind kind, IReadOnlyList<Claim>? narrowed)
    {
        var pool = Meant(asked, kind, narrowed);
        // "how much of it is Google alone", "how much went to Louisiana": of which nothing is told
        if ((kind is AskKind.LookUp or AskKind.Comparison or AskKind.List || (kind == AskKind.Share && asked.Question.IsOfPart)) && asked.Question.Entities.Count > 1 && !asked.Question.Asks("compare")
            && (asked.Question.IsOfPart ? asked.Question.Entities : asked.Question.Places).Any(named => !pool.Any(claim => named.Ids.Any(claim.Concerns))))
        {
            return Refusals.Nothing(asked);
        }

        // "amount and backers of the Series A"
        if (asked.Question.Asks("amount") && asked.Question.Definitions.Count > 0 && asked.Subjects.Count > 0 && pool.Count > 0 && pool.All(claim => claim.Amount is null))
        {
            pool = [.. Pool.Of(asked with { Metrics = [] }).Where(claim => claim.Amount is not null && claim.Metric is { } metric && Vocabulary.Events.Contains(metric)), .. pool];
        }

        if (pool.Count == 0)
        {
            return Pool.Measured(asked) is { Count: > 0 } otherwise ? Refusals.NotSo(asked, LookUps.Latest(asked, otherwise)) : Refusals.Nothing(asked);
        }

        // "how much each month", "how many a day" of what is known by longer times alone
        if (Premises.IsOfShorterTime(asked, pool))
        {
            return Refusals.NotSo(asked, LookUps.Latest(asked, pool));
        }

        // "what had it said at first" of a date that it moved
        if (asked.Question.Asks("earliest") && pool.Count > 1 && LookUps.AreOfNoTime(pool))
        {
            return LookUps.InTurn(asked, pool);
        }

        if ((Sought.Of(asked, Pool.Measured(asked)) ?? (pool.All(claim => Sought.IsAsked(asked, claim)) ? Sought.OfNumber(asked) : null)) is { } sought)
        {
            return sought;
        }

        if (GivenNumbers.Amount(asked, pool, out var refusal) is not { } fitting)
        {
            // what no claim states may still be what comes out: "did it grow by 45 %?"
            return Heard.OfAnother(asked) ?? (Premises.IsComputed(kind) && Made(asked, kind, pool, pool) is { Kind: AnswerKind.Answer } made && GivenNumbers.Gives(asked.Question, made) ? made : refusal!);
        }

        return Passing(asked, fitting) ?? Made(asked, kind, pool, fitting);
    }

    /// <summary>The claims that are meant: those that the question names, else what was sought or filed where it asks for that.</summary>
    private static IReadOnlyList<Claim> Meant(Asked asked, AskKind kind, IReadOnlyList<Claim>? narrowed)
    {
        var question = asked.Question;
        var pool = Articles.Of(asked, kind, narrowed ?? Times.Filled(asked, Pool.Of(asked)));
        // a target may be what is sought
        if (pool.Count == 0 && narrowed is null && question.Statuses.Contains(ClaimStatus.Guidance) && !question.Statuses.Contains(ClaimStatus.Actual))
        {
            pool = [.. Pool.Measured(asked).Where(claim => claim.Status == ClaimStatus.Sought)];
        }

        // "where does it plan to list": what it has filed says so, and counts nothing
        if (pool.Count == 0 && narrowed is null && asked.Subjects.Count > 0 && question.Statuses is [ClaimStatus.Guidance] && Pool.Measured(asked) is { Count: > 0 } filed && filed.All(claim => claim is { Amount: null, Metric: not null, Period.Kind: PeriodKind.Day }))
        {
            pool = filed;
        }

        // "did it actually get the credit that it was looking for"
        if (pool.Count == 0 && narrowed is null && asked.IsYesOrNo)
        {
            pool = [.. Pool.Measured(asked).Where(claim => claim.Status == ClaimStatus.Sought && Sought.IsAsked(asked, claim))];
        }

        // "is it the company's own guidance, or whose number is that": whoever says the number
        return kind == AskKind.Source && question is { Statuses.Count: > 0, Amounts.Count: > 0 } && !pool.Any(IsOfNumber) && Pool.In(Pool.Measured(asked), question.Periods).Where(IsOfNumber).ToList() is { Count: > 0 } said ? said : pool;

        bool IsOfNumber(Claim claim) => GivenNumbers.Plain(question).Exists(amount => amount.Fits(claim));
    }

    /// <summary>"When did it pass 4 trillion": the first time; null where no such thing is asked. "More than 40 % will be canceled: who said so, and when" is of what is expected.</summary>
    private static Answer? Passing(Asked asked, IReadOnlyList<Claim> fitting)
    {
        var question = asked.Question;
        var bounds = question.Amounts.Where(amount => amount is { Bound: not null, Unit: not null }).ToList();
        if (!question.Asks("when") || bounds.Count == 0 || (question.Asks("who") && fitting.All(claim => claim.Status == ClaimStatus.Projection)))
        {
            return null;
        }

        var beyond = fitting.Where(claim => claim.Status == ClaimStatus.Actual && IsBeyond(claim)).OrderBy(claim => claim.Period?.End ?? DateOnly.MaxValue).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        if (beyond.Count == 0)
        {
            return question.Statuses.Count > 0 && fitting.Any(claim => claim.Status != ClaimStatus.Actual && IsBeyond(claim)) ? null : Refusals.FalsePremise(asked, LookUps.Latest(asked, fitting));
        }

        // "when did it first close above 4 trillion", which it is known to have passed in another way before
        return question.Asks("earliest") && Pool.Of(asked with { Question = question with { Definitions = [] } }).FirstOrDefault(claim => claim is { Status: ClaimStatus.Actual, Period: not null } && claim.Period.End < beyond[0].Period?.Start && IsBeyond(claim)) is { } passed ? Refusals.NotSo(asked, [passed, beyond[0]])
            : LookUps.Of(asked, [.. question.Asks("times") ? beyond.Where(claim => claim.Period?.Kind == beyond[0].Period?.Kind) : beyond.TakeWhile(claim => claim.Period == beyond[0].Period)], all: question.Asks("times"));

        bool IsBeyond(Claim claim) => bounds.TrueForAll(amount => amount.Holds(claim) || amount.Fits(claim));
    }

    private static Answer Made(Asked asked, AskKind kind, IReadOnlyList<Claim> pool, IReadOnlyList<Claim> fitting) =>
        kind switch
        {
            AskKind.Difference or AskKind.Comparison or AskKind.Growth when Voices.Of(asked) is { } apart => apart,
            AskKind.Source => Sources.Of(asked, fitting),
            AskKind.Ranking => Comparisons.Ranking(asked, fitting),
            AskKind.Comparison or AskKind.Difference => Comparisons.Of(asked, fitting),
            AskKind.Ratio => Ratios.Of(asked, fitting),
            AskKind.Growth or AskKind.Cagr => Changes.Of(asked, fitting),
            AskKind.Sum => Totals.Sum(asked, fitting),
            AskKind.Share => Shares.Of(asked, pool),
            AskKind.Average => Totals.Average(asked, fitting),
            _ => LookUps.Of(asked, fitting, kind is AskKind.List or AskKind.Members || asked.Question.Last is not null || asked.Question.Amounts.Count(amount => amount.Bound is null) > 1),
        };
}
