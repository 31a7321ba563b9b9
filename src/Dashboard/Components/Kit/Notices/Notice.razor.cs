using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dashboard.Components.Kit.Notices;

/// <summary>Something that a reader must hear of before reading on. It is announced: at once where it is urgent, else when there is a pause.</summary>
public sealed partial class Notice
{
    /// <summary>What is said.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>Whether something went wrong that nobody asked for.</summary>
    [Parameter]
    public bool IsUrgent { get; set; }

    /// <summary>A class of its own.</summary>
    [Parameter]
    public string? Class { get; set; }

    private Severity Kind => IsUrgent ? Severity.Error : Severity.Warning;
}
