using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components;

/// <summary>Finds the page of an address.</summary>
public sealed partial class Routes
{
    private Type? first;
    private bool moved;

    /// <summary>Whether the request showed the key to the speaker's notes: a circuit sees no cookies. What a root is given travels encrypted.</summary>
    [Parameter]
    public bool HoldsNotesKey { get; set; }

    /// <summary>The talk that the reader's browser keeps as the one it leads.</summary>
    [Parameter]
    public TalkPlace? Led { get; set; }

    /// <summary>The talk that it keeps as the one it follows.</summary>
    [Parameter]
    public TalkPlace? Followed { get; set; }

    [Inject]
    private CircuitEntry Entry { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        Entry.HoldsNotesKey = HoldsNotesKey;
        Entry.Led = Led;
        Entry.Followed = Followed;
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
