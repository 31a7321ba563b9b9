using System.Text.Json;
using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>Tables are CSV by RFC 4180 in UTF-8. A resource that says something else of itself would be read wrongly, so it is refused.</summary>
internal static class DialectRule
{
    /// <summary>What each property of a dialect may say, as it is written in JSON.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["delimiter"] = [","],
        ["quoteChar"] = ["\""],
        ["doubleQuote"] = ["true"],
        ["header"] = ["true"],
        ["headerRows"] = ["[1]"],
        ["skipInitialSpace"] = ["false"],
        ["lineTerminator"] = ["\n", "\r\n"],
        ["escapeChar"] = [],
        ["commentChar"] = [],
        ["commentRows"] = ["[]"],
        ["nullSequence"] = [""],
    };

    /// <summary>What of the resource is not how it is read.</summary>
    public static IEnumerable<string> Faults(JsonElement resource)
    {
        if (Manifested.Text(resource, "encoding") is { } encoding && encoding.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant() is not ("UTF8" or "UTF8SIG"))
        {
            yield return $"says that it is written in {ShownText.Quote(encoding)}, and files are read as UTF-8: save it as UTF-8";
        }

        if (Manifested.Text(resource, "format") is { } format && !format.Equals("csv", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"has the format {ShownText.Quote(format)}, and files are read as csv";
        }

        if (Manifested.Text(resource, "compression") is { } compression)
        {
            yield return $"is compressed ({ShownText.Quote(compression)}), and files are read as they are";
        }

        if (!resource.TryGetProperty("dialect", out var dialect) || dialect.ValueKind == JsonValueKind.Null)
        {
            yield break;
        }

        if (dialect.ValueKind != JsonValueKind.Object)
        {
            yield return "has its dialect in another file, which is not read: write it into the manifest";
            yield break;
        }

        foreach (var property in dialect.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null && Allowed.ContainsKey(property.Name)))
        {
            var said = Manifested.Scalar(property.Value) ?? property.Value.GetRawText().Replace(" ", "", StringComparison.Ordinal);
            if (!Allowed[property.Name].Contains(said))
            {
                yield return $"has the dialect’s {property.Name} {ShownText.Quote(said)}, and files are read {How(property.Name)}";
            }
        }
    }

    private static string How(string property) => property switch
    {
        "delimiter" => "with ','",
        "quoteChar" or "doubleQuote" or "escapeChar" => "with quotes that are doubled inside of a cell",
        "header" or "headerRows" => "with one header, the first row",
        "skipInitialSpace" => "with the blanks of a cell as they stand",
        "lineTerminator" => "with line feeds, with or without a carriage return",
        "commentChar" or "commentRows" => "without comments",
        _ => "without it",
    };
}
