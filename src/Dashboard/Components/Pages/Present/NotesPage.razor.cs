using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Present;

/// <summary>Where a speaker gives the key to the notes. A form, so that a program which only looks at the link gets nothing by it.</summary>
public sealed partial class NotesPage
{
    /// <summary>The key, where the address that the server's log names was opened.</summary>
    [SupplyParameterFromQuery(Name = "key")]
    public string? Key { get; set; }

    [Inject]
    private CircuitEntry Entry { get; set; } = null!;
}
