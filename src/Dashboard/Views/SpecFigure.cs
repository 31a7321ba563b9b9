using Dashboard.Evidence;

namespace Dashboard.Views;

/// <summary>A figure of a chart that stands for the whole of it, with how it changed.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The number in words.</param>
/// <param name="Note">What it is compared with; null for nothing.</param>
/// <param name="Opens">What it opens: a claim, or a computed number.</param>
/// <param name="Status">How firm it is.</param>
/// <param name="End">The last day of what it tells, where that happened; else null.</param>
public sealed record SpecFigure(string Name, string Value, string? Note, string Opens, ClaimStatus Status = ClaimStatus.Actual, DateOnly? End = null);
