using Dashboard.Charts;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>The chart's numbers as a table: the same marks, status and sources. Its links open what the marks of the drawing open.</summary>
public sealed partial class ChartTable
{
    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required ChartSpec Spec { get; set; }
}
