using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Charts.Explore;

/// <summary>A chart for the engine: the chart, the strip below it in which a part is chosen, and what each point stands for.</summary>
/// <param name="Main">The chart.</param>
/// <param name="Strip">The strip.</param>
/// <param name="Owners">The series of the chart that each of the engine's is part of.</param>
/// <param name="Marks">What the points of each series stand for.</param>
/// <param name="First">Where the part in view begins, in milliseconds since 1970-01-01.</param>
/// <param name="Last">Where it ends.</param>
public sealed record ExploreSpec(EngineOptions Main, EngineOptions Strip, IReadOnlyList<string> Owners, IReadOnlyList<IReadOnlyList<ExploreMark>> Marks, long First, long Last)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>As the module reads it; the part in view, which changes most, stands elsewhere.</summary>
    public string ToJson() => JsonSerializer.Serialize(new { Main, Strip, Owners, Marks }, Form);
}
