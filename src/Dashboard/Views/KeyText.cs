using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Views;

/// <summary>The words for the keys of addresses, for what is said about their values.</summary>
internal static class KeyText
{
    /// <summary>"segment", "company": the key itself in English.</summary>
    public static string Of(string key) => key switch
    {
        "segment" => SayAs("segment", "key"),
        "company" => SayAs("company", "key"),
        "status" => SayAs("status", "key"),
        "pack" => SayAs("pack", "key"),
        "asof" => SayAs("asof", "key"),
        "severity" => SayAs("severity", "key"),
        "rule" => SayAs("rule", "key"),
        "marks" => SayAs("marks", "key"),
        "view" => SayAs("view", "key"),
        "theme" => SayAs("theme", "key"),
        "lang" => SayAs("lang", "key"),
        "kind" => SayAs("kind", "key"),
        "claim" => SayAs("claim", "key"),
        "chart" => SayAs("chart", "key"),
        "from" => SayAs("from", "key"),
        "to" => SayAs("to", "key"),
        "values" => SayAs("values", "key"),
        "scale" => SayAs("scale", "key"),
        "definition" => SayAs("definition", "key"),
        "column" => SayAs("column", "key"),
        "column to sort by" => SayAs("column to sort by", "key"),
        "layout" => SayAs("layout", "key"),
        "slide" => SayAs("slide", "key"),
        "step" => SayAs("step", "key"),
        _ => key,
    };
}
