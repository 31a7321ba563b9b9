namespace Dashboard.Ask.Lexicon;

/// <summary>What a phrase stands for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Keys">The ids, any of which may be meant.</param>
public sealed record Term(TermKind Kind, IReadOnlyList<string> Keys);
