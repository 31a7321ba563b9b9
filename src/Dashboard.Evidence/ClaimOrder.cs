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
        var order = Time(x!).CompareTo(Time(y!));
        var (first, second) = (Words(x!), Words(y!));
        for (var at = 0; order == 0 && at < first.Length; at++)
        {
            order = string.CompareOrdinal(first[at], second[at]);
        }

        // what was expected stands before what came
        order = order != 0 ? order : (-(int)x!.Status, x.Stated ?? DateOnly.MinValue).CompareTo((-(int)y!.Status, y.Stated ?? DateOnly.MinValue));
        return order != 0 ? order : string.CompareOrdinal(x!.Id, y!.Id);
    }

    /// <summary>What has no time stands last.</summary>
    private static (DateOnly End, DateOnly Start) Time(Claim claim) => (claim.Period?.End ?? DateOnly.MaxValue, claim.Period?.Start ?? DateOnly.MaxValue);

    private static string?[] Words(Claim claim) => [claim.Entity, claim.Metric, claim.Definition];
}
