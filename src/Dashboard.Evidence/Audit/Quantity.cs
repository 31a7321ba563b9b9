namespace Dashboard.Evidence.Audit;

/// <summary>One quantity – what, of whom, by which definition, of which time – and every claim that gives it a value.</summary>
/// <param name="Id">Readable, stable and unique among quantities.</param>
/// <param name="Name">What it is, for readers.</param>
/// <param name="Claims">The claims, by their ids; without those that another of them takes the place of.</param>
internal sealed record Quantity(string Id, string Name, IReadOnlyList<Claim> Claims)
{
    /// <summary>Whether some of the values exclude each other.</summary>
    public bool Disagrees { get; } = Claims.Count > 1 && Claims.Max(claim => AmountBounds.Of(claim).Low) > Claims.Min(claim => AmountBounds.Of(claim).High);
}
