using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Components.Kit;

/// <summary>
/// What stands there until a component of the kit does. As a component of its own it leaves the circuit when it goes: what a component wrote the time before
/// last is kept until it writes again.
/// </summary>
public sealed class BeforeKit : ComponentBase
{
    /// <summary>What is shown.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
