using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Charts;

/// <summary>The one JSON form of a chart spec: for the drawing in the browser, for the API and for golden files.</summary>
public static class ChartSpecJson
{
    /// <summary>Camel-case names, kebab-case enumerations, nulls left out.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Writes the spec.</summary>
    public static string Write(ChartSpec spec) => JsonSerializer.Serialize(spec, Options);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
