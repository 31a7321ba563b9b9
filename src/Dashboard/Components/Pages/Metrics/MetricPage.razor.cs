using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Metrics;

/// <summary>The page of a metric, or of a definition.</summary>
public sealed partial class MetricPage
{
    /// <summary>The id of a metric, or of a definition.</summary>
    [Parameter]
    public string Id { get; set; } = "";
}
