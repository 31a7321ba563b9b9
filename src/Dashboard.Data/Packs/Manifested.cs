using System.Text.Json;

namespace Dashboard.Data.Packs;

/// <summary>What a manifest holds at a place, where it is of the kind that is wanted there.</summary>
internal static class Manifested
{
    /// <summary>The text of a field; null where it is none.</summary>
    public static string? Text(JsonElement parent, string field) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(field, out var value) ? Text(value) : null;

    /// <summary>The text; null where it is none.</summary>
    public static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;

    /// <summary>A text, number or truth value as a file writes it; null for anything else.</summary>
    public static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.Of(value),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    /// <summary>The items of a list; none where it is no list.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement parent, string field) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : Enumerable.Empty<JsonElement>();
}
