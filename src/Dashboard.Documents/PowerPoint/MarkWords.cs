using Dashboard.Charts;
using Dashboard.Documents.Office;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>The words that stand beside a mark, where the screen has a texture.</summary>
internal static class MarkWords
{
    /// <summary>How firm it is: "projection", "interpolated, computed", "actual, contradicted".</summary>
    public static string Status(ChartMark mark) => mark.Conflict ? Say($"{MarkStatus.Of(mark)}, contradicted") : MarkStatus.Of(mark);

    /// <summary>The label of a mark: its value and how firm that is, each word once.</summary>
    public static string Label(ChartMark mark)
    {
        var label = mark.Label ?? OfficeText.Number(mark.End);
        var more = Status(mark).Split(Phrases.Listed("", "")).Where(word => !label.Contains(word, StringComparison.OrdinalIgnoreCase)).ToList();
        return $"{(mark.Conflict ? "≠ " : "")}{label}{(more.Count == 0 ? "" : " · ")}{Phrases.Listed(more)}";
    }
}
