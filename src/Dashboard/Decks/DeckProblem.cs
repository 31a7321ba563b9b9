using System.Globalization;

namespace Dashboard.Decks;

/// <summary>One fault of a deck, with the place where an editor finds it.</summary>
/// <param name="File">The file below the folder of the pack.</param>
/// <param name="Line">The line as an editor counts it.</param>
/// <param name="Message">What is wrong.</param>
public sealed record DeckProblem(string File, int Line, string Message)
{
    /// <summary>One line: <c>decks/story.md:12: there is no chart 'capx'; did you mean capex?</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}");
}
