namespace Dashboard.Charts;

/// <summary>Where something that is taken away was found.</summary>
/// <param name="AsOf">The day as of which the evidence was shown.</param>
/// <param name="Version">The version of the evidence.</param>
/// <param name="Address">Where it is shown with everything behind it.</param>
public sealed record Origin(DateOnly AsOf, string Version, string Address);
