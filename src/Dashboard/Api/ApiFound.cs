using Dashboard.Searching;
using Dashboard.Views;

namespace Dashboard.Api;

/// <summary>What a search found, as the interface answers it.</summary>
/// <param name="Query">What was looked for.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Remark">What must be said about the search, e.g. that nothing has all the words; null where nothing must.</param>
/// <param name="Outside">How many more there are that the filter leaves out.</param>
/// <param name="Page">The address of the page with all of them.</param>
/// <param name="Groups">The results by kind, the group with the best one first.</param>
/// <param name="Snapshot">The version of the evidence.</param>
public sealed record ApiFound(string Query, int Total, string? Remark, int Outside, string Page, IReadOnlyList<ApiFoundGroup> Groups, string Snapshot)
{
    /// <summary>What the words find in the view.</summary>
    public static ApiFound Of(EvidenceView view, string words, int limit)
    {
        var found = SiteSearch.Find(view, words, limit, withActions: true);
        return new(
            words,
            found.Total,
            found.Remark,
            found.Found.Outside,
            DashboardUrls.Search(view, words),
            [.. found.Groups.Select(group => new ApiFoundGroup(EvidenceViewReader.NameOf(group.Kind), group.Name, group.Total, [.. group.Items.Select(ApiFoundItem.Of)]))],
            view.Snapshot.Version);
    }
}

/// <summary>What was found of one kind.</summary>
/// <param name="Kind"><c>company</c>, <c>segment</c>, <c>chart</c>, <c>claim</c>, <c>source</c>, <c>deck</c> or <c>action</c>.</param>
/// <param name="Name">The kind for readers.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Items">The best of them, the best first.</param>
public sealed record ApiFoundGroup(string Kind, string Name, int Total, IReadOnlyList<ApiFoundItem> Items);

/// <summary>A result.</summary>
/// <param name="Id">Its id within its kind.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Marks">Which parts of the title answer the search.</param>
/// <param name="Detail">What tells it from others.</param>
/// <param name="Href">Where it leads, with the filter; null where only a page’s script can do it.</param>
/// <param name="Script">What a page’s script does: <c>print</c>, <c>keys</c>, <c>copy-link</c> or <c>present-view</c>; null where an address does it.</param>
/// <param name="IsFile">Whether the address gives a file.</param>
public sealed record ApiFoundItem(string Id, string Title, IReadOnlyList<ApiMark> Marks, string Detail, string? Href, string? Script, bool IsFile)
{
    /// <summary>The result.</summary>
    public static ApiFoundItem Of(FoundItem item)
    {
        var marks = new List<ApiMark>();
        var at = 0;
        foreach (var part in item.Title)
        {
            if (part.IsMatch)
            {
                marks.Add(new(at, part.Text.Length));
            }

            at += part.Text.Length;
        }

        return new(item.Id, string.Concat(item.Title.Select(part => part.Text)), marks, item.Detail, item.Href, item.Script, item.IsFile);
    }
}

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
public sealed record ApiMark(int Start, int Length);
