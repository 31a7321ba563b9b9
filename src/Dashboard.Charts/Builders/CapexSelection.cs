using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>Chooses the figures that one chart can show, and says what it leaves out.</summary>
/// <param name="Claims">The figures that are shown, in the order of the texts.</param>
/// <param name="Notes">What was left out; empty where nothing was.</param>
internal sealed record CapexSelection(IReadOnlyList<Claim> Claims, IReadOnlyList<string> Notes)
{
    /// <summary>How many rows a reader can take in.</summary>
    public const int MostRows = 24;

    /// <summary>Leaves out the outlooks and figures that newer ones replaced, then whole years, the oldest first, until the rows fit.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="claims">Figures with a period and an entity.</param>
    public static CapexSelection Of(EvidenceSnapshot snapshot, IReadOnlyList<Claim> claims)
    {
        var ids = claims.Select(claim => claim.Id).ToHashSet();
        var current = claims.Where(claim => !IsReplaced(snapshot, claim, ids)).ToList();
        var standing = StandingFigures.Of(snapshot, current);
        var notes = new List<string>();
        if (current.Count < claims.Count)
        {
            notes.Add(claims.Count - current.Count == 1
                ? Say("1 outlook that a newer one replaced is left out.")
                : Say($"{CountText.Of(claims.Count - current.Count, "outlook")} that a newer one replaced are left out."));
        }

        notes.AddRange(new[] { StandingFigures.Note(current.Count - standing.Count) }.OfType<string>());

        var rows = 0;
        var shown = new List<Claim>();
        foreach (var year in standing.GroupBy(claim => claim.Period!.Year).OrderByDescending(year => year.Key))
        {
            rows += year.Select(claim => (claim.Entity, claim.Period!.Label)).Distinct().Count();
            if (rows > MostRows && shown.Count > 0)
            {
                var left = standing.Count(claim => claim.Period!.Year <= year.Key);
                notes.Add(left == 1
                    ? Say($"1 figure of {PeriodText.Year(year.Key)} and before is left out: see the chart of capital expenditure over the years.")
                    : Say($"{CountText.Of(left, "figure")} of {PeriodText.Year(year.Key)} and before are left out: see the chart of capital expenditure over the years."));
                break;
            }

            shown.AddRange(rows > MostRows ? Largest([.. year], notes) : year);
        }

        var chosen = shown.Select(claim => claim.Id).ToHashSet();
        return new([.. standing.Where(claim => chosen.Contains(claim.Id))], notes);
    }

    /// <summary>Of a year of very many companies those that spend most.</summary>
    private static IEnumerable<Claim> Largest(List<Claim> year, List<string> notes)
    {
        var rows = year.GroupBy(claim => (claim.Entity, claim.Period!.Label)).OrderByDescending(row => row.Max(claim => claim.Amount!.To(UnitScale.UsdBillion).Middle)).ToList();
        notes.Add(Say($"{CountText.Of(rows.Skip(MostRows).Sum(row => row.Count()), "smaller figure")} left out."));
        return rows.Take(MostRows).SelectMany(row => row);
    }

    private static bool IsReplaced(EvidenceSnapshot snapshot, Claim claim, HashSet<string> shown) =>
        Scorecard.IsForecast(claim)
        && LaterClaims.Of(snapshot, claim).Any(later => Scorecard.IsForecast(later) && shown.Contains(later.Id) && (later.Period?.Start, later.Period?.End) == (claim.Period!.Start, claim.Period.End));
}
