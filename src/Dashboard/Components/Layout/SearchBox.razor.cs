using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Layout;

/// <summary>A plain form that works without a circuit, and moves within the circuit where there is one.</summary>
public sealed partial class SearchBox
{
    private string? words;
    private string? shown;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (shown != View.Search)
        {
            shown = words = View.Search;
        }
    }

    private void Find() => Navigation.NavigateTo(DashboardUrls.Search(View, words));
}
