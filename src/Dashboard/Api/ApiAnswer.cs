using Dashboard.Answers;
using Dashboard.Ask;
using Dashboard.Ask.Answering;
using Dashboard.Charts;
using Dashboard.Views;

namespace Dashboard.Api;

/// <summary>An answer, as the interface answers it.</summary>
/// <param name="Kind"><c>answer</c>, <c>refusal</c> or <c>clarify</c>.</param>
/// <param name="Reading">What the question was read as.</param>
/// <param name="Sentences">What is said, each with the claims that it rests on.</param>
/// <param name="Figures">The numbers; none of a refusal.</param>
/// <param name="Chart">The slug of the chart that shows them; null where none does.</param>
/// <param name="Citations">The ids of the cited sources.</param>
/// <param name="Findings">The ids of the findings about its claims.</param>
/// <param name="FollowUps">Questions that will be answered; of <c>clarify</c>, what may have been meant.</param>
/// <param name="Page">The address of the page with the answer.</param>
/// <param name="Snapshot">The version of the evidence.</param>
public sealed record ApiAnswer(
    string Kind,
    string Reading,
    IReadOnlyList<ApiAnswerSentence> Sentences,
    IReadOnlyList<ApiAnswerFigure> Figures,
    string? Chart,
    IReadOnlyList<string> Citations,
    IReadOnlyList<string> Findings,
    IReadOnlyList<string> FollowUps,
    string Page,
    string Snapshot)
{
    /// <summary>Where it was found, for a file of its own; null inside another answer.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The answer to a question of the view.</summary>
    public static ApiAnswer Of(EvidenceView view, ChartSpecs charts, string question) => Of(view, charts, Asking.Of(view.Snapshot, view.Filter, question), question);

    /// <summary>An answer that is there already.</summary>
    public static ApiAnswer Of(EvidenceView view, ChartSpecs charts, Answer answer, string question)
    {
        var answered = AnsweredQuestion.Of(view, charts, answer);
        return new(
            EvidenceViewReader.NameOf(answer.Kind),
            answer.Reading,
            [.. answer.Sentences.Select(sentence => new ApiAnswerSentence(sentence.Text, sentence.Claims))],
            [.. answer.Figures.Select(ApiAnswerFigure.Of)],
            answered.Chart?.Spec.Slug,
            answer.Citations,
            [.. answered.Findings.Select(finding => finding.Id)],
            answer.FollowUps,
            DashboardUrls.Ask(view, question),
            view.Snapshot.Version);
    }
}

/// <summary>A sentence of an answer.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Claims">The ids of the claims that it rests on.</param>
public sealed record ApiAnswerSentence(string Text, IReadOnlyList<string> Claims);

/// <summary>A number of an answer.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The number; null for a range or a bound.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Period">The period in words.</param>
/// <param name="Status">How firm it is; null where it is computed from claims of several statuses.</param>
/// <param name="Definition">What is counted; null where no claim says it.</param>
/// <param name="Qualifier">The word that hedges it.</param>
/// <param name="Claims">The ids of the claims that it is of, or is computed from.</param>
/// <param name="Formula">How it is computed; null for a claim's own number.</param>
public sealed record ApiAnswerFigure(
    string Name, decimal? Value, decimal? Low, decimal? High, string Unit, string? Period, string? Status, string? Definition, string? Qualifier, IReadOnlyList<string> Claims, string? Formula)
{
    /// <summary>The figure.</summary>
    public static ApiAnswerFigure Of(AnswerFigure figure) => new(
        figure.Name,
        figure.Amount.Value,
        figure.Amount.Low,
        figure.Amount.High,
        figure.IsYearly ? figure.Amount.Unit + " a year" : figure.Amount.Unit,
        figure.Period,
        figure.Status is { } status ? EvidenceViewReader.NameOf(status) : null,
        figure.Definition,
        figure.Qualifier,
        figure.Claims,
        figure.Formula);
}
