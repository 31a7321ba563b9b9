using Dashboard.Decks;

namespace Dashboard.Components.Pages.Present;

/// <summary>The decks of the packs, and what is wrong with those that cannot be shown.</summary>
public sealed partial class DecksPage
{
    private DeckLibrary Library => DeckLibrary.Of(View.Everything);
}
