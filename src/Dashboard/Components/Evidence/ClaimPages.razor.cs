using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Claims as a list, a page at a time where there are many; the address says which.</summary>
public sealed partial class ClaimPages
{
    /// <summary>All claims, in the order in which they are shown.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Claims { get; set; }

    /// <summary>What to say where there is none.</summary>
    [Parameter]
    public string? Empty { get; set; }
}
