namespace Dashboard.Evidence.Supporting;

/// <summary>One quantity, however many claims tell it: subject, metric, definition, period and status.</summary>
/// <param name="Subject">The id of the entity; the segments where a claim has none, and the claim itself where it has neither.</param>
/// <param name="Metric">What is measured.</param>
/// <param name="Definition">What the metric counts.</param>
/// <param name="Start">The first day of the period.</param>
/// <param name="End">The last day of the period.</param>
/// <param name="Status">How firm it is.</param>
public readonly record struct FigureKey(string Subject, string? Metric, string? Definition, DateOnly? Start, DateOnly? End, ClaimStatus Status)
{
    /// <summary>The quantity of the claim; null where it states none.</summary>
    public static FigureKey? Of(Claim claim) => claim is { Amount: not null, IsStatement: true }
        ? new(SubjectOf(claim), claim.Metric, claim.Definition, claim.Period?.Start, claim.Period?.End, claim.Status)
        : null;

    private static string SubjectOf(Claim claim) =>
        claim.Metric is null ? claim.Id : claim.Entity ?? (claim.Segments.Count > 0 ? string.Join(' ', claim.Segments.Order(StringComparer.Ordinal)) : claim.Id);
}
