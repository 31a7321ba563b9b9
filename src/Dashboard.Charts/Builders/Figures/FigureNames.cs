using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>The words for what a chart of figures measures.</summary>
internal static class FigureNames
{
    /// <summary>A short name for lists: "Electricity demand (data centers)", with the one subject in front.</summary>
    public static string Of(EvidenceSnapshot snapshot, PackChart chart)
    {
        var what = Measure(snapshot, chart);
        var named = chart.Subjects.Count == 1 && snapshot.FindEntity(chart.Subjects[0]) is { } subject ? Say($"{subject.Name}: {what}") : CountText.Capital(what);
        return chart.Shape switch
        {
            ChartShape.Vintages => Say($"{named}, as it was expected over time"),
            ChartShape.Spread => Say($"{named}, by forecaster"),
            _ => named,
        };
    }

    /// <summary>"electricity demand (data centers)": what is measured, and what of it is counted.</summary>
    public static string Measure(EvidenceSnapshot snapshot, PackChart chart)
    {
        var metrics = CountText.Join([.. chart.Metrics.Select(metric => MetricText.Of(snapshot, metric))]);
        return chart.Definitions.Count == 1 && !Repeats(chart.Definitions[0], chart.Metrics[0]) ? Say($"{metrics} ({DefinitionText.Of(snapshot, chart.Definitions[0])})") : metrics;
    }

    /// <summary>The name of the metric alone, for headlines.</summary>
    public static string Metric(EvidenceSnapshot snapshot, PackChart chart) => MetricText.Of(snapshot, chart.Metrics[0]);

    private static bool Repeats(string definition, string metric) => definition == metric || definition == $"total-{metric}";
}
