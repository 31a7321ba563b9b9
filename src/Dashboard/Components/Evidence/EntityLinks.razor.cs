using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Entities as links to their pages.</summary>
public sealed partial class EntityLinks
{
    /// <summary>The entities.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<Entity> Entities { get; set; }
}
