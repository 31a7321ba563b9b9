using CsCheck;
using Dashboard.Data.Validation;

namespace Dashboard.Tests.Evidence.Wording;

/// <summary>Any text that a pack may hold: every script, and what breaks those who count in UTF-16.</summary>
internal static class AnyText
{
    private static readonly string[] Hard =
    [
        "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇨🇳", "🇺🇸", "🏭", "𝕎", "e\u0301", "ก็", "שלום", "\u202e", "\u2066", "日本語", "（", "。", "\u00a0", "\u200b", "\ufeff", "\u2028",
        "_x0041_", "<b>", "&amp;", "]]>", "\"", "'", ",", ";", "=1+1", "-2", "@x", "{", "}", "\\", "%", "\t", "\n", "\r\n", " ", "ﷺ", "\ufffd", "a\u0301\u0301\u0301\u0301\u0301\u0301",
    ];

    /// <summary>The text.</summary>
    public static readonly Gen<string> Valid = Gen.Frequency<string>((3, Gen.OneOf<string>(Hard)), (1, Gen.String[0, 6].Where(text => TextRule.Fault(text) is null))).Array[0, 40]
        .Select(parts => string.Concat(parts));

    /// <summary>The text, of a cell that is not blank.</summary>
    public static readonly Gen<string> Filled = Valid.Select(text => $"a{text}");
}
