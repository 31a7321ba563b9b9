using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>Reads one field of a Table Schema.</summary>
/// <param name="field">The field.</param>
/// <param name="refuse">Takes what of it is not how cells are read.</param>
internal sealed class SchemaFieldReader(JsonElement field, Action<string> refuse)
{
    private static readonly string[] Bounded = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"];

    private readonly string name = Manifested.Text(field, "name")!;

    /// <summary>The field.</summary>
    public SchemaField Read()
    {
        var type = Manifested.Text(field, "type") ?? "string";
        CheckFormat(type);
        var constraints = field.TryGetProperty("constraints", out var said) ? said : default;
        return new(name, type)
        {
            IsRequired = IsSet(constraints, "required"),
            IsUnique = IsSet(constraints, "unique"),
            Enum = Manifested.Items(constraints, "enum").Select(Manifested.Scalar).OfType<string>().ToList() is { Count: > 0 } allowed ? allowed : null,
            Pattern = Pattern(Manifested.Text(constraints, "pattern")),
            Bounds = constraints.ValueKind != JsonValueKind.Object ? new Dictionary<string, string>() : Bounded
                .Select(bound => (bound, Value: constraints.TryGetProperty(bound, out var value) ? Manifested.Scalar(value) : null))
                .Where(pair => pair.Value is not null)
                .ToDictionary(pair => pair.bound, pair => pair.Value!),
        };
    }

    private void CheckFormat(string type)
    {
        Only("decimalChar", ".", "numbers are read with '.'");
        Only("groupChar", "", "numbers are read without signs between their digits");
        Only("bareNumber", "true", "numbers are read without signs around them");
        if (type == "date")
        {
            Only("format", "default", "days are read as yyyy-MM-dd", "%Y-%m-%d");
        }

        // the standard's own separator is a comma
        if (type == "list" && (Manifested.Text(field, "delimiter") ?? ",") is var delimiter && delimiter != ";")
        {
            refuse($"joins the list {ShownText.Quote(name)} with {ShownText.Quote(delimiter)}, and lists are read with ';'");
        }

        foreach (var (property, read) in new[] { ("trueValues", new[] { "true", "yes" }), ("falseValues", ["false", "no"]) })
        {
            foreach (var value in Manifested.Items(field, property).Select(Manifested.Text).Where(value => value is null || !read.Contains(value)))
            {
                refuse($"has {property} of {ShownText.Quote(name)} that are not read, {ShownText.Quote(value ?? "")}: write {string.Join(" or ", read)}");
            }
        }

        if (Manifested.Items(field, "missingValues").Any(value => Manifested.Text(value) is not ""))
        {
            refuse($"has missingValues of {ShownText.Quote(name)} alone: give them for the whole table");
        }
    }

    private void Only(string property, string read, string how, string? also = null)
    {
        if (field.TryGetProperty(property, out var value) && Manifested.Scalar(value) is { } said && said != read && said != also)
        {
            refuse($"has the {property} {ShownText.Quote(said)} for {ShownText.Quote(name)}, and {how}");
        }
    }

    private static bool IsSet(JsonElement constraints, string flag) => constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(flag, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A pack may come from a stranger: no pattern of theirs takes longer than the text is long.</summary>
    private Regex? Pattern(string? pattern)
    {
        try
        {
            return pattern is null ? null : new Regex($@"^(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            refuse($"has a pattern for {ShownText.Quote(name)} that cannot be checked, {ShownText.Quote(pattern!)}");
            return null;
        }
    }
}
