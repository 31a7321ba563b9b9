using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Layout;

/// <summary>System, light or dark: the choice stands in the address, as everything does.</summary>
public sealed partial class ThemeSwitch
{
    private static (Theme Theme, string Name, string Sign)[] Choices =>
    [
        (Theme.System, Say("Auto theme, as the system says"), Say("Auto")),
        (Theme.Light, Say("Light theme"), Say("Light")),
        (Theme.Dark, Say("Dark theme"), Say("Dark")),
    ];
}
