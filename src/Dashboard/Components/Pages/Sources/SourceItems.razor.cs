using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Sources;

/// <summary>Sources, each with how often it is cited and about whom.</summary>
public sealed partial class SourceItems
{
    private const int MostNamed = 3;

    /// <summary>The sources, in order.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<ListedSource> Sources { get; set; }

    private static string WordsOf(ListedSource listed)
    {
        if (listed.Statements == 0)
        {
            return Say("no statement cites it");
        }

        var count = CountText.Of(listed.Statements, "statement");
        var more = listed.On.Count - MostNamed;
        List<string> named = [.. listed.On.Take(MostNamed), .. more > 0 ? [CountText.Of(more, "more", "more")] : Array.Empty<string>()];
        return named.Count == 0 ? count : Say($"{count} about {CountText.Join(named)}");
    }
}
