using System.Text.Json.Serialization;

namespace Dashboard.Charts;

/// <summary>A scale: numbers, or days as days since 1970-01-01 where <see cref="ChartSpec.Kind"/> is <see cref="ChartKind.Timeline"/>.</summary>
/// <param name="Min">Where it begins.</param>
/// <param name="Max">Where it ends.</param>
/// <param name="Step">The distance of its ticks; null where they are not evenly spaced, or the drawing chooses them.</param>
/// <param name="Shown">Whether tick labels help; they do not where every mark carries its number.</param>
/// <param name="Log">Whether equal distances are equal multiples; then all of it is above zero.</param>
public sealed record ChartAxis(
    decimal Min,
    decimal Max,
    decimal? Step = null,
    bool Shown = true,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Log = false)
{
    /// <summary>The ticks of an axis of values, from the least to the greatest: a drawing shows those that have room. Null for days and years, whose steps depend on the room.</summary>
    public IReadOnlyList<ChartTick>? Ticks { get; init; }
}
