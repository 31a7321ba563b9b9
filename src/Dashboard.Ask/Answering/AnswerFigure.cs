using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>A number of an answer: a claim's own, or computed in the open.</summary>
/// <param name="Amount">The number with its unit.</param>
/// <param name="Name">What it is.</param>
/// <param name="Claims">The ids of the claims that it is of, or is computed from.</param>
public sealed record AnswerFigure(Amount Amount, string Name, IReadOnlyList<string> Claims)
{
    /// <summary>The period in words; null where it has none.</summary>
    public string? Period { get; init; }

    /// <summary>How firm it is; null where it is computed from claims of several statuses.</summary>
    public ClaimStatus? Status { get; init; }

    /// <summary>The id of what is counted; null where no claim says it.</summary>
    public string? Definition { get; init; }

    /// <summary>The word that hedges it.</summary>
    public string? Qualifier { get; init; }

    /// <summary>Whether it is a rate for each year.</summary>
    public bool IsYearly { get; init; }

    /// <summary>How it is computed; null for a claim's own number.</summary>
    public string? Formula { get; init; }

    /// <summary>What tells it apart from other figures of an answer.</summary>
    internal (Amount, string, string?, string) Key => (Amount, Name, Formula, string.Join(' ', Claims));
}
