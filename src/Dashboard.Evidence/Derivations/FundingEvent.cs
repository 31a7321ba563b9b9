namespace Dashboard.Evidence.Derivations;

/// <summary>One round of financing, which several claims may tell: as the same thing (<see cref="RelationKind.SameAs"/>, <see cref="RelationKind.Updates"/>), even with different dates.</summary>
/// <param name="Claims">The claims that tell it, in the order of the text. Never empty.</param>
/// <param name="Included">What of it had come in earlier rounds (<see cref="RelationKind.Derives"/>), in US$ million: a SAFE that a later round takes in.</param>
public sealed record FundingEvent(IReadOnlyList<Claim> Claims, decimal Included = 0)
{
    /// <summary>What the round adds to the rounds before it, in US$ million.</summary>
    public decimal NewMillions => Millions - Included;

    /// <summary>What kind of money it brings.</summary>
    public FundingKind Kind => FundingKinds.Of(Claims.FirstOrDefault(claim => claim.Definition is not null) ?? Claims[0]);

    /// <summary>The claim whose amount counts: the first, or the one that took the place of the others.</summary>
    public Claim Counted { get => field ?? Claims[0]; init; }

    /// <summary>The amount, counted once, in US$ million.</summary>
    public decimal Millions => Counted.Amount!.To(UnitScale.UsdMillion).Most ?? 0;

    /// <summary>The claims that give it a date, earliest first.</summary>
    public IReadOnlyList<Claim> Dated => [.. Claims.Where(claim => claim.Period is not null).OrderBy(claim => claim.Period!.Start)];
}
