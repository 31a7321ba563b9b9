using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Metrics;

/// <summary>What a metric, or a definition, means, of whom it is reported, its charts and its claims.</summary>
public sealed partial class MetricBody
{
    private const int MostCharts = 4;
    private const int FewClaims = 40;
    private const int MostReported = 100;

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    // one page serves both: what no claim measures by this name may be what some count
    private bool IsMetric { get; set; }

    private string Id { get; set; } = "";

    private string Name { get; set; } = "";

    private string Meaning { get; set; } = "";

    private IReadOnlyList<Claim> Claims { get; set; } = [];

    private IReadOnlyList<DrawnChart> Charts { get; set; } = [];

    private IReadOnlyList<(string Id, string Name, int Count)> Counted { get; set; } = [];

    private IReadOnlyList<(Entity Entity, int Count)> Reported { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var all = View.Everything;
        Id = PagePath.IdOf(View);
        IsMetric = IsMeasured(all, Id);
        Claims = [.. View.Snapshot.Filter(IsMetric ? View.Snapshot.ClaimsOfMetric(Id) : View.Snapshot.InOrder(View.Snapshot.Claims.Where(claim => claim.Definition == Id)), View.Filter)];
        Name = NameOf(all, Id);
        Meaning = IsMetric ? MeaningOf(all) : "";
        Counted = [.. Claims.GroupBy(claim => (IsMetric ? claim.Definition : claim.Metric) ?? "").OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Key.Length == 0 ? Say("not stated") : IsMetric ? DefinitionText.Of(all, group.Key) : MetricText.Of(all, group.Key), group.Count()))];
        Reported = [.. Claims.Where(claim => claim.Entity is not null).GroupBy(claim => claim.Entity!).Select(group => (Entity: all.FindEntity(group.Key)!, Count: group.Count())).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Entity.Name, NameOrder.Comparer)];
        var ids = Claims.Select(claim => claim.Id).ToHashSet();
        Charts = [.. ChartCatalog.Of(all)
            .Where(chart => Claims.Any(chart.Measures))
            .Select(chart => ChartSpecs.Get(chart, View))
            .Where(drawn => drawn.Spec.Empty is null && drawn.Claims.Any(claim => ids.Contains(claim.Id)))
            .Take(MostCharts)];
    }

    /// <summary>Whether anything is known by the id: a metric, or what some claims count.</summary>
    public static bool Knows(EvidenceSnapshot all, string id) => IsMeasured(all, id) || all.Claims.Any(claim => claim.Definition == id);

    /// <summary>The name of a metric, or of a definition.</summary>
    public static string NameOf(EvidenceSnapshot all, string id) => CountText.Capital(IsMeasured(all, id) ? MetricText.Of(all, id) : DefinitionText.Of(all, id));

    private static bool IsMeasured(EvidenceSnapshot all, string id) => all.FindMetric(id) is not null || all.ClaimsOfMetric(id).Any();

    private string MeaningOf(EvidenceSnapshot all)
    {
        var named = all.FindMetric(Id);
        var unit = named?.Unit ?? Claims.Select(claim => claim.Amount?.Unit).OfType<string>().GroupBy(other => other).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        return Phrases.Sentences(new[]
        {
            named?.Nature is { } nature ? NatureText.Of(nature) : null,
            named?.Negative == false || global::Dashboard.Evidence.Metrics.NeverNegative.Contains(Id) ? Say("It cannot be below zero.") : null,
            unit is null ? null : Say($"Mostly in {UnitText.Of(unit)}."),
        }.OfType<string>());
    }
}
