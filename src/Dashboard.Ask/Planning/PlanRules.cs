using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;

namespace Dashboard.Ask.Planning;

/// <summary>Where the words of a question ask for something else than the first of them says. What is more special stands before what is more general; the examples say what each is for.</summary>
internal static class PlanRules
{
    /// <summary>All of them, the first that applies before the others.</summary>
    public static IReadOnlyList<PlanRule> All { get; } =
    [
        // "did it reach its target", "how far above the top of its guidance was it"
        new(AskKind.Outcome, (question, _) => (IsVerdict(question) && !IsOfStep(question)) || IsOfRangeEnd(question)),
        // "by how much did it lift the low end of its guidance from April to July"
        new(AskKind.Vintages, (question, _) => IsOfStep(question) && question.IsOfForecasts && !question.Asks("drivers")),
        // "how many times as large is the one as the other"
        new(AskKind.Ratio, (question, first) => IsRatio(question)
            && (first is null or AskKind.Difference or AskKind.Ranking or AskKind.Growth or AskKind.Comparison or AskKind.List or AskKind.Share || (first is AskKind.Outcome && !question.IsOfForecasts))),
        // 是本土厂商合计的多少倍: of two, of whom the other is counted together
        new(AskKind.Ratio, (question, first) => first is AskKind.Sum && IsRatio(question) && question is { Entities: [_, _], Metrics.Count: 1, Periods.Count: < 2, Definitions.Count: < 2 }),
        // "how fast did it grow each year, from 2020 to 2025"
        new(AskKind.Cagr, (question, first) => question.Asks("pace") && question.Asks("yearly") && IsFromTo(question) && (first is null or AskKind.Growth or AskKind.List)),
        // "from 2025 to 2030, what is the annual growth": that of one year of several
        new(AskKind.Cagr, (question, first) => question.Asks("annual-growth") && IsFromTo(question) && question.Periods.Any(period => period.From?.IsYear ?? period.IsYear) && !question.AsksAny("list", "each", "points", "apart") && first is AskKind.Growth),
        // "all steps of the guidance, and what came of it"
        new(AskKind.Vintages, (question, first) => question.Asks("vintages") && first is AskKind.Outcome && !question.AsksAny("beat", "miss", "meet", "judged", "verdict")),
        // "what it added to its forecast between December and June"
        new(AskKind.Vintages, (question, first) => question is { SaidIn: { From: not null, To: not null } } && (question.IsOfForecasts || question.Statuses.Count == 0) && question.Entities.Count < 3
            && (first is null or AskKind.Difference or AskKind.Growth or AskKind.List)),
        // "how did the debt that it raised compare with what it had sought"
        new(AskKind.Outcome, (question, first) => first is AskKind.Comparison or null && question.Entities.Count == 1 && question.Metrics.Any(named => named.Ids.Contains(Vocabulary.Sought)) && question.Metrics.Any(named => !named.Ids.Contains(Vocabulary.Sought) && named.Ids.Any(id => id is "debt" or Vocabulary.Round))),
        // "what did it want to raise, and what did it get"
        new(AskKind.Outcome, (question, first) => first is AskKind.Comparison or AskKind.List or null && question.Asks("ended") && question.Entities.Count == 1 && question.Metrics.Count > 0
            && question.Statuses.Contains(ClaimStatus.Sought) && question.Statuses.Contains(ClaimStatus.Actual)),
        // "between what it said in June and what it paid"
        new(AskKind.Outcome, (question, first) => question is { SaidIn: not null, Metrics.Count: > 0, Periods: not [{ IsYear: true }, { IsYear: true }] } && question.Statuses.All(status => status == ClaimStatus.Actual)
            && (question.Statuses.Count > 0 || (question.AsksAny("compare", "apart", "beside") && !question.Asks("turn")))
            && (first is null or AskKind.Difference or AskKind.Comparison or AskKind.List or AskKind.Vintages)),
        // "the versions of April and of July"
        new(AskKind.Vintages, (question, first) => question.SaidMonths.Count > 1 && question.IsOfForecasts && !question.Statuses.Contains(ClaimStatus.Actual) && question.Entities.Count < 2
            && (first is null or AskKind.Difference or AskKind.Comparison or AskKind.List or AskKind.Growth)),
        // "what had it said of 2026 at first"
        new(AskKind.Vintages, (question, first) => question.Asks("earliest") && question.IsOfForecasts
            && (first is null or AskKind.List or AskKind.Comparison || (first is AskKind.Difference && !question.Statuses.Contains(ClaimStatus.Actual)))),
        // "how often did it raise its guidance"
        new(AskKind.Vintages, (question, first) => question.Asks("often") && question.IsOfForecasts && (first is null or AskKind.Sum or AskKind.List or AskKind.Growth or AskKind.Comparison)),
        // 增长了百分之几
        new(AskKind.Growth, (question, first) => question.Asks("share") && question.Asks("growth") && question is { Entities.Count: < 2, Metrics.Count: 1, Periods.Count: > 0, Segments.Count: 0 }
            && first is AskKind.Share && !IsOfShare(question.Metrics[0]) && question.Text.Any(Tokens.IsUnspaced)),
        // "it counted it twice: how many more did it find the second time?"
        new(AskKind.LookUp, (question, first) => first is AskKind.Definition && question.Asks("restated") && question.AsksAny("count", "amount", "difference", "apart")),
        // 按其合计，第二季度比第一季度增长了百分之几: from the one to the other, of what is counted together
        new(AskKind.Growth, (question, first) => first is AskKind.Sum && question.Asks("growth") && (question.Asks("percent") || question.Unit == "%") && question is { Entities.Count: 1, Metrics.Count: 1, Periods: [{ Sort: not PeriodSort.Span }, { Sort: not PeriodSort.Span }], Amounts.Count: 0 } && !question.IsOfForecasts),
        // 从2024年到2030年总共要增长百分之几: from the one to the other, where what is in all is the growth
        new(AskKind.Growth, (question, first) => first is AskKind.Sum && question.Asks("growth") && (question.Asks("percent") || question.Unit == "%" || question.Entities.Count == 1) && question is { Entities.Count: < 2, Metrics.Count: 1, Definitions.Count: < 2, Amounts.Count: 0 } && IsFromTo(question)),
        // "yoy growth of its total revenue in the quarter": of one figure, in which nothing is summed
        new(AskKind.Growth, (question, first) => first is AskKind.Sum && question.Asks("growth") && question is { Entities.Count: 1, Metrics.Count: 1, Definitions.Count: < 2, Periods: [{ Sort: PeriodSort.Quarter or PeriodSort.FiscalQuarter or PeriodSort.Half or PeriodSort.Month }], Amounts.Count: 0 } && !question.IsOfForecasts && !question.AsksAny("includes", "quarterly")),
        // "how much more power did they draw in 2025, in percent": more than in the year before
        new(AskKind.Growth, (question, first) => first is AskKind.Difference && question.Unit == "%" && !question.AsksAny("points", "apart", "compare", "beside") && !question.IsOfForecasts
            && question is { Entities.Count: 1, Metrics.Count: 1, Periods: [{ IsYear: true }], Definitions.Count: < 2, Ways.Count: < 2, Amounts.Count: 0 }),
        // 2023年营收不升反降，少了多少: less than in the year before
        new(AskKind.Growth, (question, first) => first is AskKind.Difference && question.AsksAny("growth", "fall") && !question.AsksAny("points", "apart", "compare", "beside") && !question.IsOfForecasts
            && question is { Entities.Count: 1, Metrics.Count: 1, Periods: [{ IsYear: true }], Definitions.Count: 0, Ways.Count: 0, Amounts.Count: 0, SaidIn: null }),
        // "in per cent, how fast did it swell from the one to the other", and whoever counts it
        new(AskKind.Growth, (question, first) => question.Asks("share") && !question.Asks("part") && question.AsksAny("growth", "pace", "change") && first is AskKind.Share
            && question is { Metrics.Count: 1, Segments.Count: 0, Periods: [_, _] or [{ Sort: PeriodSort.Span, To: not null }] }
            && (question.Entities.Count < 2 || (question.Entities.Count == 2 && question.IsOfForecasts)) && !IsOfShare(question.Metrics[0])),
        // "who claimed that it had fallen by 6.6 billion, and which figures were set against each other": whoever says the number
        new(AskKind.Source, (question, first) => first is AskKind.Conflict && question.Asks("source") && question.Asks("who") && question.Asks("compare") && question.Amounts.Any(amount => amount is { Bound: null, Unit: not null })),
        // "there are two figures, one gross and one net: how far apart are they": what lies between two ways of counting
        new(AskKind.Difference, (question, first) => first is AskKind.Conflict && question.AsksAny("spread", "apart", "lie-apart", "difference") && !question.IsOfForecasts && question is { Entities.Count: 1, Definitions.Count: 2, Periods.Count: 1 }),
        // "walk me through its successive ranges for 2026": of one that speaks of itself
        new(AskKind.Vintages, (question, first) => question.Asks("vintages") && first is AskKind.Spread && question is { Entities.Count: 1, Speakers.Count: 0, Metrics.Count: 1, Periods: [{ IsYear: true }] } && !question.AsksAny("difference", "apart", "every")),
        // "set its first range for 2026 beside its latest", "original range, raised range": two versions of one that speaks of itself
        new(AskKind.Vintages, (question, first) => question.Asks("earliest") && question.AsksAny("latest", "turn", "fall") && first is AskKind.Spread && question is { Entities.Count: 1, Speakers.Count: 0, Metrics.Count: 1, Periods: [{ IsYear: true }] }),
        // "nobody agrees: what do the forecasters say"
        new(AskKind.Spread, (question, first) => question.Asks("spread") && first is AskKind.Conflict && question is { Entities.Count: < 2, Periods.Count: > 0 }),
        // "by how many percentage points did it rise"
        new(AskKind.Growth, (question, first) => question.Asks("points")
            && (question.Asks("growth") || question.Asks("fall") || question.Asks("drift") || (question is { Entities.Count: 1, Periods: [_, _] or [{ Sort: PeriodSort.Span, To: not null }] } && (first is null or AskKind.List or AskKind.Difference)))),
        // 比上一季度多了多少
        new(AskKind.Growth, (question, first) => first is null or AskKind.Difference or AskKind.Comparison && question.Asks("qoq") && question is { Entities.Count: < 2, Periods.Count: 1 } && !question.IsOfForecasts),
        // "the forecasts for 2026: what is the lowest and what the highest?"
        new(AskKind.Spread, (question, first) => first is AskKind.Ranking && question.Asks("rank-most") && question.Asks("rank-least") && question.IsOfForecasts && question is { Metrics.Count: 1, Periods: [{ IsYear: true }] } && (question.Entities.Count == 1 || question is { Entities.Count: 0, Statuses: [ClaimStatus.Projection] })),
        // "how much did it raise capex in the quarter over that of a year before": of what came
        new(AskKind.Growth, (question, first) => question.Asks("turn") && question.AsksAny("amount", "percent", "apart") && !question.IsOfForecasts && question is { Entities.Count: 1, Metrics.Count: > 0, Periods: [{ Sort: not PeriodSort.Span }, { Sort: not PeriodSort.Span }], SaidIn: null } && (first is null or AskKind.List)),
        // "its outlook, and is that more than in the quarter before"
        new(AskKind.Growth, (question, first) => question.Asks("qoq") && question.IsOfForecasts && question is { Entities.Count: 1, Metrics.Count: 1, Periods: [{ Sort: PeriodSort.Quarter or PeriodSort.FiscalQuarter }] } && (first is null or AskKind.Comparison or AskKind.Difference or AskKind.Outcome or AskKind.Growth)),
        // "how far apart are the highest and the lowest forecast"
        new(AskKind.Spread, (question, first) => IsOfEnds(question) && (first is AskKind.Difference or AskKind.Ranking)),
        // "the titles that it cites give other counts: how far is the highest from the lowest": no document, though one is spoken of
        new(AskKind.Spread, (question, first) => question.Asks("spread") && question.Asks("rank-most") && question.Asks("rank-least") && first is AskKind.Source or AskKind.Conflict or AskKind.List && question is { Entities.Count: 1, Metrics.Count: 1, Periods.Count: 1 }),
        // "the difference between the low and the high case", "how far is the high case above the base case"
        new(AskKind.Spread, (question, first) => (question.Cases.Count > 1 || (question.IsOfCases && !question.IsOfCasesAlone && question.AsksAny("apart", "difference"))) && first is AskKind.Difference or AskKind.Comparison or AskKind.Ranking or AskKind.Outcome),
        // "how far are gross and net apart"
        new(AskKind.Difference, (question, first) => first is AskKind.Spread && !question.IsOfForecasts && question.Entities.Count == 1 && question.Ways.Count == 2),
        // "how did its view of their share change"
        new(AskKind.Vintages, (question, first) => (first is AskKind.Share || (first is AskKind.Vintages && question.Asks("share"))) && question.AsksAny("drift", "growth", "vintages") && question.IsOfForecasts
            && question is { Periods: [{ IsYear: true }], Entities.Count: < 3 } && question.Metrics.Any(IsOfShare)),
        // "what part of its revenue comes from them" asks for no document
        new(AskKind.Share, (question, _) => question.AsksAny("share", "part") && question.Entities.Count > 1),
        // "by how much did it swell between the two", "by how much does the gross figure exceed the net one"
        new(AskKind.Difference, (question, first) => question.Asks("apart") && !question.IsOfForecasts
            && (first is null or AskKind.Growth or AskKind.Outcome || (first is AskKind.Ranking && question is { Entities.Count: 1, Ways.Count: 2 }))
            && (question.Definitions.Count > 1 || question.Ways.Count > 1 || IsFromTo(question))),
        // "by how much did the capex of the one exceed that of the other"
        new(AskKind.Difference, (question, first) => question.Asks("apart") && question.Asks("beat") && !question.IsOfForecasts && first is AskKind.Outcome or AskKind.Ranking
            && question is { Entities: [_, _], Metrics.Count: 1, Definitions.Count: < 2, Periods: [{ Sort: not PeriodSort.Span }], Statuses.Count: 0 }),
        // "how much of the power that it contracted was not yet in service": what the one leaves of the other
        new(AskKind.Difference, (question, first) => question.Asks("lacking") && (question.Metrics.Count > 1 || question is { Metrics.Count: 1, Definitions.Count: 2 }) && question.Unit != "%" && !question.IsOfForecasts && question.Entities.Count == 1 && (first is null or AskKind.List or AskKind.Share or AskKind.Comparison)),
        // "how much of its capex was chips"
        new(AskKind.Share, (question, first) => question.Asks("part") && question.Metrics.Count > 1 && (first is null or AskKind.Comparison or AskKind.List)),
        // "the difference between gross and net" is one of meaning
        new(AskKind.Definition, (question, first) => first is AskKind.Difference && question is { Definitions.Count: > 1, Entities.Count: 0 }),
        // "why did the share go from 10% to 20%": the reason, and no part of a whole
        new(AskKind.Drivers, (question, first) => first is AskKind.Share && question.Asks("drivers") && question is { Metrics.Count: 1, Amounts.Count: > 1 }),
        // "why is it the largest" asks for the reason
        new(AskKind.Drivers, (question, first) => first is AskKind.Ranking && question.Asks("drivers") && (question.Entities.Count > 0 || question.Segments.Count > 0)),
        // 热度上升的驱动因素: the rise is what they drive
        new(AskKind.Drivers, (question, first) => first is AskKind.Growth && question.Metrics.Any(metric => metric.Ids.Contains(Metrics.SegmentDriver))),
        // 把哪几家公司的融资列为模型环节的驱动因素: whose money is what drives it
        new(AskKind.Drivers, (question, first) => (first is null or AskKind.List or AskKind.Members) && question is { Metrics.Count: > 1, Segments.Count: > 0, Entities.Count: 0, Amounts.Count: 0 } && question.Metrics.Any(metric => metric.Ids is [Metrics.SegmentDriver])),
        // "by how much did it change its outlook, and why": both words of it, of which the later says why
        new(AskKind.Vintages, (question, first) => first is AskKind.Drivers or AskKind.Vintages or AskKind.Comparison && question.Asks("drivers") && question.Asks("apart") && question.IsOfForecasts
            && question.AsksAny("fall", "turn", "drift", "change") && question is { Metrics.Count: > 0, Periods.Count: 1 }),
        // "did it change what it guides for between April and July, and why": both words of it
        new(AskKind.Vintages, (question, first) => first is AskKind.Drivers && question.IsOfForecasts && question.AsksAny("growth", "fall", "turn", "drift", "change") && question is { SaidIn: { From: not null, To: not null }, Entities.Count: 1, Metrics.Count: > 0, Periods.Count: 1 }),
        // "why did it move the upper end of its range up"
        new(AskKind.Drivers, (question, first) => first is AskKind.Spread && question.Asks("drivers") && question.Entities.Count == 1 && question.IsOfForecasts && question.AsksAny("upper-end", "lower-end")),
        // "why did it cut its guidance"
        new(AskKind.Drivers, (question, first) => first is AskKind.Vintages && question.Asks("drivers") && question.AsksAny("fall", "turn") && !question.Asks("list")),
        // "who is behind the loan" asks for a name
        new(AskKind.LookUp, (question, first) => first is AskKind.Drivers && (question.Asks("who") || (question.Asks("list") && question.Entities.Count > 0))
            && question.Metrics.Any(metric => metric.Ids.Any(Vocabulary.Between.Contains))),
        // "the lenders behind the loan"
        new(AskKind.LookUp, (question, first) => first is AskKind.Drivers && question is { Definitions.Count: > 0, Metrics: [{ } lent] } && lent.Ids.All(Vocabulary.Between.Contains)
            && !question.Asks("growth") && !question.Asks("turn") && !question.Asks("fall")),
        // "what range was it guiding to", "its newest own range": the last that it said
        new(AskKind.LookUp, (question, first) => first is AskKind.Spread && question is { Statuses: [ClaimStatus.Guidance], Entities.Count: 1 } && (question.AsOf is not null || question.Asks("latest")) && !question.AsksAny("difference", "apart", "lie-apart", "rank-most", "rank-least", "every")),
        // "who expects the 1.4 trillion"
        new(AskKind.Source, (question, first) => first is AskKind.Spread && question.Amounts.Any(amount => amount is { Bound: null, Unit: not null and not "%" }) && !question.AsksAny("difference", "apart", "compare", "range", "rank-most", "rank-least")),
        // "who is behind that forecast"
        new(AskKind.Source, (question, first) => first is AskKind.Drivers && question.Asks("who") && (question.IsOfForecasts || question.Amounts.Count > 0)),
        // "list who is in energy"
        new(AskKind.Members, (question, first) => first is AskKind.List
            && question is { Metrics.Count: 0, Entities.Count: 0, Definitions.Count: 0, Periods.Count: 0, Sources.Count: 0, Segments.Count: > 0 }),
        // "what is listed under energy infrastructure"
        new(AskKind.Members, (question, first) => first is null && question.Asks("listed") && question is { Metrics.Count: 0, Entities.Count: 0, Definitions.Count: 0, Periods.Count: 0, Segments.Count: > 0 }),
        // "which had the bigger backlog, and by how much"
        new(AskKind.Comparison, (question, first) => first is AskKind.List && question.Asks("apart") && question is { Entities.Count: > 1, Metrics.Count: > 0 } && !question.IsOfForecasts),
        // "has it turned more hopeful on their share"
        new(AskKind.Vintages, (question, first) => first is AskKind.Share && question.Asks("mood")),
        // "in its note of September, what growth did it see during 2027"
        new(AskKind.Growth, (question, first) => first is AskKind.Growth && question is { SaidIn: not null, Unit: "%", Periods: [{ IsYear: true }] } && !question.Asks("turn")
            && !question.Asks("drift")),
        // "how much did it raise its sum for 2026 to 2030 in June": what it had said of the whole time before
        new(AskKind.Vintages, (question, first) => (first is AskKind.Growth or AskKind.Difference || (first is null && question.Asks("apart"))) && question.Asks("turn") && question is { SaidIn: not null, Periods: [{ Sort: PeriodSort.Span }] } && question.IsOfForecasts),
        // "how many billions did it add to its guidance in July": what it had said before as well
        new(AskKind.Vintages, (question, first) => first is null && question.Asks("includes") && question.AsksAny("count", "amount") && question is { SaidIn: not null, Entities.Count: 1, Metrics.Count: 1, Amounts.Count: 0 } && question.IsOfForecasts && !question.Statuses.Contains(ClaimStatus.Actual)),
        // "how did guidance for 2026 rise"
        new(AskKind.Vintages, (question, first) => first is AskKind.Growth && (question.IsOfForecasts || question.SaidIn is not null) && question.Periods.Count < 2
            && question.Periods is not [{ Sort: PeriodSort.Span, To: not null }]),
        // "how did the summed guidance change"
        new(AskKind.Vintages, (question, first) => first is AskKind.Sum && question.IsOfForecasts && (question.AsksAny("growth", "drift", "turn") || question.SaidIn is { From: not null, To: not null })),
        // "the sum over the companies in dollars"
        new(AskKind.Sum, (question, first) => first is AskKind.Members && question.Metrics.Count > 0 && question.Asks("sum")),
        // "who is above so much"
        new(AskKind.List, (question, first) => first is AskKind.Members && question.Metrics.Count > 0),
        // "how far does what came lie from what it expected"
        new(AskKind.Outcome, (question, first) => first is AskKind.Difference && question.IsOfForecasts && question.Statuses.Contains(ClaimStatus.Actual) && question.Entities.Count == 1),
        // "how far above its guidance was it"
        new(AskKind.Outcome, (question, first) => first is AskKind.Difference && question.Asks("compare") && question.IsOfForecasts
            && question is { Entities.Count: 1, Metrics.Count: 1, Definitions.Count: < 2, Periods: [{ Sort: not PeriodSort.Span }] }),
        // 预告的和最后计提的各是多少
        new(AskKind.Outcome, (question, first) => first is AskKind.List && question.IsOfForecasts && question.Statuses.Contains(ClaimStatus.Actual) && question is { Entities.Count: 1, Metrics.Count: 1 }),
        // "how does what came compare with what it expected"
        new(AskKind.Outcome, (question, first) => first is AskKind.Comparison && question.IsOfForecasts && (question.Statuses.Contains(ClaimStatus.Actual) || question.Entities.Count < 2)),
        // "capex of 2025 to 2027 in all", which is stated
        new(AskKind.LookUp, (question, first) => first is AskKind.Sum
            && question.Metrics.Any(metric => metric.Ids.Any(id => id.EndsWith("-total", StringComparison.Ordinal)) && !metric.Ids.Any(Vocabulary.Events.Contains))
            // "total raised over its two rounds": the rounds
            && !question.Metrics.Any(metric => metric.Ids.Contains(Vocabulary.Round))),
    ];

