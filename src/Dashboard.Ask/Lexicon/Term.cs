namespace Dashboard.Ask.Lexicon;

/// <summary>What a phrase stands for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Keys">The ids, any of which may be meant.</param>
public sealed record Term(TermKind Kind, IReadOnlyList<string> Keys)
{
    /// <summary>Whether it is a word of everyday speech, of which nothing more is known.</summary>
    public bool IsSpeech => Kind == TermKind.Weak && Keys is ["speech"];
}
