using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Drawing;

/// <summary>The words below a chart in a picture.</summary>
internal static class PictureNotes
{
    private const int MostNotes = 6;
    private const char NoBreak = '\u00A0';

    /// <summary>What a reader must know to read the chart rightly, and what was computed; where that is more than a picture holds, how much more.</summary>
    public static IEnumerable<string> Of(ChartSpec spec)
    {
        List<string> all = [.. spec.Notes, .. spec.Derivations.Select(derivation => CountText.Capital(Say($"computed: {derivation}")))];
        return all.Count <= MostNotes ? all : [.. all.Take(MostNotes), Say($"{CountText.Capital(CountText.Of(all.Count - MostNotes, "more note"))} at the address below.")];
    }

    /// <summary>The sources by their printed numbers, with their publishers where these fit.</summary>
    public static string SourceLine(ChartSpec spec, Func<string, bool> fits)
    {
        if (spec.Citations.Count == 0)
        {
            return spec.Empty is null ? Say("No source is cited.") : "";
        }

        var full = Line(spec, string.Join(" · ", spec.Citations.Select(citation => $"[{citation.Number}] {citation.Publisher}".Replace(' ', NoBreak))));
        return fits(full) ? full : Line(spec, string.Join(" ", spec.Citations.Select(citation => $"[{citation.Number}]")));
    }

    private static string Line(ChartSpec spec, string sources) => spec.Citations.Count == 1 ? Say($"Source: {sources}") : Say($"Sources: {sources}");
}
