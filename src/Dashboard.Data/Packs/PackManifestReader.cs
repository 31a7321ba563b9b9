using System.Text.Json;
using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>Reads <c>datapackage.json</c> (Data Package, https://datapackage.org) as far as the dashboard needs it.</summary>
internal sealed class PackManifestReader
{
    private readonly FileProblems problems;

    private PackManifestReader(FileProblems problems) => this.problems = problems;

    /// <summary>The manifest; null where the file is no JSON object.</summary>
    public static PackManifest? Read(byte[] bytes, FileProblems problems)
    {
        if (!Utf8Rule.Check(bytes, problems))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(Utf8Rule.WithoutMark(bytes), new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new PackManifestReader(problems).Read(json.RootElement);
            }

            problems.Add("not a JSON object");
        }
        catch (JsonException exception)
        {
            problems.Add((int?)exception.LineNumber + 1, null, $"invalid JSON: {Reason(exception)}");
        }
        catch (InvalidOperationException)
        {
            // half of a surrogate pair, written as an escape: valid JSON, but no text
            problems.Add("invalid JSON: an escape that is half of a character");
        }

        return null;
    }

    private PackManifest Read(JsonElement root)
    {
        var id = Text(root, "name", isRequired: true);
        if (id is not null && !PackId.IsValid(id))
        {
            problems.Add(null, "name", PackId.Fault(id));
            id = null;
        }

        return new PackManifest
        {
            Id = id,
            Title = Text(root, "title", isRequired: true),
            Description = Text(root, "description", isRequired: false),
            Follows = Text(root, "follows", isRequired: false),
            Version = Text(root, "version", isRequired: true),
            Date = Date(root),
            Paths = new ResourcePaths(problems).Read(root),
            Schemas = new ResourceSchemas(problems).Read(root),
        };
    }

    private string? Text(JsonElement root, string field, bool isRequired)
    {
        if (!root.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            if (isRequired)
            {
                problems.Add(null, field, "missing field");
            }

            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            problems.Add(null, field, $"{ShownText.Quote(value.GetRawText())} is not text");
            return null;
        }

        if (JsonText.Of(value) is not { } text)
        {
            problems.Add(null, field, JsonText.Half);
            return null;
        }

        if (TextRule.Fault(text) is { } fault)
        {
            problems.Add(null, field, $"{ShownText.Quote(text)} {fault}");
            return null;
        }

        if (isRequired && string.IsNullOrWhiteSpace(text))
        {
            problems.Add(null, field, "empty, but required");
            return null;
        }

        return text;
    }

    /// <summary>The standard wants a date with time; a day is what the dashboard needs, so both are taken.</summary>
    private DateOnly? Date(JsonElement root)
    {
        if (Text(root, "created", isRequired: true) is not { } text)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            if (text.Length <= 10 || text[10] != 'T' || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            {
                problems.Add(null, "created", $"{ShownText.Quote(text)} is not a date (yyyy-MM-dd)");
                return null;
            }

            day = DateOnly.FromDateTime(moment.DateTime);
        }

        if (DayRule.Fault(day) is { } fault)
        {
            problems.Add(null, "created", fault);
        }

        return day;
    }

    /// <summary>The message without its tail, which repeats the place.</summary>
    private static string Reason(JsonException exception)
    {
        var tail = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return ShownText.Of(tail < 0 ? exception.Message : exception.Message[..tail]);
    }
}
