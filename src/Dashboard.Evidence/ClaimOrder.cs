namespace Dashboard.Evidence;

/// <summary>
/// An order of claims by what they say, whatever the order of their rows: by time, then by what they are about. What picks the first of several picks the
/// same from the same evidence.
/// </summary>
internal sealed class ClaimOrder : IComparer<Claim>
{
    private ClaimOrder()
    {
    }

    /// <summary>The order.</summary>
    public static ClaimOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(Claim? x, Claim? y)
    {
        var ((first, firstWords), (second, secondWords)) = (Keys(x!), Keys(y!));
        var order = first.CompareTo(second);
        for (var at = 0; order == 0 && at < firstWords.Length; at++)
        {
            order = string.CompareOrdinal(firstWords[at], secondWords[at]);
        }

        return order;
    }

    /// <summary>What has no time stands last.</summary>
    private static ((DateOnly End, DateOnly Start, ClaimStatus Status, DateOnly Stated) Days, string?[] Words) Keys(Claim claim) =>
        ((claim.Period?.End ?? DateOnly.MaxValue, claim.Period?.Start ?? DateOnly.MaxValue, claim.Status, claim.Stated ?? DateOnly.MinValue), [claim.Entity, claim.Metric, claim.Definition, claim.Id]);
}
