using Dashboard.Evidence.Searching;

namespace Dashboard.Searching;

/// <summary>Something that was found, as it is shown.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called, in pieces of which some answer the query.</param>
/// <param name="Detail">What tells it from others.</param>
/// <param name="Href">Where it leads; null where a script of the page does something.</param>
/// <param name="Script">What the script of the page does; null where an address does it.</param>
/// <param name="IsFile">Whether the address gives a file.</param>
public sealed record FoundItem(SearchKind Kind, string Id, IReadOnlyList<SearchPart> Title, string Detail, string? Href, string? Script = null, bool IsFile = false);
