using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Store;

/// <summary>Citations are a list in one column: they have an order, no life of their own, and look the same in every database.</summary>
internal sealed class CitationsJson() : ValueConverter<IReadOnlyList<Citation>, string>(
    citations => JsonSerializer.Serialize(citations, JsonSerializerOptions.Default),
    json => JsonSerializer.Deserialize<List<Citation>>(json, JsonSerializerOptions.Default)!);
