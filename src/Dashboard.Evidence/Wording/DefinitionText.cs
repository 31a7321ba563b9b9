using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for what a metric counts.</summary>
public static class DefinitionText
{
    private static readonly char[] TextSigns = [' ', ',', '.', ';', ':', '(', ')', '’', '/'];

    /// <summary>What a pack says that is counted, in the reader's language where it does; else readable words made of the id.</summary>
    public static string Of(EvidenceSnapshot snapshot, string definition) => snapshot.FindDefinition(definition) is not { } told ? Of(definition)
        : Languages.Current == Language.Zh && told.TextZh is { } chinese ? chinese.TrimEnd('。')
        : told.Text.TrimEnd('.');

    /// <summary>A few words, for chips and lists: the product's own, else those of the id; a pack's whole text where the reader's language has no others.</summary>
    public static string Short(EvidenceSnapshot snapshot, string definition) =>
        Of(definition) is var words && words != IdWords.Of(definition) ? words
        : Languages.Current == Language.En ? IdWords.Of(definition, word => Spelled(snapshot, definition, word))
        : Of(snapshot, definition);

    /// <summary>"AI processors in China", "AWS": a word of an id as the pack's own text has it, or as somebody is called by capitals; null where neither has it.</summary>
    private static string? Spelled(EvidenceSnapshot snapshot, string definition, string word) =>
        snapshot.FindDefinition(definition)?.Text.Split(TextSigns).Skip(1).FirstOrDefault(told => told.Any(char.IsUpper) && told.Equals(word, StringComparison.OrdinalIgnoreCase))
        ?? snapshot.FindEntityByName(word)?.Aliases.FirstOrDefault(alias => alias.Length > 1 && alias.All(char.IsUpper) && alias.Equals(word, StringComparison.OrdinalIgnoreCase));

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