    /// <summary>"From the one to the other": two times, or a span with an end.</summary>
    private static bool IsFromTo(Question question) => question.Periods is [_, _] or [{ Sort: PeriodSort.Span, To: not null }];

    /// <summary>Whether a measure is a share already.</summary>
    private static bool IsOfShare(Named metric) => metric.Ids.Any(id => id.EndsWith("share", StringComparison.Ordinal));

    /// <summary>"How many times as large is the one as the other", "three times as much as in 2023". How many times somebody did something is none.</summary>
    private static bool IsRatio(Question question) => (question.Asks("ratio") || question.Amounts.Any(amount => amount.Unit == "times"))
        && (question.Entities.Count > 1 || question.Periods.Count > 1 || question.SaidIn is { From: not null, To: not null } || question.Definitions.Count > 1 || question.Periods is [{ Sort: PeriodSort.Span }] || (!question.IsOfForecasts && question.Entities.Count == 1 && (question.Metrics.Count > 1 || question.Asks("growth"))));

    /// <summary>What lies between the highest and the lowest forecast of one quantity.</summary>
    private static bool IsOfEnds(Question question) => question.Asks("rank-most") && question.Asks("rank-least") && question.Asks("difference") && question.IsOfForecasts && question is { Periods.Count: 1 } && (question.Entities.Count < 2 || question.IsOfCases);

