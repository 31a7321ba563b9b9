using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Kit.Timelines;

/// <summary>What happened one after the other, as a list whose items hang on a line. It needs no script. For a dozen items and not for hundreds: each is a component.</summary>
/// <typeparam name="TItem">What happened.</typeparam>
public sealed partial class Timeline<TItem>
    where TItem : notnull
{
    /// <summary>What happened, in order.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<TItem> Items { get; set; }

    /// <summary>What an item says.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment<TItem> ChildContent { get; set; }

    /// <summary>What the list is called; null where a heading above it says so.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>Whether an item is the one that the page is about.</summary>
    [Parameter]
    public Func<TItem, bool> IsCurrent { get; set; } = _ => false;
}
