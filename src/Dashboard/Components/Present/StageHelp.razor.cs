namespace Dashboard.Components.Present;

/// <summary>Which keys do what while slides are shown.</summary>
public sealed partial class StageHelp
{
    private static readonly (string Keys, string Meaning)[] Keys =
    [
        ("→ ↓ Space Page Down", "next step or slide"),
        ("← ↑ Page Up", "back"),
        ("Home, End", "first and last slide"),
        ("Number, Enter", "that slide"),
        ("E", "evidence of the mark that is set off"),
        ("S", "filter by segment"),
        ("F", "full screen"),
        ("B", "black screen"),
        ("N", "notes"),
        ("P", "point at the slide, on the presenter view"),
        ("R", "back to the speaker, while following"),
        ("Esc", "close what is open"),
        ("Swipe", "next and back on a touch screen"),
    ];
}
