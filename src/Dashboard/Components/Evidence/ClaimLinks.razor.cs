using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Claims as links to what is behind them.</summary>
public sealed partial class ClaimLinks
{
    /// <summary>The claims.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Claims { get; set; }
}
