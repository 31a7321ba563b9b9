using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Base;

/// <summary>What is unfolded by a press.</summary>
public sealed partial class Folded
{
    /// <summary>What is folded, in a few words.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>What is folded.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
