namespace Dashboard.Components.Layout;

/// <summary>What the keyboard does, on every page and on slides.</summary>
public sealed partial class KeyHelp
{
    /// <summary>The letters that lead to pages behind <c>g</c>, by the path of the page.</summary>
    public static IReadOnlyDictionary<string, string> Letters { get; } = new Dictionary<string, string>
    {
        ["/"] = "o",
        ["/charts"] = "c",
        ["/segments"] = "s",
        ["/companies"] = "m",
        ["/claims"] = "l",
        ["/sources"] = "r",
        ["/audit"] = "a",
        ["/present"] = "p",
        ["/changes"] = "w",
        ["/report"] = "b",
    };

    private static IReadOnlyList<KeyGroup> Groups { get; } =
    [
        new("Everywhere", "",
        [
            (["Ctrl K", "⌘ K"], "find anything, do anything"),
            (["/"], "to the search field"),
            (["?"], "this list"),
            (["Esc"], "close what is open"),
            (["Tab"], "the first skips to the content"),
        ]),
        new("Go to", "on-pages",
        [
            (["g", "o"], "overview"),
            (["g", "c"], "charts"),
            (["g", "s"], "segments"),
            (["g", "m"], "companies"),
            (["g", "l"], "claims"),
            (["g", "r"], "sources (references)"),
            (["g", "a"], "audit"),
            (["g", "p"], "decks (present)"),
            (["g", "w"], "what changed"),
            (["g", "b"], "report (brief) of this view"),
        ]),
        new("On a chart", "",
        [
            (["←", "↑", "→", "↓"], "from mark to mark"),
            (["Home", "End"], "first and last mark"),
            (["Enter"], "the evidence behind the mark"),
            (["0"], "all of the time axis again"),
        ]),
        new("In a table", "on-pages",
        [
            (["←", "↑", "→", "↓"], "from cell to cell"),
            (["Home", "End"], "first and last cell of the row"),
            (["Ctrl Home", "Ctrl End"], "first and last row"),
            (["Page Up", "Page Down"], "a screenful of rows"),
            (["Enter"], "what the cell or its row leads to"),
        ]),
        new("On slides", "on-slides",
        [
            (["→", "↓", "Space", "Page Down"], "next step or slide"),
            (["←", "↑", "Page Up"], "back"),
            (["Home", "End"], "first and last slide"),
            (["1 …", "Enter"], "that slide"),
            (["E"], "evidence of the mark that is set off"),
            (["S"], "filter by segment"),
            (["F"], "full screen"),
            (["B"], "black screen"),
            (["N"], "notes"),
            (["P"], "point at the slide, on the presenter view"),
            (["R"], "back to the speaker, while following"),
            (["Swipe"], "next and back on a touch screen"),
        ]),
    ];
}
