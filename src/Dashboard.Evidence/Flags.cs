namespace Dashboard.Evidence;

/// <summary>What an editor notes about a claim's wording. A pack may use any others: they are shown and nothing follows from them.</summary>
public static class Flags
{
    /// <summary>Rests on the title of a source and is not said in the text.</summary>
    public const string FromTitle = "from-title";

    /// <summary>A most, an only, an all.</summary>
    public const string Superlative = "superlative";

    /// <summary>One thing is said to bring about another.</summary>
    public const string Causal = "causal";

    /// <summary>A change or a rank without what it is measured against.</summary>
    public const string ComparativeWithoutBaseline = "comparative-without-baseline";

    /// <summary>May, expected, considered.</summary>
    public const string Hedged = "hedged";

    /// <summary>Money that is sought is spoken of as raised.</summary>
    public const string TreatsSoughtAsDone = "treats-sought-as-done";

    /// <summary>One report only was found.</summary>
    public const string SingleReport = "single-report";
}
