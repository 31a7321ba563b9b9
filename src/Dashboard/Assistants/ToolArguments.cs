using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Dashboard.Assistants;

/// <summary>Whether what a caller gives a tool is of the kinds that the tool's description asks for.</summary>
internal static class ToolArguments
{
    /// <summary>What is wrong, in words; null where nothing is. Arguments that the tool does not have are its own business.</summary>
    public static string? FaultOf(Tool tool, IDictionary<string, JsonElement> arguments)
    {
        if (!tool.InputSchema.TryGetProperty("properties", out var properties))
        {
            return null;
        }

        foreach (var (name, value) in arguments)
        {
            if (properties.TryGetProperty(name, out var asked) && KindsOf(asked) is { Count: > 0 } kinds && !kinds.Exists(kind => Is(value, kind)))
            {
                return $"The argument '{name}' is {KindOf(value)}; the tool takes {string.Join(" or ", kinds)}.";
            }
        }

        return null;
    }

    private static List<string> KindsOf(JsonElement schema) => schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)]
        : [type.GetString()!];

    private static bool Is(JsonElement value, string kind) => kind == "integer" ? value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _) : KindOf(value) == kind;

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Undefined => "null",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
