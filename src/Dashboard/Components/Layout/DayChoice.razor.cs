using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Layout;

/// <summary>
/// The day of knowledge: nothing that became known later is shown. A plain form that works without a circuit, and moves within the circuit where there is one.
/// </summary>
public sealed partial class DayChoice
{
    private DateOnly? day;
    private DateOnly? shown;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (shown != View.Filter.AsOf)
        {
            shown = day = View.Filter.AsOf;
        }
    }

    private void Show() => Navigation.NavigateTo(DashboardUrls.Here(View with { Filter = View.Filter with { AsOf = day } }));
}
