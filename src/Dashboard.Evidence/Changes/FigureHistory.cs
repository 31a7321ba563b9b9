using Dashboard.Evidence.Vintages;

namespace Dashboard.Evidence.Changes;

/// <summary>How a figure or statement was told over time: what was said before, by whom, and what stands now.</summary>
/// <param name="Steps">What was said, the earliest first. Never empty.</param>
public sealed record FigureHistory(IReadOnlyList<HistoryStep> Steps)
{
    /// <summary>What stands now.</summary>
    public HistoryStep Now => Steps[^1];

    /// <summary>The steps that took the place of something, the earliest first.</summary>
    public IEnumerable<HistoryStep> Corrections => Steps.Where(step => step.Before is not null);

    /// <summary>The day of the latest correction whose day is known; null where none is.</summary>
    public DateOnly? Day => Corrections.Max(step => step.Day);

    /// <summary>The history of one claim; the claim alone where nothing took its place and it took nobody’s.</summary>
    public static FigureHistory Of(EvidenceSnapshot snapshot, Claim claim)
    {
        var told = ClaimHistory.Of(snapshot, claim);
        var places = told.Index().ToDictionary(one => one.Item.Id, one => one.Index);
        return new([.. told.Select(one => Step(snapshot, one, told, places))]);
    }

    /// <summary>Every history among the claims in which something took the place of something else, that with the latest correction first, and those without a known day last.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="claims">The claims; a history is there where any step of it is one of them.</param>
    public static IReadOnlyList<FigureHistory> All(EvidenceSnapshot snapshot, IEnumerable<Claim> claims)
    {
        var histories = new List<FigureHistory>();
        var met = new HashSet<string>();
        foreach (var claim in claims.OrderBy(claim => claim.Id, StringComparer.Ordinal))
        {
            if (!met.Contains(claim.Id) && Replacements.Of(snapshot).OfClaim(claim.Id).Any())
            {
                histories.Add(Of(snapshot, claim));
                met.UnionWith(histories[^1].Steps.Select(step => step.Claim.Id));
            }
        }

        return [.. histories.OrderByDescending(history => history.Day).ThenBy(history => history.Now.Claim.Id, StringComparer.Ordinal)];
    }

    private static HistoryStep Step(EvidenceSnapshot snapshot, Claim claim, IReadOnlyList<Claim> told, Dictionary<string, int> places)
    {
        // of several whose place it took, the one that stood last
        var replaced = Replacements.Of(snapshot).OfClaim(claim.Id)
            .Where(one => one.Later == claim.Id && places.TryGetValue(one.Earlier, out var place) && place < places[claim.Id])
            .MaxBy(one => places[one.Earlier]);
        return new(claim, Mouth.Of(snapshot, claim), snapshot.KnownSince(claim), snapshot.DatedSince(claim), replaced is null ? null : told[places[replaced.Earlier]], replaced?.Note);
    }
}
