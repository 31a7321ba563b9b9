using Dashboard.Evidence.Wording;
using Dashboard.Hosting;
using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components;

/// <summary>Finds the page of an address.</summary>
public sealed partial class Routes
{
    private Type? first;
    private bool moved;

    /// <summary>The language of the document: the circuit goes on in it.</summary>
    [Parameter]
    public Language Language { get; set; }

    /// <summary>Whether the request showed the key to the speaker's notes: a circuit sees no cookies. What a root is given travels encrypted.</summary>
    [Parameter]
    public bool HoldsNotesKey { get; set; }

    [Inject]
    private CircuitEntry Entry { get; set; } = null!;

    [Inject]
    private ReaderLanguage Reader { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Reader.Begin(Language);
        Entry.HoldsNotesKey = HoldsNotesKey;
    }

    /// <summary>
    /// Whether the reader has moved to another page: then the focus goes to its heading. At the first page it stays where the browser puts it, before
    /// the link that skips to the content.
    /// </summary>
    private bool HasMoved(Type page)
    {
        first ??= page;
        return moved |= page != first;
    }
}
