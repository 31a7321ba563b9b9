namespace Dashboard.Ask.Answering;

/// <summary>What comes of a question.</summary>
/// <param name="Kind">Whether it is answered, declined or asked back.</param>
/// <param name="Reading">What the question was read as.</param>
/// <param name="Sentences">What is said; never empty.</param>
public sealed record Answer(AnswerKind Kind, string Reading, IReadOnlyList<AnswerSentence> Sentences)
{
    /// <summary>The numbers; none of a refusal or a question back.</summary>
    public IReadOnlyList<AnswerFigure> Figures { get; init; } = [];

    /// <summary>The ids of the sources of all claims, in the order of the sentences.</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    /// <summary>Questions that will be answered; of a question back, what may have been meant.</summary>
    public IReadOnlyList<string> FollowUps { get; init; } = [];

    /// <summary>Whether it corrects what the question takes for given.</summary>
    internal bool Corrects { get; init; }

    /// <summary>The ids of the claims that it rests on, in the order of the sentences.</summary>
    public IReadOnlyList<string> Claims => [.. Sentences.SelectMany(sentence => sentence.Claims).Distinct()];

    /// <summary>The answer, and what another says beside it.</summary>
    internal Answer With(Answer more) => more.Sentences.Count == 0 ? this : this with
    {
        Sentences = [.. Sentences.Concat(more.Sentences).DistinctBy(sentence => sentence.Key)],
        // what a figure is told with may differ, and it is the same figure
        Figures = [.. Figures.Concat(more.Figures).DistinctBy(figure => (figure.Amount, figure.Formula, figure.Claims[0]))],
        Citations = [.. Citations.Union(more.Citations)],
    };

    /// <summary>The answers to the questions of one sentence as one. What only one of them lacks is said beside the other's answer; what one takes for given and is not so is corrected alone.</summary>
    internal static Answer Joined(IReadOnlyList<Answer> answers)
    {
        if (answers is [var only])
        {
            return only;
        }

        var first = answers.FirstOrDefault(answer => answer.Corrects) ?? (answers.All(answer => answer.Kind != AnswerKind.Answer) ? answers[0] : null);
        return first ?? new(AnswerKind.Answer, string.Join("; ", answers.Select(answer => answer.Reading)), [.. answers.SelectMany(answer => answer.Sentences).DistinctBy(sentence => sentence.Key)])
        {
            Figures = [.. answers.SelectMany(answer => answer.Figures).DistinctBy(figure => figure.Key)],
            Citations = [.. answers.SelectMany(answer => answer.Citations).Distinct()],
            FollowUps = [.. answers.SelectMany(answer => answer.FollowUps).Distinct().Take(Reply.MostFollowUps)],
        };
    }
}
