using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Companies;

/// <summary>Who is spoken of, and how often.</summary>
public sealed partial class CompaniesPage
{
    private CompanyListing list = CompanyListing.None;

    [Inject]
    private Remembered Memory { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet() => list = CompanyListing.Of(View, Memory);
}
