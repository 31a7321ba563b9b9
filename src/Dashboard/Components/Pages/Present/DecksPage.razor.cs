using Dashboard.Charts;
using Dashboard.Decks;

namespace Dashboard.Components.Pages.Present;

/// <summary>The decks of the packs, and what is wrong with those that cannot be shown.</summary>
public sealed partial class DecksPage
{
    private DeckLibrary Library => DeckLibrary.Of(View.Everything);

    // a choice begins with the charts of the product: those of packs are many
    private IEnumerable<string> Own => ChartCatalog.Of(View.Everything).Where(chart => chart.Asked is null).Select(chart => chart.Slug);
}
