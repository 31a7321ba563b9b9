using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Leads from one page of a long list to the others; nothing where there is one page.</summary>
public sealed partial class ListPager
{
    /// <summary>The number of the page that is shown.</summary>
    [Parameter]
    [EditorRequired]
    public required int Number { get; set; }

    /// <summary>How many pages there are.</summary>
    [Parameter]
    [EditorRequired]
    public required int Pages { get; set; }

    /// <summary>What is shown of how many.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private string At(int page) => DashboardUrls.Here(View with { Drill = null, Page = page == 1 ? null : new(page, View.Filter) });
}
