using Dashboard.Charts;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>The quiet lines below a chart: sources, conflicts, notes, other forms of the same numbers.</summary>
public sealed partial class ChartCaption
{
    private const int MostMeasures = 3;

    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required DrawnChart Drawn { get; set; }

    /// <summary>Whether the notes are unfolded.</summary>
    [Parameter]
    public bool Open { get; set; }

    private ChartSpec Spec => Drawn.Spec;

    // where the chart has the page for itself, it gives every form of itself; elsewhere the first few
    private bool IsItsPage => View.Path == $"/charts/{Spec.Slug}";

    private string TakeAwayPlace => DashboardUrls.Chart(Spec.Slug, View) + "#take-away";

    private string LeftOutPlace => Spec.Metrics.Count > 0 ? DashboardUrls.Metric(Spec.Metrics[0].Id, View) : DashboardUrls.Claims(View);

    // on a page of many charts the axes say what is measured, and a table has none
    private IReadOnlyList<string> Measured { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() =>
        Measured = IsItsPage ? [.. Drawn.Claims.Select(claim => claim.Metric).OfType<string>().Distinct().Take(MostMeasures)]
            : View.Charts == ChartView.Table ? [.. Spec.Metrics.Select(metric => metric.Id)]
            : [];
}
