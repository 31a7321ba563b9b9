namespace Dashboard.Evidence;

/// <summary>One statement of fact, restated in our own words, as one line of a data pack holds it.</summary>
public sealed record Claim
{
    /// <summary>Readable and stable: it is part of addresses.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the data pack that holds the claim.</summary>
    public required string Pack { get; init; }

    /// <summary>What is claimed, one sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>A few words that name the claim beside a mark, e.g. "Series B"; null where the statement needs none.</summary>
    public string? Label { get; init; }

    /// <summary>The id of the company, organisation or market that the claim is about; null where it is about none.</summary>
    public string? Entity { get; init; }

    /// <summary>Ids of further entities that the statement names.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    /// <summary>What is measured, e.g. <c>capex</c>, <c>funding-round</c>, <c>market-size</c>; null for a statement without a measure.</summary>
    public string? Metric { get; init; }

    /// <summary>What the metric counts, e.g. <c>cash-gross</c>; null where the source does not say. Two definitions are never compared silently.</summary>
    public string? Definition { get; init; }

    /// <summary>How much, in <see cref="Amount.Unit"/>; null for a statement without a number.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The time that the claim speaks of; null where it names none.</summary>
    public Period? Period { get; init; }

    /// <summary>
    /// The id of the entity that says it; null where the pack leaves it open: see <see cref="Vintages.Mouth.Of"/>.
    /// </summary>
    public string? By { get; init; }

    /// <summary>
    /// When it was said, where the pack tells it: a day, or only its month or year. Without a day the claim is shown from the date of its sources, or the
    /// end of that month or year (<see cref="EvidenceSnapshot.KnownSince"/>), and takes no part in any order of days.
    /// </summary>
    public PartialDate? Stated { get; init; }

    /// <summary>How firm the claim is.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>The word that hedges the number in the text: "nearly", "over", "up to"; null where there is none.</summary>
    public string? Qualifier { get; init; }

    /// <summary>Ids of the value-chain segments that the claim speaks of.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];

    /// <summary>The sources that the claim rests on. Empty where the text cites none.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>What an editor noted about the wording, e.g. <c>superlative</c>, <c>causal</c>.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>What an editor has to say about the flags, as a reason; null where they speak for themselves.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether a text states it. What was only read off a title, boilerplate and scaffolding are not stated, and count nowhere.</summary>
    public bool IsStatement => Metric != Metrics.Provenance && (Flags.Count == 0 || !Flags.Any(Evidence.Flags.NoStatement.Contains));

    /// <summary>True where the entity is the subject, is named by the statement, or says it.</summary>
    public bool Concerns(string entity) => Entity == entity || By == entity || Mentions.Contains(entity);
}
