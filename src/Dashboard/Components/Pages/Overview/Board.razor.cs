using Dashboard.Charts;
using Dashboard.Decks;
using Dashboard.Evidence.Wording;
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

    /// <summary>The charts that are not on the board: the product’s own, then those of packs by segment.</summary>
    private IEnumerable<IGrouping<string, IChart>> Further =>
        View.Board.Count == BoardReader.Most ? [] :
        from chart in ChartCatalog.Of(View.Everything)
        where !View.Board.Contains(chart.Slug)
        group chart by GroupOf(chart);

    /// <inheritdoc />
    protected override void OnParametersSet() =>
        Charts = [.. View.Board.Select(slug => ChartSpecs.Get(ChartCatalog.Find(View.Everything, slug)!, View))];

    private string GroupOf(IChart chart) => chart.Asked is not { } asked ? Say("Of the report")
        : asked.Segments.Count > 0 && View.Everything.FindSegment(asked.Segments[0]) is { } segment ? SegmentText.Of(segment)
        : View.Everything.FindPack(asked.Pack)?.Title ?? asked.Pack;

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
