using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Kit.Dialogs;

/// <summary>
/// Something to read or answer before the page goes on. The browser’s own dialog: it keeps the focus within, gives it back, closes on Escape and works without a
/// circuit. The kit’s does the first two, the third where it is told to, and the last not at all, so it is not taken.
/// </summary>
public sealed partial class ModalDialog
{
    /// <summary>The id by which a script opens it.</summary>
    [Parameter]
    [EditorRequired]
    public required string Id { get; set; }

    /// <summary>Its heading.</summary>
    [Parameter]
    [EditorRequired]
    public required string Title { get; set; }

    /// <summary>A class of its own.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>What it says.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>What stands beside the button that closes it; null for nothing.</summary>
    [Parameter]
    public RenderFragment? Foot { get; set; }

    private string TitleId => Id + "-title";
}
