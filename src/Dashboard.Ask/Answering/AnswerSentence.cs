namespace Dashboard.Ask.Answering;

/// <summary>One sentence of an answer.</summary>
/// <param name="Text">The sentence, in the reader's language; where it is a statement of a pack, in that of the pack.</param>
/// <param name="Claims">The ids of the claims that it rests on.</param>
public sealed record AnswerSentence(string Text, IReadOnlyList<string> Claims)
{
    /// <summary>What tells it apart from other sentences of an answer.</summary>
    internal (string, string) Key => (Text, string.Join(' ', Claims));
}
