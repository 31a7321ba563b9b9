using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Kit.Menus;

/// <summary>
/// A few links and buttons that float above the page once they are asked for. Plain elements, which work without a circuit; js/popover.js adds arrow keys, Home,
/// End and Escape. The kit's menu would cost each circuit 28 KB closed, is dead before the circuit, and knows neither Home nor End.
/// </summary>
public sealed partial class ActionMenu
{
    /// <summary>What the menu is called.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment Name { get; set; }

    /// <summary>The links and buttons.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>A class of its own.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>A class of what floats.</summary>
    [Parameter]
    public string? SheetClass { get; set; }
}
