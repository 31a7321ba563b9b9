using System.Text.RegularExpressions;

namespace Dashboard.Data.Packs;

/// <summary>What a manifest wants of the cells of one column.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Type">The type of its values: <c>string</c>, <c>number</c>, <c>integer</c>, <c>date</c>, ….</param>
internal sealed record SchemaField(string Name, string Type)
{
    /// <summary>Whether no cell may be blank.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether each value stands once.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The values that are allowed; null for all.</summary>
    public IReadOnlyList<string>? Enum { get; init; }

    /// <summary>What the whole text of a cell has to match; null for anything.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>The least value, or length where <see cref="Type"/> has no order; by the name of the constraint. Empty where nothing is bounded.</summary>
    public IReadOnlyDictionary<string, string> Bounds { get; init; } = new Dictionary<string, string>();
}
