using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Claims one below the other, each with its status, figure, period and sources.</summary>
public sealed partial class ClaimList
{
    /// <summary>How many are shown where the others can be read elsewhere.</summary>
    public const int Most = 250;

    /// <summary>The claims, in the order in which they are shown.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<Claim> Claims { get; set; }

    /// <summary>What to say where there is none.</summary>
    [Parameter]
    public string? Empty { get; set; }

    /// <summary>Where all of them can be read, if there are very many; null shows all here.</summary>
    [Parameter]
    public string? Rest { get; set; }
}
