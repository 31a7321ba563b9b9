namespace Dashboard.Present;

/// <summary>Where a talk is. A browser keeps it, so that the way back outlives the page, and what was shown outlives the server.</summary>
/// <param name="Code">The code of the presentation.</param>
/// <param name="Run">The run of the server that showed it: see <see cref="PresentationSessions.Run"/>.</param>
/// <param name="Deck">The id of the deck.</param>
/// <param name="Query">What is shown, as in an address of a slide.</param>
public sealed record TalkPlace(string Code, string Run, string Deck, string Query)
{
    private const char Between = '/';

    // a cookie has 4 KB, and some signs take three of them
    private const int Longest = 1_200;

    /// <summary>Where a presentation is.</summary>
    public static TalkPlace Of(PresentationSession session, string run)
    {
        var (state, code) = (session.State, session.Code);
        var place = new TalkPlace(code, run, state.Deck, state.ToPlaceQuery());
        return place.ToString().Length <= Longest ? place : place with { Query = (state with { Query = "" }).ToPlaceQuery() };
    }

    /// <summary>The place that a text names; null where it names none.</summary>
    public static TalkPlace? Read(string? text) =>
        text?.Split(Between, 4) is [{ Length: > 0 } code, var run, { Length: > 0 } deck, var query] ? new(PresentationCode.Of(code), run, deck, query) : null;

    /// <summary>The text that <see cref="Read"/> reads.</summary>
    public override string ToString() => string.Join(Between, Code, Run, Deck, Query);
}
