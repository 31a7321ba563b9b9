using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>What every chart does alike: choose the claims, complete the spec from its marks, say why it is empty.</summary>
/// <param name="Snapshot">The evidence.</param>
/// <param name="Filter">The view's filter.</param>
internal sealed record ChartDraft(EvidenceSnapshot Snapshot, EvidenceFilter Filter)
{
    private const int MostMetrics = 3;
    private const int MostNames = 20;

    /// <summary>Makes the marks.</summary>
    public ClaimMarks Marks { get; } = new(Snapshot);

    /// <summary>The claims of the metric with an amount in a unit that can be turned into the given one, as the filter lets them through.</summary>
    public IReadOnlyList<Claim> Claims(string metric, string unit) =>
        [.. Measured(Snapshot.Figures(metric, Filter), unit)];

    /// <summary>The name of the claim's entity.</summary>
    public string NameOf(Claim claim) => claim.Entity is null ? "" : Isolated.Of(Snapshot.FindEntity(claim.Entity)!.Name);

    /// <summary>Fills in what follows from the marks: source line, conflicts, text alternative.</summary>
    public ChartSpec Complete(ChartSpec spec)
    {
        // rows follow each other as the series name them, where the chart does not say otherwise
        spec = spec.Kind == ChartKind.Bars ? spec with { Rows = spec.Rows ?? [.. spec.Marks.Select(mark => mark.Row).OfType<string>().Distinct()] } : spec;
        var marks = spec.Marks.ToList();
        return spec with
        {
            Metrics = Measured(marks),
            Citations = Marks.Citations(marks),
            Conflicts = marks.Where(mark => mark.Conflict).SelectMany(mark => mark.Claims).Distinct().Count(id => Snapshot.ConflictsOf(id).Any()),
            Alternative = Phrases.Sentences([spec.Alternative, .. marks.Where(mark => mark.Label is not null).Select(Sentence)]),
        };
    }

    /// <summary>The chart without marks, with the reason: what the filter leaves out and where it belongs.</summary>
    public ChartSpec Empty(ChartSpec spec, string metric, string unit) => Empty(spec, [.. Measured(Snapshot.ClaimsOfMetric(metric), unit)]);

    /// <summary>The chart without marks, with the reason.</summary>
    /// <param name="spec">The chart as far as it is known.</param>
    /// <param name="hidden">The claims that it would show without the filter.</param>
    public ChartSpec Empty(ChartSpec spec, IReadOnlyList<Claim> hidden)
    {
        var reason = new FilterReason(Snapshot, Filter);
        return Empty(spec, reason.Of(hidden));
    }

    /// <summary>Who else has figures of the kind, where the chart shows one at a time; null where nobody has.</summary>
    public static string? Further(IReadOnlyList<string> names) => names.Count == 0 ? null
        : Say($"Not drawn here: {CountText.Join(names.Count <= MostNames ? names : [.. names.Take(MostNames), CountText.Of(names.Count - MostNames, "other")])}. Choose one as a filter to see it.");

    /// <summary>The chart without marks.</summary>
    public static ChartSpec Empty(ChartSpec spec, string reason) => spec with { Rows = null, Series = [], Ties = [], Notes = [], Derivations = [], Empty = reason, Alternative = reason };

    /// <summary>The chart without marks, because the period holds none, or for another reason.</summary>
    public static ChartSpec Empty(ChartSpec spec, ChartOptions options, string? reason = null) => Empty(spec, reason ?? (spec.Offer is { First: { } first, Last: { } last }
        ? Say($"Nothing falls into {Period(options)}: what there is runs from {PeriodText.Year(first)} to {PeriodText.Year(last)}.")
        : Say($"Nothing falls into {Period(options)}.")));

    private static string Period(ChartOptions options) => options switch
    {
        { From: { } from, To: { } to } when from == to => PeriodText.Year(from),
        { From: { } from, To: { } to } => $"{PeriodText.Year(from)}–{PeriodText.Year(to)}",
        { From: { } from } => Say($"{PeriodText.Year(from)} or later"),
        { To: { } to } => Say($"{PeriodText.Year(to)} or before"),
        _ => Say("the period"),
    };

    /// <summary>What the figures of the marks measure. An axis of more than a few measures has no name that would help.</summary>
    private List<ChartMetric> Measured(IEnumerable<ChartMark> marks)
    {
        var ids = marks.Select(mark => Snapshot.FindClaim(mark.Claims[0])?.Metric).OfType<string>().Distinct().Take(MostMetrics + 1).ToList();
        return ids.Count > MostMetrics ? [] : ids.ConvertAll(id => new ChartMetric(id, MetricText.Of(Snapshot, id)));
    }

    private static string Sentence(ChartMark mark) =>
        Say($"{mark.Name}: {Phrases.Listed(new[] { mark.Amount, mark.StatusText, mark.Contradicts }.OfType<string>())}.");

    private static IEnumerable<Claim> Measured(IEnumerable<Claim> claims, string unit) =>
        claims.Where(claim => claim.Amount is { } amount && UnitScale.Converts(amount.Unit, unit));
}
