using Dashboard.Charts;
using Dashboard.Decks;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Overview;

/// <summary>A board of one’s own: the charts that the address names, in its order. Adding, moving and removing are links to other boards.</summary>
public sealed partial class Board
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private IReadOnlyList<DrawnChart> Charts { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() =>
        Charts = [.. View.Board.Select(slug => ChartSpecs.Get(ChartCatalog.Find(View.Everything, slug)!, View))];

    private IEnumerable<(string Name, string Href)> Tools(string slug)
    {
        if (slug != View.Board[0])
        {
            yield return (Say("Earlier"), Moved(slug, -1));
        }

        if (slug != View.Board[^1])
        {
            yield return (Say("Later"), Moved(slug, 1));
        }

        yield return (Say("Remove"), DashboardUrls.Board(View, View.Board.Toggle(slug)));
    }

    private string Moved(string slug, int by) => DashboardUrls.Board(View, ChartsDeck.Moved(View.Board, slug, by));
}
