using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>Of several figures for the same thing and time those that nothing newer has taken the place of.</summary>
internal static class StandingFigures
{
    /// <summary>The figures without those that another of them replaced: see <see cref="Standing"/>.</summary>
    public static List<Claim> Of(EvidenceSnapshot snapshot, List<Claim> figures) => [.. Standing.Of(snapshot, figures)];

    /// <summary>What was left out; null where nothing was.</summary>
    public static string? Note(int replaced) => replaced switch
    {
        0 => null,
        1 => Say("1 figure that a newer one replaced is left out."),
        _ => Say($"{CountText.Of(replaced, "figure")} that a newer one replaced are left out."),
    };
}
