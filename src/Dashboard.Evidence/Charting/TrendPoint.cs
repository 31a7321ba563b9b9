namespace Dashboard.Evidence.Charting;

/// <summary>One figure of a line.</summary>
/// <param name="Claim">The figure.</param>
/// <param name="Alike">Other claims that give the same number.</param>
public sealed record TrendPoint(Claim Claim, IReadOnlyList<Claim> Alike);
