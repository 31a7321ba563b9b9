namespace Dashboard.Evidence.Charting;

/// <summary>What goes into twelve months.</summary>
/// <param name="Claim">The figure of a year, a quarter or another span.</param>
/// <param name="Sign">1 where it is added, -1 where it is taken off.</param>
public sealed record TwelveMonthsPart(Claim Claim, int Sign);
