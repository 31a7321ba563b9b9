namespace Dashboard.Evidence.Derivations;

/// <summary>Reads the kind of money off what a round is called.</summary>
public static class FundingKinds
{
    private static readonly string[] Borrowed = ["loan", "credit", "debt", "bond", "bonds", "notes"];

    /// <summary>The kind; equity where the round’s definition names no other.</summary>
    public static FundingKind Of(Claim round)
    {
        var words = round.Definition?.Split('-') ?? [];
        return words.Contains("convertible") ? FundingKind.Convertible
            : words.Contains("secondary") ? FundingKind.Secondary
            : words.Any(Borrowed.Contains) ? FundingKind.Debt
            : FundingKind.Equity;
    }
}
