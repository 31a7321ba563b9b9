namespace Dashboard.Evidence.Charting;

/// <summary>How much of something a subject has at one stage: sought, announced, contracted, running.</summary>
/// <param name="Metric">What is measured.</param>
/// <param name="Definition">What it counts; null where that is not said.</param>
/// <param name="Claim">The latest figure.</param>
public sealed record Stage(string Metric, string? Definition, Claim Claim);
