using Dashboard.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Dashboards;

/// <summary>How a page about a segment, a company or a measure begins: where it belongs, its name, what it is, and what its claims rest on or why there are none.</summary>
public sealed partial class TopicHead
{
    /// <summary>The charts that “Present this view” makes slides of.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<DrawnChart> Charts { get; set; }

    /// <summary>The view, filtered to what the page is about.</summary>
    [Parameter]
    [EditorRequired]
    public required EvidenceView Of { get; set; }

    /// <summary>Where it belongs.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment Kicker { get; set; }

    /// <summary>The name of what the page is about.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>Whether the name stands in the words of the data.</summary>
    [Parameter]
    public bool IsData { get; set; }

    /// <summary>What it is, in the words of the data; null where they do not say it.</summary>
    [Parameter]
    public string? Description { get; set; }

    /// <summary>What else is said below the name.</summary>
    [Parameter]
    public string? More { get; set; }

    /// <summary>Its claims under the filter.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Claims { get; set; }

    /// <summary>Why there are none.</summary>
    [Parameter]
    [EditorRequired]
    public required string Empty { get; set; }

    /// <summary>Whether the head says what the claims rest on: where no strip of figures does.</summary>
    [Parameter]
    public bool ShowsSupport { get; set; }
}
