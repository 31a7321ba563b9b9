namespace Dashboard.Data.Validation;

/// <summary>The files and columns of a data pack.</summary>
internal static class PackFormat
{
    /// <summary>The descriptor that makes a folder a data package.</summary>
    public const string Manifest = "datapackage.json";

    /// <summary>The longest id: ids are parts of addresses and keys of indexes.</summary>
    public const int LongestId = 100;

    /// <summary>The columns of <c>sources</c>.</summary>
    public static readonly IReadOnlyList<string> Sources = ["id", "number", "publisher", "title", "url", "date", "kind", "language", "site"];

    /// <summary>The columns of <c>entities</c>.</summary>
    public static readonly IReadOnlyList<string> Entities = ["id", "name", "kind", "aliases", "description"];

    /// <summary>The columns of <c>segments</c>.</summary>
    public static readonly IReadOnlyList<string> Segments = ["id", "name", "position", "description"];

    /// <summary>The columns of <c>claims</c>.</summary>
    public static readonly IReadOnlyList<string> Claims =
    [
        "id", "statement", "label", "entity", "mentions", "metric", "definition", "value", "low", "high", "unit",
        "period_kind", "period_label", "period_start", "period_end", "status", "qualifier", "segments", "sources", "flags", "stated", "by", "remark",
    ];

    /// <summary>The columns of <c>relations</c>.</summary>
    public static readonly IReadOnlyList<string> Relations = ["from", "kind", "to", "formula", "note"];

    /// <summary>The columns of <c>metrics</c>.</summary>
    public static readonly IReadOnlyList<string> Metrics = ["id", "name", "name-zh", "nature", "negative", "unit"];

    /// <summary>The columns of <c>definitions</c>.</summary>
    public static readonly IReadOnlyList<string> Definitions = ["id", "text", "text-zh"];

    /// <summary>The columns of <c>charts</c>.</summary>
    public static readonly IReadOnlyList<string> Charts = ["id", "title", "kind", "metric", "definition", "subjects", "periods", "unit", "segments", "order", "note"];

    /// <summary>Columns that a table may do without: they came later.</summary>
    public static readonly IReadOnlySet<string> Optional = new HashSet<string> { "site", "stated", "by", "remark" };

    /// <summary>The tables in the order in which they are read: each refers only to those before it.</summary>
    public static readonly IReadOnlyList<(string Resource, IReadOnlyList<string> Columns)> Tables =
    [
        ("sources", Sources), ("entities", Entities), ("segments", Segments), ("claims", Claims), ("relations", Relations),
    ];

    /// <summary>The tables that a pack may do without, in the order in which they are read behind the others.</summary>
    public static readonly IReadOnlyList<(string Resource, IReadOnlyList<string> Columns)> OptionalTables =
    [
        ("metrics", Metrics), ("definitions", Definitions), ("charts", Charts),
    ];
}
