using Dashboard.Ask;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Layout;

/// <summary>A plain form that works without a circuit, and moves within the circuit where there is one.</summary>
public sealed partial class SearchBox
{
    private string? words;
    private string? shown;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    // a page that lists names has a field of its own for the words that narrow it
    private string? Asked => View.Path is "/search" or "/ask" ? View.Search : null;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (shown != Asked)
        {
            shown = words = Asked;
        }
    }

    /// <summary>A question is answered, words are looked for.</summary>
    private void Find() => Navigation.NavigateTo(Asking.IsQuestion(words) ? DashboardUrls.Ask(View, words) : DashboardUrls.Search(View, words));
}
