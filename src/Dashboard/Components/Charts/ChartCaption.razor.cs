using Dashboard.Charts;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>The quiet lines below a chart: sources, conflicts, notes, other forms of the same numbers.</summary>
public sealed partial class ChartCaption
{
    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required ChartSpec Spec { get; set; }

    /// <summary>Whether the notes are unfolded.</summary>
    [Parameter]
    public bool Open { get; set; }
}
