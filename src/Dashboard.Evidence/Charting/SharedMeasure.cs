namespace Dashboard.Evidence.Charting;

/// <summary>One measure of several subjects, counted alike, in one kind of unit and for one period, so that the figures may be set beside each other.</summary>
/// <param name="Figures">All figures of the measure.</param>
/// <param name="Claims">One figure a subject, the largest first.</param>
public sealed record SharedMeasure(ChartFigures Figures, IReadOnlyList<Claim> Claims)
{
    /// <summary>What is measured.</summary>
    public string Metric => Figures.Chart.Metrics[0];

    /// <summary>What is counted; null where nobody says.</summary>
    public string? Definition => Figures.Chart.Definitions.Count == 0 ? null : Figures.Chart.Definitions[0];

    /// <summary>Whether all happened: an outcome beside a forecast is no difference.</summary>
    public bool IsOneStatus => Claims.All(claim => claim.Status == Claims[0].Status);

    /// <summary>Whether all are of the same days: a fiscal year may end half a year before another.</summary>
    public bool IsOneTime => Claims.All(claim => claim.Period!.Start == Claims[0].Period!.Start && claim.Period.End == Claims[0].Period!.End);

    /// <summary>What the subjects have in common: measures that most of them have come first.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="subjects">The ids of the subjects.</param>
    /// <param name="filter">Which claims count.</param>
    public static IReadOnlyList<SharedMeasure> Of(EvidenceSnapshot snapshot, IReadOnlyCollection<string> subjects, EvidenceFilter filter) =>
    [
        .. from alike in Counted(snapshot, subjects, filter).GroupBy(claim => (Metric: claim.Metric!, claim.Definition, Unit: UnitScale.BaseOf(claim.Amount!.Unit)))
           where alike.DistinctBy(claim => claim.Entity).Count() > 1
           let figures = FiguresOf(snapshot, subjects, [.. alike])
           let ranked = RankedFigures.Of(figures)
           where ranked.Claims.Count > 1
           orderby ranked.Claims.Count descending, figures.Claims.Count descending, alike.Key.Metric, alike.Key.Definition, alike.Key.Unit
           select new SharedMeasure(figures, ranked.Claims),
    ];

    /// <summary>The measures that several subjects have, and that never meet: counted in other ways, in other units, or for other periods.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="subjects">The ids of the subjects.</param>
    /// <param name="filter">Which claims count.</param>
    /// <param name="shared">What they have in common.</param>
    public static IReadOnlyList<IGrouping<string, Claim>> Apart(EvidenceSnapshot snapshot, IReadOnlyCollection<string> subjects, EvidenceFilter filter, IEnumerable<SharedMeasure> shared)
    {
        var met = shared.Select(measure => measure.Metric).ToHashSet();
        return
        [
            .. Counted(snapshot, subjects, filter)
                .Where(claim => claim.Period is not null)
                .GroupBy(claim => claim.Metric!)
                .Where(metric => !met.Contains(metric.Key) && metric.DistinctBy(claim => claim.Entity).Count() > 1)
                .OrderBy(metric => metric.Key, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Claim> Counted(EvidenceSnapshot snapshot, IReadOnlyCollection<string> subjects, EvidenceFilter filter) =>
        snapshot.Filter(subjects.SelectMany(snapshot.ClaimsOfEntity).Distinct(), filter)
            .Where(claim => claim is { Metric: not null, Amount: not null, Entity: { } entity, IsStatement: true, Status: not ClaimStatus.Opinion } && subjects.Contains(entity));

    private static ChartFigures FiguresOf(EvidenceSnapshot snapshot, IReadOnlyCollection<string> subjects, IReadOnlyList<Claim> claims)
    {
        var (metric, definition, unit) = (claims[0].Metric!, claims[0].Definition, claims[0].Amount!.Unit);
        var chart = new PackChart { Id = "", Pack = claims[0].Pack, Shape = ChartShape.Ranking, Metrics = [metric], Definitions = definition is null ? [] : [definition], Subjects = [.. subjects] };
        return new(snapshot, chart, UnitScale.ReadableFor(unit, claims.Max(claim => Math.Abs(claim.Amount!.To(unit).Middle ?? 0))), claims);
    }
}
