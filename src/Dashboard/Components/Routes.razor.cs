namespace Dashboard.Components;

/// <summary>Finds the page of an address.</summary>
public sealed partial class Routes
{
    private Type? first;
    private bool moved;

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
