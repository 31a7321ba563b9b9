using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>What is measured: each metric leads to the page that says what it means.</summary>
public sealed partial class MeasureLinks
{
    /// <summary>The ids of the metrics.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<string> Metrics { get; set; }
}
