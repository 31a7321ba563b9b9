namespace Dashboard.Evidence.Changes;

/// <summary>What a part of a claim was and is.</summary>
/// <param name="Field">The part, in a word: "amount", "status".</param>
/// <param name="Was">What it was, in words; null where there was nothing.</param>
/// <param name="Is">What it is, in words; null where there is nothing.</param>
public sealed record FieldChange(string Field, string? Was, string? Is);
