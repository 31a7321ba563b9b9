namespace Dashboard.Data.Packs;

/// <summary>What <c>datapackage.json</c> says. A field that is missing or wrong is null, and a problem.</summary>
internal sealed record PackManifest
{
    /// <summary>The name of the package.</summary>
    public string? Id { get; init; }

    /// <summary>The title for readers.</summary>
    public string? Title { get; init; }

    /// <summary>What it holds.</summary>
    public string? Description { get; init; }

    /// <summary>The pack that it follows up; null where it stands alone.</summary>
    public string? Follows { get; init; }

    /// <summary>The version.</summary>
    public string? Version { get; init; }

    /// <summary>The day of the pack.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The path of each table below the folder of the pack, by the name of its resource; without those that are missing or refused.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; init; } = new Dictionary<string, string>();

    /// <summary>What the manifest says of each table's cells, by the name of its resource; without those of which it says nothing.</summary>
    public IReadOnlyDictionary<string, TableSchema> Schemas { get; init; } = new Dictionary<string, TableSchema>();
}
