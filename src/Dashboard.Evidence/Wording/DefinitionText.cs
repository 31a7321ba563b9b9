using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for what a metric counts.</summary>
public static class DefinitionText
{
    /// <summary>What a pack says that is counted, in the reader's language where it does; else readable words made of the id.</summary>
    public static string Of(EvidenceSnapshot snapshot, string definition) => snapshot.FindDefinition(definition) is not { } told ? Of(definition)
        : Languages.Current == Language.Zh && told.TextZh is { } chinese ? chinese.TrimEnd('。')
        : told.Text.TrimEnd('.');

    /// <summary>A few words, for chips and lists: the product's own, else those of the id; a pack's whole text where the reader's language has no others.</summary>
    public static string Short(EvidenceSnapshot snapshot, string definition) =>
        Of(definition) is var words && (Languages.Current == Language.En || words != IdWords.Of(definition)) ? words : Of(snapshot, definition);

    /// <summary>"cash, gross", "including finance leases"; the id with spaces where a pack brings one of its own.</summary>
    public static string Of(string definition) => definition switch
    {
        "cash-gross" => Say("cash, gross"),
        "cash-net" or "cash-net-of-proceeds" => Say("cash, net of proceeds"),
        "incl-finance-leases" or "including-finance-leases" => Say("including finance leases"),
        "safe" => "SAFE",
        "seed" => SayAs("seed", "definition"),
        "pre-series-c" => SayAs("pre series c", "definition"),
        "series-a" => SayAs("series a", "definition"),
        "series-b" => SayAs("series b", "definition"),
        "series-c" => SayAs("series c", "definition"),
        "series-d" => SayAs("series d", "definition"),
        "series-e" => SayAs("series e", "definition"),
        "series-f" => SayAs("series f", "definition"),
        "convertible-notes" => SayAs("convertible notes", "definition"),
        "preferred-or-convertible" => SayAs("preferred or convertible", "definition"),
        "private-credit" => SayAs("private credit", "definition"),
        "revolving-credit" => SayAs("revolving credit", "definition"),
        "delayed-draw-term-loan" => SayAs("delayed draw term loan", "definition"),
        "capital-expenditure" => Say("as the company reports it"),
        "ai-infrastructure" => SayAs("ai infrastructure", "definition"),
        "change-in-investment-enthusiasm" => SayAs("change in investment enthusiasm", "definition"),
        "measure-not-told" => Say("definition not stated"),
        "measure-not-told-high-case" => Say("definition not stated, high case"),
        "ai-data-centers-scope-not-told" => Say("AI data centers, scope not stated"),
        _ => IdWords.Of(definition),
    };
}
