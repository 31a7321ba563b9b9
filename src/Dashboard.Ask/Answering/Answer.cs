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

    /// <summary>The ids of the claims that it rests on, in the order of the sentences.</summary>
    public IReadOnlyList<string> Claims => [.. Sentences.SelectMany(sentence => sentence.Claims).Distinct()];
}
