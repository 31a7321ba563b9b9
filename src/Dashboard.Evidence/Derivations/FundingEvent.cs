namespace Dashboard.Evidence.Derivations;

/// <summary>One round of financing, which several claims may tell: as the same thing (<see cref="RelationKind.SameAs"/>), even with different dates.</summary>
/// <param name="Claims">The claims that tell it, in the order of the text. Never empty.</param>
public sealed record FundingEvent(IReadOnlyList<Claim> Claims)
{
    /// <summary>The amount, counted once, in US$ million.</summary>
    public decimal Millions => Claims[0].Amount!.To(UnitScale.UsdMillion).Most ?? 0;

    /// <summary>The claims that give it a date, earliest first.</summary>
    public IReadOnlyList<Claim> Dated => [.. Claims.Where(claim => claim.Period is not null).OrderBy(claim => claim.Period!.Start)];
}
