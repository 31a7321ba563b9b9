using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Segments;

/// <summary>The page of one segment.</summary>
public sealed partial class SegmentPage
{
    /// <summary>The segment's id.</summary>
    [Parameter]
    public string Id { get; set; } = "";
}
