using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Data.Store;

/// <summary>A whole pack as bytes, for the versions that the database keeps: JSON under gzip. Fields that came later are absent in what was written earlier.</summary>
internal static class PackContent
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new PartialDateJson() },
    };

    /// <summary>Writes a pack.</summary>
    public static byte[] Write(DataPack pack)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(packed, pack, Options);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a pack.</summary>
    /// <exception cref="JsonException">It was written by a program that knows more, or not by this one.</exception>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static DataPack Read(byte[] content)
    {
        using var packed = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<DataPack>(packed, Options) ?? throw new JsonException("The content of a pack is null.");
    }

    private sealed class PartialDateJson : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("This is no day, month or year.");

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
