namespace Dashboard.Ask.Answering;

/// <summary>What comes of a question.</summary>
public enum AnswerKind
{
    /// <summary>Sentences that rest on claims.</summary>
    Answer,

    /// <summary>A reason why there is none, or a correction of what the question takes for given.</summary>
    Refusal,

    /// <summary>A question back, with choices.</summary>
    Clarify,
}
