using Dashboard.Ask.Reading;
using Dashboard.Evidence;

namespace Dashboard.Ask.Planning;

/// <summary>Chooses what is done with a question. What is more special is asked for before what is more general.</summary>
public static class Planner
{
    private static readonly (string Intent, AskKind Kind)[] Order =
    [
        ("conflict", AskKind.Conflict), ("definition", AskKind.Definition), ("source", AskKind.Source), ("outcome", AskKind.Outcome), ("spread", AskKind.Spread), ("vintages", AskKind.Vintages),
        ("cagr", AskKind.Cagr), ("average", AskKind.Average), ("share", AskKind.Share), ("difference", AskKind.Difference), ("rank-most", AskKind.Ranking), ("rank-least", AskKind.Ranking),
        ("drivers", AskKind.Drivers), ("members", AskKind.Members), ("sum", AskKind.Sum), ("growth", AskKind.Growth), ("drift", AskKind.Growth), ("fall", AskKind.Growth), ("compare", AskKind.Comparison), ("list", AskKind.List),
    ];

    private static readonly string[] HowItCame = ["beat", "miss", "meet", "judged", "verdict"];

    /// <summary>What is done.</summary>
    public static AskKind Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = Order.Where(pair => question.Asks(pair.Intent) && !(pair.Intent == "drift" && IsOfSomebody(question))).Select(pair => pair.Kind).ToList();
        return IsVerdict(question) || IsOfRangeEnd(question) ? AskKind.Outcome
            : IsRatio(question) && (asked.Count == 0 || asked[0] is AskKind.Difference or AskKind.Ranking or AskKind.Growth or AskKind.Comparison or AskKind.List or AskKind.Share || (asked[0] is AskKind.Outcome && !IsOfForecasts(question))) ? AskKind.Ratio
            // "how fast did it grow each year, from 2020 to 2025"
            : question.Asks("pace") && question.Asks("yearly") && question.Periods is [_, _] or [{ Sort: PeriodSort.Span, To: not null }] && (asked.Count == 0 || asked[0] is AskKind.Growth or AskKind.List) ? AskKind.Cagr
            // "all steps of the guidance, and what came of it"
            : question.Asks("vintages") && asked[0] is AskKind.Outcome && !HowItCame.Any(question.Asks) ? AskKind.Vintages
            // "what it added to its forecast between December and June"
            : question is { SaidIn: { From: not null, To: not null } } && IsOfForecasts(question) && question.Entities.Count < 3 && (asked.Count == 0 || asked[0] is AskKind.Difference or AskKind.Growth or AskKind.List) ? AskKind.Vintages
            // "between what it said in June and what it paid"
            : question is { SaidIn: not null, Metrics.Count: > 0 } && question.Statuses.All(status => status == ClaimStatus.Actual) && (question.Statuses.Count > 0 || question.Asks("compare") || question.Asks("apart")) && (asked.Count == 0 || asked[0] is AskKind.Difference or AskKind.Comparison or AskKind.List or AskKind.Vintages) ? AskKind.Outcome
            // "the versions of April and of July"
            : question.SaidMonths.Count > 1 && IsOfForecasts(question) && !question.Statuses.Contains(ClaimStatus.Actual) && question.Entities.Count < 2 && (asked.Count == 0 || asked[0] is AskKind.Difference or AskKind.Comparison or AskKind.List or AskKind.Growth) ? AskKind.Vintages
            : question.Asks("earliest") && IsOfForecasts(question) && (asked.Count == 0 || asked[0] is AskKind.List or AskKind.Comparison || (asked[0] is AskKind.Difference && !question.Statuses.Contains(ClaimStatus.Actual))) ? AskKind.Vintages
            : question.Asks("often") && IsOfForecasts(question) && (asked.Count == 0 || asked[0] is AskKind.Sum or AskKind.List or AskKind.Growth or AskKind.Comparison) ? AskKind.Vintages
            : question.Asks("share") && question.Asks("growth") && question is { Entities.Count: < 2, Metrics.Count: 1, Periods.Count: > 0, Segments.Count: 0 } && asked[0] is AskKind.Share && !question.Metrics[0].Ids.Any(id => id.EndsWith("share", StringComparison.Ordinal)) && question.Text.Any(sign => sign > 0x3000) ? AskKind.Growth
            // "in per cent, how fast did it swell from the one to the other", and whoever counts it
            : question.Asks("share") && !question.Asks("part") && (question.Asks("growth") || question.Asks("pace") || question.Asks("change")) && asked[0] is AskKind.Share && question is { Metrics.Count: 1, Segments.Count: 0, Periods: [_, _] or [{ Sort: PeriodSort.Span, To: not null }] } && (question.Entities.Count < 2 || (question.Entities.Count == 2 && IsOfForecasts(question))) && !question.Metrics[0].Ids.Any(id => id.EndsWith("share", StringComparison.Ordinal)) ? AskKind.Growth
            // "nobody agrees: what do the forecasters say"
            : question.Asks("spread") && asked[0] is AskKind.Conflict && question is { Entities.Count: < 2, Periods.Count: > 0 } ? AskKind.Spread
            : question.Asks("points") && (question.Asks("growth") || question.Asks("fall") || question.Asks("drift") || (question is { Entities.Count: 1, Periods: [_, _] or [{ Sort: PeriodSort.Span, To: not null }] } && (asked.Count == 0 || asked[0] is AskKind.List or AskKind.Difference))) ? AskKind.Growth
            // 比上一季度多了多少
            : asked.Count > 0 && asked[0] is AskKind.Difference && question.Asks("qoq") && question is { Entities.Count: < 2, Periods.Count: 1 } && !IsOfForecasts(question) ? AskKind.Growth
            // "how far apart are the highest and the lowest forecast"
            : IsOfEnds(question) && (asked[0] is AskKind.Difference or AskKind.Ranking) ? AskKind.Spread
            // "how far are gross and net apart"
            : asked.Count > 0 && asked[0] is AskKind.Spread && !IsOfForecasts(question) && question.Entities.Count == 1 && question.Ways.Count == 2 ? AskKind.Difference
            // "how did its view of their share change"
            : asked.Count > 0 && asked[0] is AskKind.Share && (question.Asks("drift") || question.Asks("growth")) && IsOfForecasts(question) && question is { Periods: [{ IsYear: true }], Entities.Count: < 3 } && question.Metrics.Any(metric => metric.Ids.Any(id => id.EndsWith("-share", StringComparison.Ordinal))) ? AskKind.Vintages
            // "what part of its revenue comes from them" asks for no document
            : (question.Asks("share") || question.Asks("part")) && question.Entities.Count > 1 ? AskKind.Share
            // "by how much did it swell between the two", "by how much does the gross figure exceed the net one"
            : question.Asks("apart") && !IsOfForecasts(question) && (asked.Count == 0 || asked[0] is AskKind.Growth or AskKind.Outcome || (asked[0] is AskKind.Ranking && question is { Entities.Count: 1, Ways.Count: 2 })) && (question.Definitions.Count > 1 || question.Ways.Count > 1 || question.Periods is [_, _] or [{ Sort: PeriodSort.Span, To: not null }]) ? AskKind.Difference
            // "by how much did the capex of the one exceed that of the other"
            : question.Asks("apart") && !IsOfForecasts(question) && asked.Count > 0 && asked[0] is AskKind.Outcome or AskKind.Ranking && question is { Entities: [_, _], Metrics.Count: 1, Definitions.Count: < 2, Periods: [{ Sort: not PeriodSort.Span }], Statuses.Count: 0 } && question.Asks("beat") ? AskKind.Difference
            // "how much of its capex was chips"
            : question.Asks("part") && question.Metrics.Count > 1 && (asked.Count == 0 || asked[0] is AskKind.Comparison or AskKind.List) ? AskKind.Share
            : asked.Count == 0 ? Plain(question)
            // "the difference between gross and net" is one of meaning
            : asked[0] is AskKind.Difference && question is { Definitions.Count: > 1, Entities.Count: 0 } ? AskKind.Definition
            // "why is it the largest" asks for the reason
            : asked[0] is AskKind.Ranking && question.Asks("drivers") && (question.Entities.Count > 0 || question.Segments.Count > 0) ? AskKind.Drivers
            // 热度上升的驱动因素: the rise is what they drive
            : asked[0] is AskKind.Growth && question.Metrics.Any(metric => metric.Ids.Contains(Evidence.Metrics.SegmentDriver)) ? AskKind.Drivers
            // "by how much did it change its outlook, and why": both words of it, of which the later says why
            : asked[0] is AskKind.Drivers or AskKind.Vintages && question.Asks("drivers") && question.Asks("apart") && IsOfForecasts(question) && (question.Asks("fall") || question.Asks("turn") || question.Asks("drift") || question.Asks("change")) && question is { Metrics.Count: > 0, Periods.Count: 1 } ? AskKind.Vintages
            // "why did it cut its guidance"
            : asked[0] is AskKind.Vintages && question.Asks("drivers") && (question.Asks("fall") || question.Asks("turn")) && !question.Asks("list") ? AskKind.Drivers
            // "who is behind the loan" asks for a name
            : asked[0] is AskKind.Drivers && (question.Asks("who") || (question.Asks("list") && question.Entities.Count > 0)) && question.Metrics.Any(metric => metric.Ids.Any(Lexicon.Vocabulary.Between.Contains)) ? AskKind.LookUp
            // "the lenders behind the loan"
            : asked[0] is AskKind.Drivers && question is { Definitions.Count: > 0, Metrics: [{ } lent] } && lent.Ids.All(Lexicon.Vocabulary.Between.Contains) && !question.Asks("growth") && !question.Asks("turn") && !question.Asks("fall") ? AskKind.LookUp
            : asked[0] is AskKind.Drivers && question.Asks("who") && (IsOfForecasts(question) || question.Amounts.Count > 0) ? AskKind.Source
            : asked[0] is AskKind.List && question is { Metrics.Count: 0, Entities.Count: 0, Definitions.Count: 0, Periods.Count: 0, Sources.Count: 0, Segments.Count: > 0 } ? AskKind.Members
            // "which had the bigger backlog, and by how much"
            : asked[0] is AskKind.List && question.Asks("apart") && question is { Entities.Count: > 1, Metrics.Count: > 0 } && !IsOfForecasts(question) ? AskKind.Comparison
            // "has it turned more hopeful on their share"
            : asked[0] is AskKind.Share && question.Asks("mood") ? AskKind.Vintages
            // "in its note of September, what growth did it see during 2027"
            : asked[0] is AskKind.Growth && question is { SaidIn: not null, Unit: "%", Periods: [{ IsYear: true }] } && !question.Asks("turn") && !question.Asks("drift") ? AskKind.Growth
            : asked[0] is AskKind.Growth && (IsOfForecasts(question) || question.SaidIn is not null) && question.Periods.Count < 2 && question.Periods is not [{ Sort: PeriodSort.Span, To: not null }] ? AskKind.Vintages
            : asked[0] is AskKind.Sum && IsOfForecasts(question) && (question.Asks("growth") || question.Asks("drift") || question.Asks("turn")) ? AskKind.Vintages
            // "who is above so much", "the sum over the companies in dollars"
            : asked[0] is AskKind.Members && question.Metrics.Count > 0 ? asked.Contains(AskKind.Sum) ? AskKind.Sum : AskKind.List
            // "how far does what came lie from what it expected"
            : asked[0] is AskKind.Difference && IsOfForecasts(question) && question.Statuses.Contains(ClaimStatus.Actual) && question.Entities.Count == 1 ? AskKind.Outcome
            // "how far above its guidance was it"
            : asked[0] is AskKind.Difference && question.Asks("compare") && IsOfForecasts(question) && question is { Entities.Count: 1, Metrics.Count: 1, Definitions.Count: < 2, Periods: [{ Sort: not PeriodSort.Span }] } ? AskKind.Outcome
            : asked[0] is AskKind.Comparison && IsOfForecasts(question) && (question.Statuses.Contains(ClaimStatus.Actual) || question.Entities.Count < 2) ? AskKind.Outcome
            : asked[0] is AskKind.Sum && question.Metrics.Any(metric => metric.Ids.Any(id => id.EndsWith("-total", StringComparison.Ordinal)) && !metric.Ids.Any(Lexicon.Vocabulary.Events.Contains)) ? AskKind.LookUp
            : asked[0];
    }

    private static AskKind Plain(Question question) =>
        IsOfForecasts(question) && (question.Statuses.Contains(ClaimStatus.Actual) || (question.Asks("beside") && question.Entities.Count < 2)) ? AskKind.Outcome
        : question.Entities.Count > 1 && question.Metrics.Count > 0 ? AskKind.Comparison
        : question.Segments.Count > 0 && question.Metrics.Count == 0 && (question.Asks("who") || question.Group == "companies") && question.Entities.Count == 0 ? AskKind.Members
        : AskKind.LookUp;

    /// <summary>"How many times as large is the one as the other", "three times as much as in 2023". How many times somebody did something is none.</summary>
    private static bool IsRatio(Question question) => (question.Asks("ratio") || question.Amounts.Any(amount => amount.Unit == "times"))
        && (question.Entities.Count > 1 || question.Periods.Count > 1 || question.Definitions.Count > 1 || question.Periods is [{ Sort: PeriodSort.Span }] || (!IsOfForecasts(question) && question.Entities.Count == 1 && (question.Metrics.Count > 1 || question.Asks("growth"))));

    /// <summary>What lies between the highest and the lowest forecast of one quantity.</summary>
    private static bool IsOfEnds(Question question) => question.Asks("rank-most") && question.Asks("rank-least") && question.Asks("difference") && IsOfForecasts(question) && question is { Periods.Count: 1 } && (question.Entities.Count < 2 || question.IsOfCases);

    /// <summary>"How far above the top of its guidance was it": what came beside an end of the range.</summary>
    private static bool IsOfRangeEnd(Question question) => (question.Asks("lower-end") || question.Asks("upper-end")) && (question.Asks("beside") || question.Asks("apart")) && IsOfForecasts(question) && question is { Entities.Count: < 2, Metrics.Count: 1, Periods: [{ Sort: not PeriodSort.Span }] };

    /// <summary>"It was to move in: who did": asks for a name, and for no change.</summary>
    private static bool IsOfSomebody(Question question) => question.Asks("who") && question.Periods.Count == 0 && !IsOfForecasts(question);

    /// <summary>"Did it reach its target?", "was the forecast right?"</summary>
    private static bool IsVerdict(Question question) => IsOfForecasts(question) && (question.Asks("judged") || (question.Asks("confirm") && (question.Asks("verdict") || (question.Entities.Count < 2 && question.Amounts.Any(amount => amount is { Bound: not null, Unit: not null })) || (question.Asks("compare") && question.Entities.Count < 2 && !question.Asks("vintages"))))) && !question.Asks("conflict") && !question.Asks("source");

    /// <summary>"How did guidance for 2026 change?" is no growth.</summary>
    private static bool IsOfForecasts(Question question) => question.Statuses.Contains(ClaimStatus.Guidance) || question.Statuses.Contains(ClaimStatus.Projection);
}
