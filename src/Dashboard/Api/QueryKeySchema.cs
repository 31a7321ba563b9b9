using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Dashboard.Api;

/// <summary>The types of query keys, for their description.</summary>
internal static class QueryKeySchema
{
    private static readonly Dictionary<string, string[]> Choices = new()
    {
        ["lang"] = ["en", "zh"],
        ["values"] = ["absolute", "yoy", "index"],
        ["scale"] = ["linear", "log"],
        ["layout"] = ["lines", "grouped", "stacked"],
        ["marks"] = ["all", "none"],
        ["theme"] = ["system", "light", "dark"],
        ["bare"] = ["1"],
    };

    private static readonly string[] Lists = ["segment", "company", "status", "pack", "severity", "rule"];

    private static readonly Dictionary<string, string[]> ListChoices = new()
    {
        ["status"] = ["actual", "guidance", "projection", "sought", "opinion"],
        ["severity"] = ["high", "medium", "low"],
    };

    /// <summary>The schema of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="meaning">What it means: one key has a type of its own on another page.</param>
    public static OpenApiSchema Of(string key, string meaning) => key switch
    {
        "asof" => new() { Type = JsonSchemaType.String, Format = "date" },
        "w" or "width" or "limit" => new() { Type = JsonSchemaType.Integer },
        "from" or "to" when meaning.Contains("year", StringComparison.Ordinal) => new() { Type = JsonSchemaType.Integer },
        _ when Lists.Contains(key) => new() { Type = JsonSchemaType.Array, Items = Text(ListChoices.GetValueOrDefault(key)) },
        _ => Text(Choices.GetValueOrDefault(key)),
    };

    private static OpenApiSchema Text(string[]? choices) => new() { Type = JsonSchemaType.String, Enum = choices is null ? null : [.. choices.Select(choice => (JsonNode)choice)] };
}
