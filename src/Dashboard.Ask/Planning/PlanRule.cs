using Dashboard.Ask.Reading;

namespace Dashboard.Ask.Planning;

/// <summary>What is done with a question where more than its first word that asks must be heard.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Applies">Whether it is, by the question and by what its first word that asks says; null where no word does.</param>
internal sealed record PlanRule(AskKind Kind, Func<Question, AskKind?, bool> Applies);
