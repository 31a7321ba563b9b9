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
        ("drivers", AskKind.Drivers), ("members", AskKind.Members), ("sum", AskKind.Sum), ("growth", AskKind.Growth), ("fall", AskKind.Growth), ("compare", AskKind.Comparison), ("list", AskKind.List),
    ];

    /// <summary>What is done.</summary>
    public static AskKind Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = Order.Where(pair => question.Asks(pair.Intent)).Select(pair => pair.Kind).ToList();
        return asked.Count == 0 ? Plain(question)
            : asked[0] is AskKind.Growth && IsOfForecasts(question) && question.Periods.Count < 2 ? AskKind.Vintages
            : asked[0] is AskKind.Comparison && IsOfForecasts(question) && (question.Statuses.Contains(ClaimStatus.Actual) || question.Entities.Count < 2) ? AskKind.Outcome
            : asked[0] is AskKind.Sum && question.Metrics.Any(metric => metric.Ids.Any(id => id.EndsWith("-total", StringComparison.Ordinal))) ? AskKind.LookUp
            : asked[0];
    }

    private static AskKind Plain(Question question) =>
        IsOfForecasts(question) && question.Statuses.Contains(ClaimStatus.Actual) ? AskKind.Outcome
        : question.Entities.Count > 1 && question.Metrics.Count > 0 ? AskKind.Comparison
        : question.Segments.Count > 0 && question.Metrics.Count == 0 && question.Asks("who") && question.Entities.Count == 0 ? AskKind.Members
        : AskKind.LookUp;

    /// <summary>"How did guidance for 2026 change?" is no growth.</summary>
    private static bool IsOfForecasts(Question question) => question.Statuses.Contains(ClaimStatus.Guidance) || question.Statuses.Contains(ClaimStatus.Projection);
}
