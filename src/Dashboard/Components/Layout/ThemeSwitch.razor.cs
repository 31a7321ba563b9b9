using Dashboard.Views;

namespace Dashboard.Components.Layout;

/// <summary>System, light or dark: the choice stands in the address, as everything does.</summary>
public sealed partial class ThemeSwitch
{
    private static readonly (Theme Theme, string Name, string Sign)[] Choices =
    [
        (Theme.System, "Auto theme, as the system says", "Auto"),
        (Theme.Light, "Light theme", "Light"),
        (Theme.Dark, "Dark theme", "Dark"),
    ];
}
