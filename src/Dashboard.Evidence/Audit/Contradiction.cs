using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit;

/// <summary>Two claims of which an editor noted that both cannot be true.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Note">The reason; null where none is given.</param>
internal sealed record Contradiction(Claim One, Claim Other, string? Note)
{
    /// <summary>The same from either side.</summary>
    public string Id => string.CompareOrdinal(One.Id, Other.Id) < 0 ? $"{One.Id}.{Other.Id}" : $"{Other.Id}.{One.Id}";

    /// <summary>The reason in words.</summary>
    public string Reason => Note ?? Say("Both cannot be true.");

    /// <summary>
    /// Whether both can hold all the same: two figures of one measure that count different things, that are of different times, or that are one number by rounding.
    /// An instrument is no way of counting: a sum that is told as two kinds of money stays a contradiction.
    /// </summary>
    public bool IsTension => One.Entity == Other.Entity && One.Metric == Other.Metric && One.Amount is { } amount && Other.Amount is { } other
        && ((One.Definition is { } counted && Other.Definition is { } another && counted != another && One.Metric != Metrics.FundingRound)
            || (amount != other && (One.Period?.Overlaps(Other.Period ?? One.Period) == false || AreAlike(amount, other))));

    /// <summary>Serious where both speak of one subject and measure; a tension between different statements, or between figures that can both hold, is medium, and advertising weighs nothing.</summary>
    public FindingSeverity Severity => !One.IsStatement || !Other.IsStatement ? FindingSeverity.Low
        : IsTension ? FindingSeverity.Medium
        : One.Entity == Other.Entity && One.Metric == Other.Metric ? FindingSeverity.High
        : One.Amount is not null || Other.Amount is not null || One.Status == ClaimStatus.Actual || Other.Status == ClaimStatus.Actual ? FindingSeverity.High
        : FindingSeverity.Medium;

    private bool AreAlike(Amount amount, Amount other) => UnitScale.Converts(amount.Unit, other.Unit) && AmountBounds.Of(One).Meets(AmountBounds.Of(Other));
}
