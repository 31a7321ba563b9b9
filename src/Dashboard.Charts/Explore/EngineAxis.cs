using System.Text.Json.Serialization;

namespace Dashboard.Charts.Explore;

/// <summary>One of the engine's axes.</summary>
/// <param name="Min">Where it begins.</param>
/// <param name="Max">Where it ends.</param>
/// <param name="Formatter">The name of the function that writes its numbers: <c>time</c> or <c>number</c>; null for an axis without numbers.</param>
public sealed record EngineAxis(decimal Min, decimal Max, string? Formatter)
{
    /// <summary>Into how many parts it is divided; null leaves that to the engine.</summary>
    public int? TickAmount { get; init; }

    /// <summary>Whether equal distances are equal multiples.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Logarithmic { get; init; }
}
