using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Dashboards;

/// <summary>What a page about a segment or a company shows: figures, charts, findings, who belongs to it.</summary>
/// <param name="View">The view, filtered to what the page is about.</param>
/// <param name="Claims">Its claims, of every pack that the filter allows.</param>
/// <param name="Charts">Its charts.</param>
/// <param name="Figures">Its key figures.</param>
public sealed record Topic(EvidenceView View, IReadOnlyList<Claim> Claims, ShownCharts Charts, IReadOnlyList<SpecFigure> Figures)
{
    private const int FewestFigures = 2;
    private const int MostNames = 12;

    /// <summary>The topic of a view.</summary>
    public static Topic Of(EvidenceView view, ChartSpecs specs) => specs.Memory.Of(view, nameof(Topic), () => Made(view, specs)) with { View = view };

    /// <summary>Whether there are figures enough for a strip of their own.</summary>
    public bool HasFigures => Figures.Count >= FewestFigures;

    /// <summary>The headlines of the charts of packs: what the numbers say.</summary>
    public IReadOnlyList<ChartSpec> Findings => [.. Charts.Drawn.Where(chart => ChartCatalog.Find(chart.Spec.Slug) is null).Select(chart => chart.Spec)];

    /// <summary>How much there is, from where, and how old the newest figure is.</summary>
    public string Lead { get; } = LeadOf(View, Claims);

    /// <summary>Who belongs to it, those of whom most is said first.</summary>
    public IReadOnlyList<Entity> Members { get; } = [.. Claims
        .SelectMany(claim => claim.Entity is null ? claim.Mentions : [claim.Entity, .. claim.Mentions])
        .GroupBy(id => id)
        .Select(told => (Entity: View.Snapshot.FindEntity(told.Key)!, Count: told.Count()))
        .Where(told => told.Entity.Kind is EntityKind.Company or EntityKind.Product or EntityKind.Project)
        .OrderByDescending(told => told.Count).ThenBy(told => told.Entity.Name, NameOrder.Comparer)
        .Select(told => told.Entity)
        .Take(MostNames)];

    /// <summary>How the report rates it; null where it does not.</summary>
    public Claim? Rating { get; } = Claims.FirstOrDefault(claim => claim is { Metric: Metrics.SegmentRating, Amount: not null });

    /// <summary>What the report says drives it.</summary>
    public IReadOnlyList<Claim> Drivers { get; } = [.. Claims.Where(claim => claim.Metric == Metrics.SegmentDriver)];

    private static Topic Made(EvidenceView view, ChartSpecs specs)
    {
        var charts = ShownCharts.Of(view, specs);
        return new(view, [.. view.Claims], charts, SpecFigures.Of(view, charts.Drawn));
    }

    private static string LeadOf(EvidenceView view, IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return EmptyReason.Of(view);
        }

        var figures = claims.Where(claim => claim.Amount is not null).ToList();
        var packs = CountText.Join([.. view.Snapshot.Packs.Where(pack => claims.Any(claim => claim.Pack == pack.Id)).Select(pack => $"“{pack.Title}”")]);
        var counted = Say($"{CountText.Capital(CountText.Of(claims.Count, "claim"))}, {AmountText.Number(figures.Count)} of them with a figure, from {packs}.");
        return figures.Max(view.Snapshot.DatedSince) is { } newest ? Phrases.Sentences(counted, Say($"The newest figure is of {PeriodText.Day(newest)}.")) : counted;
    }
}
