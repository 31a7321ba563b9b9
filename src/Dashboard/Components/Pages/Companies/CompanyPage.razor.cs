using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Companies;

/// <summary>The page of one company.</summary>
public sealed partial class CompanyPage
{
    /// <summary>The entity's id.</summary>
    [Parameter]
    public string Id { get; set; } = "";
}
