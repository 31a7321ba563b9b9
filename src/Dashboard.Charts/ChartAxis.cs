using System.Text.Json.Serialization;

namespace Dashboard.Charts;

/// <summary>A scale: numbers, or days as days since 1970-01-01 where <see cref="ChartSpec.Kind"/> is <see cref="ChartKind.Timeline"/>.</summary>
/// <param name="Min">Where it begins.</param>
/// <param name="Max">Where it ends.</param>
/// <param name="Step">The distance of its ticks; null lets the drawing choose.</param>
/// <param name="Shown">Whether tick labels help; they do not where every mark carries its number.</param>
/// <param name="Log">Whether equal distances are equal multiples; then all of it is above zero.</param>
public sealed record ChartAxis(
    decimal Min,
    decimal Max,
    decimal? Step = null,
    bool Shown = true,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Log = false);
