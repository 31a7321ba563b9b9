using Dashboard.Charts;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>What a reader can set about one chart. Every control is a link, so that the address holds all of it and no circuit is needed.</summary>
public sealed partial class ChartControls
{
    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required IChart Of { get; set; }

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private ChartChoices? Choices { get; set; }

    private string Plural => Choices!.OfSegments ? "segments" : "companies";

    private string Label => Choices!.OfSegments ? "Segments in the chart" : "Companies in the chart";

    private bool IsReset => View.Filter == Choices!.Reset;

    /// <inheritdoc />
    protected override void OnParametersSet() => Choices = ChartChoices.Of(Of, ChartSpecs, View);
}
