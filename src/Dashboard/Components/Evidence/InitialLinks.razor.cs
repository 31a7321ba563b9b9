using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Links that jump to the initials of a long list.</summary>
public sealed partial class InitialLinks
{
    /// <summary>The initials.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<string> Initials { get; set; }

    /// <summary>What the ids of the list begin with.</summary>
    [Parameter]
    [EditorRequired]
    public required string Prefix { get; set; }

    /// <summary>What the links are called.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>Further links, before them.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
