using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Dashboards;

/// <summary>The key figures and charts of a segment or a company.</summary>
public sealed partial class TopicCharts
{
    /// <summary>What the page is about.</summary>
    [Parameter]
    [EditorRequired]
    public required Topic Topic { get; set; }

    /// <summary>Whether the names of rows and lines show a company or segment alone on the page.</summary>
    [Parameter]
    public bool Narrows { get; set; }
}
