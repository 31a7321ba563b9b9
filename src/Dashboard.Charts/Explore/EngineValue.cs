using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Charts.Explore;

/// <summary>A value as the engine takes it: a number, or the two ends of a range as a list.</summary>
/// <param name="Low">The value, or the lower end.</param>
/// <param name="High">The upper end; null for a value.</param>
[JsonConverter(typeof(Writer))]
public readonly record struct EngineValue(decimal Low, decimal? High = null)
{
    private sealed class Writer : JsonConverter<EngineValue>
    {
        public override EngineValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("The engine is told and never asked.");

        public override void Write(Utf8JsonWriter writer, EngineValue value, JsonSerializerOptions options)
        {
            if (value.High is not { } high)
            {
                writer.WriteNumberValue(value.Low);
                return;
            }

            writer.WriteStartArray();
            writer.WriteNumberValue(value.Low);
            writer.WriteNumberValue(high);
            writer.WriteEndArray();
        }
    }
}
