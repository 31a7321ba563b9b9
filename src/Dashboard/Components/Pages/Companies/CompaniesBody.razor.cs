using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Companies;

/// <summary>Every entity that a claim concerns, by kind; where they are many, by their names.</summary>
public sealed partial class CompaniesBody
{
    private const int MostNamed = 8;

    private CompanyListing list = CompanyListing.None;

    [Inject]
    private Remembered Memory { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet() => list = CompanyListing.Of(View, Memory);
}
