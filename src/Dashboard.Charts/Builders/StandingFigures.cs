using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>Of several figures for the same thing and time those that nothing newer has taken the place of.</summary>
internal static class StandingFigures
{
    /// <summary>The figures without those that another of them replaced: the same period and status, counted alike, or not said how.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="figures">The figures of a view: what is not known yet on its day is not among them, and replaces nothing.</param>
    public static List<Claim> Of(EvidenceSnapshot snapshot, List<Claim> figures) => figures.FindAll(claim => !IsReplaced(snapshot, claim, figures));

    /// <summary>Whether another of the figures replaced this one.</summary>
    public static bool IsReplaced(EvidenceSnapshot snapshot, Claim claim, IReadOnlyCollection<Claim> figures) =>
        LaterClaims.Of(snapshot, claim).Any(later => later.Status == claim.Status && later.Metric == claim.Metric && later.Entity == claim.Entity
            && (claim.Definition is null || later.Definition is null || later.Definition == claim.Definition)
            && (later.Period?.Start, later.Period?.End) == (claim.Period?.Start, claim.Period?.End)
            && figures.Contains(later));

    /// <summary>What was left out; null where nothing was.</summary>
    public static string? Note(int replaced) => replaced switch
    {
        0 => null,
        1 => Say("1 figure that a newer one replaced is left out."),
        _ => Say($"{CountText.Of(replaced, "figure")} that a newer one replaced are left out."),
    };
}