    /// <summary>"How far above the top of its guidance was it": what came beside an end of the range.</summary>
    private static bool IsOfRangeEnd(Question question) => (question.Asks("lower-end") || question.Asks("upper-end")) && (question.Asks("beside") || question.Asks("apart")) && question.IsOfForecasts && !IsOfStep(question) && question is { Entities.Count: < 2, Metrics.Count: 1, Periods: [{ Sort: not PeriodSort.Span }] };

    /// <summary>"By how much did it lift the low end of its guidance from April to July", "in the course of the year": an end of what it said, at two times.</summary>
    private static bool IsOfStep(Question question) => question.AsksAny("lower-end", "upper-end", "middle") && question.AsksAny("turn", "fall", "drift") && !question.AsksAny("beat", "miss", "meet", "beside", "judged") && !(question.Asks("compare") && !question.AsksAny("apart", "amount")) && !question.Statuses.Contains(ClaimStatus.Actual);

    /// <summary>"Did it reach its target?", "was the forecast right?"</summary>
    private static bool IsVerdict(Question question) => question.IsOfForecasts && !(question.Asks("cagr") && IsFromTo(question)) && (question.Asks("judged") || (question.Asks("confirm") && (question.Asks("verdict") || (question.Entities.Count < 2 && question.Amounts.Any(amount => amount is { Bound: not null, Unit: not null })) || (question.Asks("compare") && question.Entities.Count < 2 && !question.Asks("vintages"))))) && !question.Asks("conflict") && !question.Asks("source");
}
