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

    /// <summary>Serious where both speak of one subject and measure; a tension between different statements is medium, and advertising weighs nothing.</summary>
    public FindingSeverity Severity => !One.IsStatement || !Other.IsStatement ? FindingSeverity.Low
        : One.Entity == Other.Entity && One.Metric == Other.Metric ? FindingSeverity.High
        : One.Amount is not null || Other.Amount is not null || One.Status == ClaimStatus.Actual || Other.Status == ClaimStatus.Actual ? FindingSeverity.High
        : FindingSeverity.Medium;
}
