using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Present;

/// <summary>Where a speaker's second device accepts its invitation. A form, so that a program which only looks at the link does not use it up.</summary>
public sealed partial class LeadPage
{
    /// <summary>The deck's id.</summary>
    [Parameter]
    public string DeckId { get; set; } = "";

    /// <summary>The code of the presentation.</summary>
    [SupplyParameterFromQuery(Name = "code")]
    public string? Code { get; set; }

    /// <summary>The key of the invitation.</summary>
    [SupplyParameterFromQuery(Name = "key")]
    public string? Key { get; set; }
}
