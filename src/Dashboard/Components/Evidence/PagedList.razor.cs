using Dashboard.Tables;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>A long list, a page at a time; the address says which.</summary>
/// <typeparam name="TItem">What is listed.</typeparam>
public sealed partial class PagedList<TItem>
{
    /// <summary>All of it, in the order in which it is shown.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<TItem> Items { get; set; }

    /// <summary>How many a page has.</summary>
    [Parameter]
    public int Size { get; set; } = ListPage.Rows;

    /// <summary>What of how many is shown, in words: the first, the last, all.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<string, string, string, string> Range { get; set; }

    /// <summary>Those of the page.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment<IReadOnlyList<TItem>> ChildContent { get; set; }

    private IReadOnlyList<TItem> OnPage { get; set; } = [];

    private int Asked => View.Page?.Number ?? 1;

    private int Pages => ListPage.CountOf(Items.Count, Size);

    private int Number => Math.Min(Asked, Pages);

    private int First => (Number - 1) * Size;

    /// <inheritdoc />
    protected override void OnParametersSet() => OnPage = [.. Items.Skip(First).Take(Size)];
}
