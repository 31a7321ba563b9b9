using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dashboard.Components.Kit.Entities;

/// <summary>Chooses one more among many, by a few letters of its name. What is chosen already stands elsewhere, as links that take it away.</summary>
public sealed partial class EntityPicker
{
    /// <summary>The place in the layout that lists are opened in.</summary>
    public const string Section = "kit-popovers";

    // one on a page
    private const string FieldId = "entity-picker";
    private const int MostFound = 50;

    private MudAutocomplete<EntityChoice>? field;

    /// <summary>What can be chosen.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<EntityChoice> Choices { get; set; }

    /// <summary>What is chosen, and what for.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>One was chosen: its id.</summary>
    [Parameter]
    public EventCallback<string> Chosen { get; set; }

    private Task<IEnumerable<EntityChoice>> Find(string? words, CancellationToken token) => Task.FromResult(EntitySearch.Of(Choices, words));

    private async Task Choose(EntityChoice? choice)
    {
        if (choice is not null)
        {
            await Chosen.InvokeAsync(choice.Id);
            // the field is for the next one
            await field!.ClearAsync();
        }
    }
}
