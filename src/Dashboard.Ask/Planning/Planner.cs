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

    /// <summary>What is done.</summary>
    public static AskKind Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        AskKind? first = Order.Where(pair => question.Asks(pair.Intent) && !(pair.Intent == "drift" && IsOfSomebody(question))).Select(pair => (AskKind?)pair.Kind).FirstOrDefault();
        return PlanRules.All.FirstOrDefault(rule => rule.Applies(question, first))?.Kind ?? first ?? Plain(question);
    }

    /// <summary>Where no word asks for anything.</summary>
    private static AskKind Plain(Question question) =>
        question.IsOfForecasts && (question.Statuses.Contains(ClaimStatus.Actual) || (question.Asks("beside") && question.Entities.Count < 2)) ? AskKind.Outcome
        : question.Entities.Count > 1 && question.Metrics.Count > 0 ? AskKind.Comparison
        : question.Segments.Count > 0 && question.Metrics.Count == 0 && (question.Asks("who") || question.Group == "companies") && question.Entities.Count == 0 ? AskKind.Members
        : AskKind.LookUp;

    /// <summary>"It was to move in: who did": asks for a name, and for no change.</summary>
    private static bool IsOfSomebody(Question question) => question.Asks("who") && question.Periods.Count == 0 && !question.IsOfForecasts;
}
