using Dashboard.Charts;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Charts;

/// <summary>The charts that are not taken yet, each a link that adds it: the product’s own by their names, those of packs by what they show, segment by segment.</summary>
public sealed partial class ChartChoice
{
    /// <summary>The slugs of those that are taken.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyCollection<string> Taken { get; set; }

    /// <summary>The address with the chart added.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<string, string> Add { get; set; }

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private IReadOnlyList<IGrouping<string, (string Slug, string Name)>> Groups { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() => Groups =
    [
        .. from chart in ChartCatalog.Of(View.Everything)
           where !Taken.Contains(chart.Slug)
           group (chart.Slug, chart.Asked is null ? chart.Name : ChartSpecs.Get(chart, View).Spec.Title) by GroupOf(chart),
    ];

    private string GroupOf(IChart chart) => chart.Asked is not { } asked ? Say("Of the report")
        : asked.Segments.Count > 0 && View.Everything.FindSegment(asked.Segments[0]) is { } segment ? SegmentText.Of(segment)
        : View.Everything.FindPack(asked.Pack)?.Title ?? asked.Pack;
}
