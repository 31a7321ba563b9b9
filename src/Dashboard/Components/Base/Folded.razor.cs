using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Base;

/// <summary>What is unfolded by a press. The first HTML holds it; a circuit is told of it only once somebody unfolds it.</summary>
public sealed partial class Folded
{
    private bool isUnfolded;

    /// <summary>What is folded, in a few words.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>What is folded.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private void Unfold() => isUnfolded = true;
}
