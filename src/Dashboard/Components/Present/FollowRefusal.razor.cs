using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>Why there is nothing to follow, and what to do.</summary>
public sealed partial class FollowRefusal
{
    /// <summary>Whether too many wrong codes were tried.</summary>
    [Parameter]
    public bool IsTooMany { get; set; }

    /// <summary>Whether there was such a presentation.</summary>
    [Parameter]
    public bool HasEnded { get; set; }
}
