using Dashboard.Data.Packs;

namespace Dashboard.Data.Validation;

/// <summary>Holds one cell against what the manifest says of its column.</summary>
internal static class SchemaCell
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>What is wrong with the cell; null where nothing is.</summary>
    public static string? Fault(SchemaField field, string cell)
    {
        var shown = ShownText.Quote(cell);
        return !IsOfType(field.Type, cell) ? $"{shown} is no {field.Type}, as the manifest says"
            : field.Enum is { } allowed && !allowed.Any(value => Compare(field.Type, cell, value) == 0) ? $"{shown} is not one of those that the manifest allows"
            : field.Pattern?.IsMatch(cell) == false ? $"{shown} does not match the manifest’s pattern"
            : field.Bounds.Where(bound => IsBeyond(field.Type, cell, bound.Key, bound.Value)).Select(bound => $"{shown} is beyond the manifest’s {bound.Key}, {ShownText.Of(bound.Value)}").FirstOrDefault();
    }

    private static bool IsOfType(string type, string cell) => type switch
    {
        "number" => decimal.TryParse(cell, Number, CultureInfo.InvariantCulture, out _),
        "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "year" => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "boolean" => cell is "true" or "false" or "yes" or "no",
        _ => true,
    };

    private static bool IsBeyond(string type, string cell, string bound, string value) => bound switch
    {
        "minimum" => Compare(type, cell, value) < 0,
        "maximum" => Compare(type, cell, value) > 0,
        "exclusiveMinimum" => Compare(type, cell, value) <= 0,
        "exclusiveMaximum" => Compare(type, cell, value) >= 0,
        "minLength" => decimal.TryParse(value, Number, CultureInfo.InvariantCulture, out var least) && LengthOf(type, cell) < least,
        "maxLength" => decimal.TryParse(value, Number, CultureInfo.InvariantCulture, out var most) && LengthOf(type, cell) > most,
        _ => false,
    };

    /// <summary>Numbers by their size; days, which are written so, and texts by their signs.</summary>
    private static int Compare(string type, string cell, string value) =>
        type is "number" or "integer" or "year" && decimal.TryParse(cell, Number, CultureInfo.InvariantCulture, out var one) && decimal.TryParse(value, Number, CultureInfo.InvariantCulture, out var other)
            ? one.CompareTo(other)
            : string.CompareOrdinal(cell, value);

    private static int LengthOf(string type, string cell) => type == "list" ? cell.Split(';').Length : cell.EnumerateRunes().Count();
}
