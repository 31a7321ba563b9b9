namespace Dashboard.Charts.Explore;

/// <summary>What a point of the engine stands for. The words come from the evidence: whoever shows them as markup has to escape them.</summary>
/// <param name="Claim">The claim, or the computed number, that it opens.</param>
/// <param name="Words">What it says of itself.</param>
public sealed record ExploreMark(string Claim, string Words);
