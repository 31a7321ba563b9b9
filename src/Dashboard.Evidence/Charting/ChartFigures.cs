namespace Dashboard.Evidence.Charting;

/// <summary>The figures that a chart of a pack is made of: one metric, one definition, one kind of unit. Stages of commitments may be of several.</summary>
/// <param name="Snapshot">The evidence.</param>
/// <param name="Chart">The chart.</param>
/// <param name="Unit">The unit that is shown.</param>
/// <param name="Claims">The figures, each of a known subject and in a unit that converts.</param>
public sealed record ChartFigures(EvidenceSnapshot Snapshot, PackChart Chart, string Unit, IReadOnlyList<Claim> Claims)
{
    /// <summary>The figures of the chart that a filter lets through.</summary>
    public static ChartFigures Of(EvidenceSnapshot snapshot, PackChart chart, EvidenceFilter filter) => Of(snapshot, chart, snapshot.Filter(Measured(snapshot, chart), filter));

    /// <summary>The figures of the chart among what is measured as it asks: see <see cref="Measured"/>.</summary>
    public static ChartFigures Of(EvidenceSnapshot snapshot, PackChart chart, IEnumerable<Claim> measured)
    {
        var (unit, claims) = Chosen(snapshot, chart, [.. measured]);
        return new(snapshot, chart, unit, claims);
    }

    /// <summary>Everything that is measured as the chart asks, of its subjects, however it is counted and in whatever unit.</summary>
    public static IEnumerable<Claim> Measured(EvidenceSnapshot snapshot, PackChart chart) =>
        // of one subject there are few among very many: a pack can have thousands of such charts to choose from
        chart.Metrics.SelectMany(metric => chart.Subjects.Count == 1 ? snapshot.ClaimsOfMetric(metric, chart.Subjects[0]) : snapshot.ClaimsOfMetric(metric))
            .Where(claim => claim is { Amount: not null, Entity: not null, IsStatement: true } && (chart.Subjects.Count == 0 || chart.Subjects.Contains(claim.Entity)));

    /// <summary>The number of a claim in the unit of the chart.</summary>
    public Amount AmountOf(Claim claim) => claim.Amount!.To(Unit);

    /// <summary>The number by which a claim is ordered.</summary>
    public decimal SizeOf(Claim claim) => AmountOf(claim).Middle ?? 0;

    private static (string Unit, IReadOnlyList<Claim> Claims) Chosen(EvidenceSnapshot snapshot, PackChart chart, List<Claim> measured)
    {
        var counted = chart.Definitions.Count > 0 ? measured.FindAll(claim => claim.Definition is not null && chart.Definitions.Contains(claim.Definition))
            : chart.Shape == ChartShape.Commitments ? measured
            : Commonest(measured, claim => claim.Definition ?? "");
        if (chart.Unit is { } asked)
        {
            return (asked, counted.FindAll(claim => UnitScale.Converts(claim.Amount!.Unit, asked)));
        }

        var usual = (chart.Metrics.Count == 0 ? null : snapshot.FindMetric(chart.Metrics[0])?.Unit);
        return usual is not null && counted.FindAll(claim => UnitScale.Converts(claim.Amount!.Unit, usual)) is { Count: > 0 } alike
            ? (usual, alike)
            : Commonest(counted, claim => UnitScale.BaseOf(claim.Amount!.Unit)) is var common && common.Count > 0 ? (UnitOf(common), common) : ("", []);
    }

    /// <summary>The commonest unit of figures that convert, in the step that suits the largest.</summary>
    private static string UnitOf(List<Claim> claims)
    {
        var unit = Commonest(claims, claim => claim.Amount!.Unit)[0].Amount!.Unit;
        return UnitScale.ReadableFor(unit, claims.Max(claim => Math.Abs(claim.Amount!.To(unit).Middle ?? 0)));
    }

    private static List<Claim> Commonest(List<Claim> claims, Func<Claim, string> key) =>
        claims.GroupBy(key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.ToList() ?? [];
}
