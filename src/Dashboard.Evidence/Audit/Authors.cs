using Dashboard.Evidence.Vintages;

namespace Dashboard.Evidence.Audit;

/// <summary>
/// Tells whose figures may be computed with each other. What happened is the same whoever reports it; what somebody estimates or expects is theirs, and two
/// authors who differ contradict nobody.
/// </summary>
internal static class Authors
{
    /// <summary>Whether the figure can be set beside the claim as of one author: both are reported facts, or one author gives both, or the figure is a fact that any author starts from.</summary>
    public static bool AreOne(AuditScope scope, Claim claim, Claim figure) =>
        Of(scope.Snapshot, figure) is var author && (author is null || author == Of(scope.Snapshot, claim));

    /// <summary>The id of the author whose estimate or expectation it is; null for what is reported as a fact.</summary>
    public static string? Of(EvidenceSnapshot snapshot, Claim claim) =>
        claim is { Status: ClaimStatus.Actual, By: null } ? null : Mouth.Of(snapshot, claim).Id;
}
