using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What is worked out in a smaller unit than the one that is asked for, told in that as well: "its two rounds together, in billions" of rounds that are told in millions.</summary>
internal static class Rescaled
{
    /// <summary>The answer, with what it works out in the unit that is asked for.</summary>
    public static Answer Of(Asked asked, Answer answer)
    {
        if (answer.Kind != AnswerKind.Answer || asked.Question.Unit is not { } unit || answer.Figures.Any(figure => figure.Formula is not null && figure.Amount.Unit == unit))
        {
            return answer;
        }

        var others = answer.Figures.Where(figure => figure is { Formula: not null, Amount.Value: not null } && UnitScale.Converts(figure.Amount.Unit, unit) && UnitScale.FactorOf(figure.Amount.Unit) < UnitScale.FactorOf(unit)).Select(figure => In(figure, unit)).ToList();
        return others.Count == 0 ? answer : answer with
        {
            Sentences = [.. answer.Sentences, .. others.Select(figure => new AnswerSentence(Say($"That is {AmountText.InFull(figure.Amount)}: {figure.Formula!}."), figure.Claims))],
            Figures = [.. answer.Figures, .. others],
        };
    }

    private static AnswerFigure In(AnswerFigure figure, string unit) => figure with
    {
        Amount = figure.Amount.To(unit),
        Formula = $"{AmountText.Term(figure.Amount)} ÷ {AmountText.Number(UnitScale.FactorOf(unit) / UnitScale.FactorOf(figure.Amount.Unit))}",
    };
}
