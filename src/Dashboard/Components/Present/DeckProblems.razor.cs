using Dashboard.Decks;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>The faults of decks, each with file and line.</summary>
public sealed partial class DeckProblems
{
    /// <summary>The faults.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<DeckProblem> Problems { get; set; }
}
