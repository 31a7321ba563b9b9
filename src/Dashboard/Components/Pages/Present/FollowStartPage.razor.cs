using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Present;

/// <summary>Where a code is typed in.</summary>
public sealed partial class FollowStartPage
{
    /// <summary>The code that was typed; null where none was.</summary>
    [SupplyParameterFromQuery(Name = "code")]
    public string? Code { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        if (!string.IsNullOrWhiteSpace(Code))
        {
            Navigation.NavigateTo(DashboardUrls.Follow(PresentationCode.Of(Code), View));
        }
    }
}
