using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Layout;

/// <summary>
/// The day of knowledge: nothing that became known later is shown. A plain form and links that work without a circuit, and move within the circuit where there
/// is one. Opened there, it shows the months, with the days on which something became known.
/// </summary>
public sealed partial class DayChoice
{
    // more links than this are no list to read; the field takes every day
    private const int MostDays = 60;

    private bool isOpen;
    private DateOnly? day;
    private DateOnly? shown;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private IEnumerable<(DateOnly Day, string What)> Listed =>
    [
        .. View.Everything.Packs.Select(pack => (pack.Date, Say($"the day of “{pack.Title}”"))),
        .. Known.Where(day => View.Everything.Packs.All(pack => pack.Date != day.Day)).TakeLast(MostDays).Reverse().Select(day => (day.Day, CountText.Of(day.Claims, "claim"))),
    ];

    private IReadOnlyList<(DateOnly Day, int Claims)> Known { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (shown != View.Filter.AsOf)
        {
            shown = day = View.Filter.AsOf;
            (isOpen, Known) = (false, []);
        }
    }

    // once, and then it stays: what is closed again is opened again at once
    private void Open()
    {
        if (!isOpen)
        {
            isOpen = true;
            Known = [.. View.Everything.Claims.GroupBy(View.Everything.KnownSince).OrderBy(day => day.Key).Select(day => (day.Key, day.Count()))];
        }
    }

    private void Submit() => Show(day);

    private void Show(DateOnly? chosen) => Navigation.NavigateTo(DashboardUrls.Here(View with { Filter = View.Filter with { AsOf = chosen } }));
}
