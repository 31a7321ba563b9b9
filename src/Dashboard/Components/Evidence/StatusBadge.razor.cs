using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>A status as the swatch that its marks have, and the word.</summary>
public sealed partial class StatusBadge
{
    /// <summary>The status.</summary>
    [Parameter]
    [EditorRequired]
    public ClaimStatus Status { get; set; }

    /// <summary>Another word than the status's own.</summary>
    [Parameter]
    public string? Text { get; set; }

    /// <summary>Whether the number was computed.</summary>
    [Parameter]
    public bool Derived { get; set; }
}
