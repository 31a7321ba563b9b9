using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>One source as a reader needs it to check a claim: publisher, title, host, date, link.</summary>
public sealed partial class CitationItem
{
    /// <summary>The source.</summary>
    [Parameter]
    [EditorRequired]
    public required Source Source { get; set; }

    /// <summary>Where in the source.</summary>
    [Parameter]
    public string? Locator { get; set; }
}
