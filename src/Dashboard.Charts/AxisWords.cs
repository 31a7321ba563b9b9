using Dashboard.Evidence.Wording;

namespace Dashboard.Charts;

/// <summary>What the axis of a chart's values measures, in words: its metrics and the unit, on a page as in a file.</summary>
public static class AxisWords
{
    /// <summary>What stands between them.</summary>
    internal const string Between = " · ";

    /// <summary>"Capital expenditure · USD billion"; the unit alone where the axis measures nothing that has one name.</summary>
    public static string Of(ChartSpec spec) => string.Join(Between, Names(spec).Append(Unit(spec)));

    /// <summary>The names of the metrics: the first begins with a capital.</summary>
    internal static IEnumerable<string> Names(ChartSpec spec) => spec.Metrics.Select((metric, at) => at == 0 ? CountText.Capital(metric.Name) : metric.Name);

    /// <summary>The unit, in the step in which ticks and labels count.</summary>
    public static string Unit(ChartSpec spec) => CommonStep.Of(spec.Unit).Factor == 1 ? ChartUnit.Of(spec.Unit) : UnitText.Of(spec.Unit);
}
