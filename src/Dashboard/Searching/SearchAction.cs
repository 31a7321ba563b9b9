namespace Dashboard.Searching;

/// <summary>Something that can be done from the command palette.</summary>
/// <param name="Id">Unique.</param>
/// <param name="Title">What is done.</param>
/// <param name="Detail">What comes of it.</param>
/// <param name="Words">Other words under which somebody may look for it.</param>
/// <param name="Href">The address that does it; null where a script of the page does.</param>
/// <param name="Script">What the script of the page does: <c>print</c>, <c>keys</c>, <c>copy-link</c>, <c>present-view</c>; null where an address does it.</param>
/// <param name="IsFile">Whether the address gives a file.</param>
public sealed record SearchAction(string Id, string Title, string Detail, string Words, string? Href, string? Script = null, bool IsFile = false);
