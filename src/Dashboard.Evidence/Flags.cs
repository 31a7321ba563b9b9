namespace Dashboard.Evidence;

/// <summary>What an editor notes about a claim's wording. A pack may use any others: they are shown and nothing follows from them.</summary>
public static class Flags
{
    /// <summary>Rests on the title of a source and is not said in the text.</summary>
    public const string FromTitle = "from-title";

    /// <summary>Of a text about itself or its maker: advertising, terms, disclaimers.</summary>
    public const string Boilerplate = "boilerplate";

    /// <summary>Leads from one part of a text to the next, or heads a list, and states nothing that could be true or false.</summary>
    public const string Scaffolding = "scaffolding";

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

    /// <summary>Who expects or counted it is not said.</summary>
    public const string Unattributed = "unattributed";

    /// <summary>An expectation is stated as if it were certain.</summary>
    public const string ToldAsCertain = "told-as-certain";

    /// <summary>The year is not printed and follows from what stands before it.</summary>
    public const string YearByContext = "year-by-context";

    /// <summary>The flags that say what a claim is, and not what is to be said against it: such claims are no statements, and count nowhere.</summary>
    public static IReadOnlyList<string> NoStatement { get; } = [FromTitle, Boilerplate, Scaffolding];
}
