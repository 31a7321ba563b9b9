using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Changes;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Claims;

/// <summary>One claim with everything known about it.</summary>
public sealed partial class ClaimPage
{
    /// <summary>The claim's id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private Claim? Claim { get; set; }

    private FigureHistory? History { get; set; }

    private IReadOnlyList<ChartSpec> Charts { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Claim = View.Snapshot.FindClaim(Id);
        History = Claim is null ? null : FigureHistory.Of(View.Snapshot, Claim);
        Charts = Claim is null ? [] : [.. ChartCatalog.Of(View.Everything)
            .Select(chart => ChartSpecs.Get(chart, View with { Filter = EvidenceFilter.None }).Spec)
            .Where(chart => chart.Marks.Any(mark => mark.Claims.Contains(Id)))];
    }
}
