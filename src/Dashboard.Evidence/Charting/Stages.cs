namespace Dashboard.Evidence.Charting;

/// <summary>Finds the stages of commitments.</summary>
public static class Stages
{
    /// <summary>One stage alone is a figure and no comparison.</summary>
    public const int Least = 2;

    /// <summary>The subjects with two stages and more, those with the largest first; each with its stages, the largest first.</summary>
    public static IReadOnlyList<(string Subject, IReadOnlyList<Stage> Stages)> Of(ChartFigures figures) =>
    [
        .. from subject in figures.Claims.Where(claim => claim is { Status: not ClaimStatus.Opinion } && claim.Amount!.Middle is not null && IsAsked(figures.Chart, claim)).GroupBy(claim => claim.Entity!)
           let stages = subject.GroupBy(claim => (claim.Metric, claim.Definition, claim.Status))
               .Select(stage => new Stage(stage.Key.Metric!, stage.Key.Definition, Latest(figures.Snapshot, [.. stage])))
               .OrderByDescending(stage => figures.SizeOf(stage.Claim)).ThenBy(stage => stage.Claim.Id, StringComparer.Ordinal)
               .ToList()
           where stages.Count >= Least
           orderby figures.SizeOf(stages[0].Claim) descending, subject.Key
           select (subject.Key, (IReadOnlyList<Stage>)stages),
    ];

    private static bool IsAsked(PackChart chart, Claim claim) =>
        chart.Periods is not { } label || PeriodKinds.Find(label) is { } kind && claim.Period?.Kind == kind || (claim.Period is { } period && RankedFigures.IsLabelled(period, label));

    private static Claim Latest(EvidenceSnapshot snapshot, List<Claim> stage)
    {
        var standing = Standing.Of(snapshot, stage);
        var last = standing.Max(claim => claim.Period?.End ?? claim.Stated?.First);
        return Standing.Newest(snapshot, standing.Where(claim => (claim.Period?.End ?? claim.Stated?.First) == last));
    }
}
