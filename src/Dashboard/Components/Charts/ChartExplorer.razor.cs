using System.Globalization;
using Dashboard.Charts;
using Dashboard.Charts.Explore;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>
/// A chart over time in the engine. Its legend is ours, and all that can be set stands in the address; js/chart-explorer.js loads the engine, which no other view
/// does. Until it is there, and without scripts, the drawing stands in its place.
/// </summary>
public sealed partial class ChartExplorer
{
    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required ChartSpec Spec { get; set; }

    /// <summary>The address that opens a claim, with <c>~</c> in the claim's place.</summary>
    [Parameter]
    [EditorRequired]
    public required string Opens { get; set; }

    /// <summary>The drawing, in first HTML; null in a circuit.</summary>
    [Parameter]
    public string? Drawing { get; set; }

    private IReadOnlyList<ExploreSubject> Subjects => ExploreChart.Subjects(Spec, View.Explore);

    private IReadOnlyList<string> Unknown => [.. View.Explore.Hidden.Where(id => Spec.Series.All(series => series.Id != id))];

    private string Json { get; set; } = "";

    private string First { get; set; } = "";

    private string Last { get; set; } = "";

    // the module puts the days of the part in view in the place of the first and the last of all days
    private string Part => DashboardUrls.Here(View with { Explore = View.Explore with { From = DateOnly.MinValue, To = DateOnly.MaxValue } });

    private string Whole => DashboardUrls.Here(View with { Explore = View.Explore with { From = null, To = null } });

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var made = ExploreChart.Build(Spec, View.Explore);
        Json = made.ToJson();
        (First, Last) = (made.First.ToString(CultureInfo.InvariantCulture), made.Last.ToString(CultureInfo.InvariantCulture));
    }

    private string Toggled(ExploreSubject subject) => DashboardUrls.Here(View with { Explore = View.Explore with { Hidden = View.Explore.Hidden.Toggle(subject.Id) } });
}
