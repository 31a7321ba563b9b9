using Dashboard.Decks;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Present;

/// <summary>A deck and what can be done with it. Of one that was made of charts they are chosen and ordered here: each choice is a link to another deck.</summary>
public sealed partial class DeckChartsPage
{
    private Deck? deck;
    private IReadOnlyList<string> charts = [];

    /// <summary>The deck's id.</summary>
    [Parameter]
    public string DeckId { get; set; } = "";

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private DeckLibrary Library => DeckLibrary.Of(View.Everything);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        deck = Library.Find(DeckId, new Uri(Navigation.Uri).Query);
        charts = deck is null ? [] : ChartsDeck.ChartsOf(deck);
    }

    private string Moved(string chart, int by) => To(ChartsDeck.Moved(charts, chart, by));

    private string To(IEnumerable<string> chosen) => DashboardUrls.DeckCharts(ChartsDeck.IdOf(chosen), View);
}
