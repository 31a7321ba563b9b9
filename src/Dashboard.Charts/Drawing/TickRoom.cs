namespace Dashboard.Charts.Drawing;

/// <summary>Which of the ticks of an axis have room for their words.</summary>
internal static class TickRoom
{
    /// <summary>Every tick, or every second, third …: as many as stand clear of each other. Zero is kept, so that the others are multiples of one step.</summary>
    /// <param name="ticks">The ticks, from the least to the greatest.</param>
    /// <param name="extentOf">From where to where the words of a tick reach.</param>
    /// <param name="gap">What stays free between two of them.</param>
    public static IReadOnlyList<Tick> Of(IReadOnlyList<Tick> ticks, Func<Tick, (double From, double To)> extentOf, double gap)
    {
        var zero = ticks.Index().FirstOrDefault(tick => tick.Item.At == 0).Index;
        for (var every = 1; every < ticks.Count; every++)
        {
            List<Tick> kept = [.. ticks.Where((_, at) => (at - zero) % every == 0)];
            if (AreClear([.. kept.Select(extentOf)], gap))
            {
                return kept;
            }
        }

        return ticks.Count == 0 ? [] : [ticks[zero]];
    }

    private static bool AreClear(List<(double From, double To)> extents, double gap)
    {
        extents.Sort();
        return extents.Zip(extents.Skip(1)).All(pair => pair.First.To + gap <= pair.Second.From);
    }
}
