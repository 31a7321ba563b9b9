using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>Makes the charts of a page a deck on the spot.</summary>
public sealed partial class PresentView
{
    /// <summary>The charts that the page shows, in its order; an empty one makes no slide.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<DrawnChart> Charts { get; set; }

    /// <summary>The view of the charts where it is not the page's.</summary>
    [Parameter]
    public EvidenceView? Of { get; set; }

    private IReadOnlyList<string> Shown { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() => Shown = [.. Charts.Where(chart => chart.Spec.Empty is null).Select(chart => chart.Spec.Slug)];
}
