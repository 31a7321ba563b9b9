namespace Dashboard.Decks;

/// <summary>A deck, or everything that keeps a file from being one.</summary>
/// <param name="Deck">The deck; null where there are problems.</param>
/// <param name="Problems">The problems, by line.</param>
public sealed record DeckReadResult(Deck? Deck, IReadOnlyList<DeckProblem> Problems);
