using Dashboard.Components.Kit.Entities;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>
/// Those of many that are no links: folded, the list of them, which needs no circuit; unfolded in a circuit, a field that finds one by a few letters. One on a page.
/// </summary>
public sealed partial class FurtherChoice
{
    /// <summary>What is folded: "and 134 more".</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>What is chosen, and what for.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>What can be chosen; asked for once it is unfolded.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<IReadOnlyList<EntityChoice>> Choices { get; set; }

    /// <summary>One was chosen: its id.</summary>
    [Parameter]
    public EventCallback<string> Chosen { get; set; }

    /// <summary>The address of the list of all of them.</summary>
    [Parameter]
    [EditorRequired]
    public required string List { get; set; }

    /// <summary>What that list is called.</summary>
    [Parameter]
    [EditorRequired]
    public required string ListName { get; set; }
}
