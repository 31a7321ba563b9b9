using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Compare;

/// <summary>Two to four companies, or segments, side by side: the figures that may be set beside each other, the charts that show several of them, and what does not compare.</summary>
public sealed partial class ComparePage
{
    /// <summary>More columns could not be read.</summary>
    public const int Most = 4;

    private const int MostCharts = 8;

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private bool OfSegments { get; set; }

    private IReadOnlyList<Compared> Chosen { get; set; } = [];

    private IReadOnlyList<SharedMeasure> Shared { get; set; } = [];

    private IReadOnlyList<DrawnChart> Charts { get; set; } = [];

    private IReadOnlyList<string> Apart { get; set; } = [];

    private int LeftOut { get; set; }

    private string Headline => Chosen.Count < 2
        ? Say("Compare companies or segments")
        : Say($"{CountText.Join([.. Chosen.Select(one => one.Name)])} side by side");

    private string Lead => Phrases.Sentences(new[]
    {
        Chosen.Count < 2 ? Say($"Choose two to {CountText.Word(Most)}. Only figures that are counted alike and of the same period are set beside each other.") : null,
        Chosen.Count > 1 && !OfSegments ? Say($"{CountText.Capital(CountText.Of(Shared.Count, "measure"))} counted alike. Each figure opens its claim and sources.") : null,
        Chosen.Count > 1 && OfSegments ? Say("What each holds, and what its numbers say first.") : null,
        LeftOut > 0 ? Say($"The first {CountText.Word(Most)} are shown: {CountText.Of(LeftOut, "more")} left out.") : null,
    }.OfType<string>());

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var filter = View.Filter;
        OfSegments = filter.Companies.Count == 0 && filter.Segments.Count > 0;
        var asked = OfSegments ? filter.Segments : filter.Companies;
        LeftOut = Math.Max(0, asked.Count - Most);
        Chosen = [.. asked.Take(Most).Select(id => OfSegments ? Compared.Segment(View, id) : Compared.Company(View, id))];
        var subjects = Chosen.Select(one => one.Id).ToHashSet();
        var several = Chosen.Count > 1;
        Shared = several && !OfSegments ? SharedMeasure.Of(View.Snapshot, subjects, filter) : [];
        Apart = several && !OfSegments ? [.. SharedMeasure.Apart(View.Snapshot, subjects, filter, Shared).Select(Reason)] : [];
        Charts = !several ? [] : OfSegments ? [Ratings] : [.. Together(subjects).Take(MostCharts)];
    }

    private DrawnChart Ratings => ChartSpecs.Get(ChartCatalog.Find("segments")!, View);

    /// <summary>The charts in which several of the chosen have marks, those with the most of them first.</summary>
    private IEnumerable<DrawnChart> Together(HashSet<string> subjects) => ChartCatalog.Of(View.Everything)
        .Select(chart => ChartSpecs.Get(chart, View))
        .Where(chart => chart.Spec.Empty is null)
        .Select(chart => (Chart: chart, Subjects: chart.Spec.Marks.Select(mark => mark.Company).OfType<string>().Where(subjects.Contains).Distinct().Count()))
        .Where(found => found.Subjects > 1)
        .OrderByDescending(found => found.Subjects)
        .Select(found => found.Chart);

    /// <summary>Why figures of one measure do not meet.</summary>
    private string Reason(IGrouping<string, Claim> metric)
    {
        var name = CountText.Capital(MetricText.Of(View.Snapshot, metric.Key));
        var ways = metric.Select(claim => claim.Definition ?? "").Distinct().ToList();
        return ways.Count > 1
            ? Say($"{name}: counted in different ways. {CountText.Join([.. ways.Select(WayOf)])}.")
            : metric.Select(claim => UnitScale.BaseOf(claim.Amount!.Unit)).Distinct().Count() > 1 ? Say($"{name}: in units that do not convert.")
            : Say($"{name}: no period that two of them share.");

        string WayOf(string definition) => Say($"{(definition.Length == 0 ? Say("not stated") : DefinitionText.Short(View.Snapshot, definition))}: {CountText.Join([.. metric.Where(claim => (claim.Definition ?? "") == definition).Select(claim => View.Snapshot.FindEntity(claim.Entity!)!.Name).Distinct()])}");
    }
}
