namespace Dashboard.Evidence.Derivations;

/// <summary>What kind of money a round brings: only equity adds up to what was raised.</summary>
public enum FundingKind
{
    /// <summary>Shares, or a promise of shares (a SAFE).</summary>
    Equity,

    /// <summary>Money that is to be paid back: loans, credit lines, bonds.</summary>
    Debt,

    /// <summary>Money that is to be paid back or turned into shares.</summary>
    Convertible,

    /// <summary>Money for those who sell shares that they hold, and none for the company.</summary>
    Secondary,
}
