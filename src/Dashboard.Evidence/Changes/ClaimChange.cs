namespace Dashboard.Evidence.Changes;

/// <summary>A claim that differs between two states of the evidence.</summary>
/// <param name="Before">The claim as it was; null where it is new.</param>
/// <param name="After">The claim as it is; null where it was withdrawn.</param>
/// <param name="Fields">What differs; empty where one of the two is not there.</param>
public sealed record ClaimChange(Claim? Before, Claim? After, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The claim as it is, else as it was.</summary>
    public Claim Claim => After ?? Before!;
}
