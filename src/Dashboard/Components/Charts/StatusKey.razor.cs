using Dashboard.Charts;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>What the looks of the marks mean: only those that occur.</summary>
public sealed partial class StatusKey
{
    /// <summary>The marks.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<ChartMark> Marks { get; set; }
}
