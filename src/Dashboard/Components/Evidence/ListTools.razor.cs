using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>What can be set about a list of names: words that they must hold. Segments, and all else that filters, stand above every page.</summary>
public sealed partial class ListTools
{
    /// <summary>What is listed.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>How many are shown.</summary>
    [Parameter]
    [EditorRequired]
    public required int Shown { get; set; }

    /// <summary>How many there are under the filter.</summary>
    [Parameter]
    [EditorRequired]
    public required int All { get; set; }

    private string With(string? words) => DashboardUrls.Here(View with { Search = words, Kind = null });
}
