using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>What the axis of a chart's values measures, in words: its metrics and the unit, and where it starts if not at zero, on a page as in a file.</summary>
public static class AxisWords
{
    /// <summary>What stands between them.</summary>
    internal const string Between = " · ";

    /// <summary>"Capital expenditure · USD billion"; the unit alone where the axis measures nothing that has one name.</summary>
    public static string Of(ChartSpec spec) => string.Join(Between, Names(spec).Append(Rest(spec)));

    /// <summary>The names of the metrics: the first begins with a capital.</summary>
    internal static IEnumerable<string> Names(ChartSpec spec) => spec.Metrics.Select((metric, at) => at == 0 ? CountText.Capital(metric.Name) : metric.Name);

    /// <summary>The unit, in the step in which ticks and labels count.</summary>
    public static string Unit(ChartSpec spec) => CommonStep.Of(spec.Unit).Factor == 1 ? ChartUnit.Of(spec.Unit) : UnitText.Of(spec.Unit);

    /// <summary>The unit, and what <see cref="Start"/> says.</summary>
    internal static string Rest(ChartSpec spec) => Start(spec.ValueAxis) is { } start ? Unit(spec) + Between + start : Unit(spec);

    /// <summary>Where an axis starts that zero is not on; null where it is, and on a logarithmic one, which never has it.</summary>
    internal static string? Start(ChartAxis axis) => axis is not { Shown: true, Log: false, Ticks: { Count: > 0 } ticks } ? null
        : axis.Min > 0 ? Say($"axis starts at {ticks[0].Label}")
        : axis.Max < 0 ? Say($"axis ends at {ticks[^1].Label}")
        : null;
}
