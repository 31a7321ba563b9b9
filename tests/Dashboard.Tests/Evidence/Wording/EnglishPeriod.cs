using System.Text.RegularExpressions;

namespace Dashboard.Tests.Evidence.Wording;

/// <summary>The forms in which packs name periods in English.</summary>
internal static partial class EnglishPeriod
{
    /// <summary>Whether a text holds one.</summary>
    public static bool IsIn(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"\bFY ?\d{2}|\bQ[1-4] |\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\b(first|second) half of|\bend of \d|\bmonths (of|to|from)\b|\byears to\b|\bdelivery year\b|\b(mid|late)[- ]\d", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
