using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Store;

/// <summary>A value in one column, as JSON: citations, which are a list with an order and no life of their own, look the same in every database.</summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class JsonText<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, JsonText.Options),
    json => JsonSerializer.Deserialize<T>(json, JsonText.Options)!);

/// <summary>How values are written.</summary>
file static class JsonText
{
    /// <summary>What follows from the rest is not stored.</summary>
    public static JsonSerializerOptions Options { get; } = new() { IgnoreReadOnlyProperties = true };
}
