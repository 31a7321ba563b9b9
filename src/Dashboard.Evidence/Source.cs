namespace Dashboard.Evidence;

/// <summary>A cited document.</summary>
public sealed record Source
{
    /// <summary>Readable and stable: it is part of addresses.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the data pack that holds the source.</summary>
    public required string Pack { get; init; }

    /// <summary>The number under which the text prints it; null where it has none.</summary>
    public int? Number { get; init; }

    /// <summary>Who published it, as printed.</summary>
    public required string Publisher { get; init; }

    /// <summary>The title, as printed.</summary>
    public required string Title { get; init; }

    /// <summary>The address, as printed.</summary>
    public required Uri Url { get; init; }

    /// <summary>Whose site the address belongs to, where the host does not show it; null where it does, or nobody looked.</summary>
    public string? Site { get; init; }

    /// <summary>The day of publication, where the document or its address tells it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The language of the document, as a BCP 47 tag; null where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>The host part of the address.</summary>
    public string Host => Url.Host;
}
