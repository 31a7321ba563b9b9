using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Dashboard.Documents.Citing;

/// <summary>A citation as CSL-JSON, the form that citation managers exchange: an array with one item.</summary>
/// <remarks>Fields: the CSL-JSON schema of the Citation Style Language project, version 1.0.2.</remarks>
public static class CslJsonCitation
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        // letters of every script as they are; what could begin markup stays escaped
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The array.</summary>
    public static string Write(Citable cited) => new JsonArray(new JsonObject
    {
        ["id"] = cited.Id,
        ["type"] = "webpage",
        ["title"] = cited.Title,
        ["container-title"] = cited.Container,
        ["publisher"] = cited.Publisher,
        ["issued"] = Day(cited.Known),
        ["accessed"] = Day(cited.Accessed),
        ["URL"] = cited.Address.AbsoluteUri,
        ["language"] = "en",
        ["note"] = cited.Note,
    }).ToJsonString(Readable) + "\n";

    private static JsonObject Day(DateOnly day) => new() { ["date-parts"] = new JsonArray(new JsonArray(day.Year, day.Month, day.Day)) };
}
