using Dashboard.Evidence.Wording;

namespace Dashboard.Charts;

/// <summary>A chart for a drawing that writes numbers itself: with all of them in the step in which its ticks and labels count, as <see cref="AxisWords"/> names it.</summary>
public static class CountedSpec
{
    /// <summary>The chart; the very same where the reader's language counts in the unit of the chart. Its unit stays what it is.</summary>
    public static ChartSpec Of(ChartSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var step = CommonStep.Of(spec.Unit);
        return step.Factor == 1 ? spec : spec with
        {
            ValueAxis = Counted(spec.ValueAxis, step),
            Series = [.. spec.Series.Select(series => series with { Marks = [.. series.Marks.Select(mark => Counted(mark, step))] })],
        };
    }

    private static ChartAxis Counted(ChartAxis axis, CommonStep step) => axis with
    {
        Min = step.Times(axis.Min),
        Max = step.Times(axis.Max),
        Step = axis.Step * step.Factor,
        Ticks = axis.Ticks is null ? null : [.. axis.Ticks.Select(tick => tick with { At = step.Times(tick.At) })],
    };

    private static ChartMark Counted(ChartMark mark, CommonStep step) => mark with
    {
        Start = mark.Start * step.Factor,
        End = step.Times(mark.End),
        Figure = mark.Figure is { } figure ? step.Times(figure) : null,
    };
}
