using Dashboard.Decks;
using Dashboard.Views;

namespace Dashboard.Components.Present;

/// <summary>Where a browser keeps the speaker's own words about a deck of charts: by chart, and by what is set about it, since a headline is true of that alone.</summary>
/// <param name="Charts">The charts, joined by blanks.</param>
/// <param name="Set">What is set, as in an address.</param>
public sealed record OwnWordsKey(string Charts, string Set)
{
    /// <summary>The place; null for a deck of a pack, which has its author's words.</summary>
    public static OwnWordsKey? Of(Deck deck, EvidenceView view) => deck.IsMade ? new(string.Join(' ', ChartsDeck.ChartsOf(deck)), DashboardUrls.SetOverSlide(view)) : null;
}
