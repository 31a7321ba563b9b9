using static Dashboard.Evidence.Wording.Translation;

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
        ["/ask"] = "q",
    };

    private static IReadOnlyList<KeyGroup> Groups =>
    [
        new(Say("Everywhere"), "",
        [
            (["Ctrl K", "⌘ K"], Say("search and commands")),
            (["/"], Say("to the search field")),
            (["?"], Say("this list")),
            (["Esc"], Say("close what is open")),
            (["Tab"], Say("the first skips to the content")),
        ]),
        new(Say("Go to"), "on-pages",
        [
            (["g", "o"], Say("overview")),
            (["g", "c"], Say("charts")),
            (["g", "s"], Say("segments")),
            (["g", "m"], Say("companies")),
            (["g", "l"], Say("claims")),
            (["g", "r"], Say("sources (references)")),
            (["g", "a"], Say("audit")),
            (["g", "p"], Say("decks (present)")),
            (["g", "w"], Say("what changed")),
            (["g", "b"], Say("report (brief) of this view")),
            (["g", "q"], Say("ask a question")),
        ]),
        new(Say("On a chart"), "",
        [
            (["←", "↑", "→", "↓"], Say("from mark to mark")),
            (["Home", "End"], Say("first and last mark")),
            (["Enter"], Say("the evidence behind the mark")),
        ]),
        new(Say("In a table"), "on-pages",
        [
            (["←", "↑", "→", "↓"], Say("from cell to cell")),
            (["Home", "End"], Say("first and last cell of the row")),
            (["Ctrl Home", "Ctrl End"], Say("first and last row")),
            (["Page Up", "Page Down"], Say("a screenful of rows")),
            (["Enter"], Say("what the cell or its row leads to")),
        ]),
        new(Say("On slides"), "on-slides",
        [
            (["→", "↓", "Space", "Page Down"], Say("next step or slide")),
            (["←", "↑", "Page Up"], Say("back")),
            (["Home", "End"], Say("first and last slide")),
            (["1 …", "Enter"], Say("that slide")),
            (["E"], Say("evidence of the mark that is set off")),
            (["S"], Say("filter by segment")),
            (["F"], Say("full screen")),
            (["B"], Say("black screen")),
            (["N"], Say("notes")),
            (["P"], Say("point at the slide, on the presenter view")),
            (["R"], Say("back to the speaker, while following")),
            ([Say("Swipe")], Say("next and back on a touch screen")),
        ]),
    ];
}
