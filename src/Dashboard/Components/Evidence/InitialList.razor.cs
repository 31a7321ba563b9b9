using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>A list as it is where it is short; a long one under the initials of its names.</summary>
/// <typeparam name="TItem">What is listed.</typeparam>
public sealed partial class InitialList<TItem>
{
    /// <summary>What is listed.</summary>
    [Parameter]
    [EditorRequired]
    public required InitialGroups<TItem> Groups { get; set; }

    /// <summary>What the ids of this list begin with, as there can be several on a page.</summary>
    [Parameter]
    [EditorRequired]
    public required string Prefix { get; set; }

    /// <summary>Some of what is listed, in order.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment<IReadOnlyList<TItem>> ChildContent { get; set; }
}
