using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>Gives a deck as a PowerPoint file. A plain link: it works before, without and after the circuit, and the browser shows how far it is.</summary>
public sealed partial class DeckFileLink
{
    /// <summary>The deck's id.</summary>
    [Parameter]
    [EditorRequired]
    public required string Deck { get; set; }

    /// <summary>Where the browser keeps the speaker's own words about the deck; null where it keeps none.</summary>
    [Parameter]
    public OwnWordsKey? Words { get; set; }

    /// <summary>The code of the presentation whose evidence the file is to show; null for the newest.</summary>
    [Parameter]
    public string? Code { get; set; }
}
