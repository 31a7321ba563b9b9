using System.Text.RegularExpressions;

namespace Dashboard.Documents.Tables;

/// <summary>Text that a spreadsheet would run as a formula. A number of ours with its sign is none: "+15.8 %" stays what it is.</summary>
internal static partial class FormulaText
{
    /// <summary>Whether the text begins as a formula does, in its usual or its wide form, and is no plain number.</summary>
    public static bool IsRisky(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' && !PlainNumber().IsMatch(text);

    // no letter, no bracket, no operator: nothing that could be computed
    [GeneratedRegex(@"^[+-][0-9]{1,3}(?:,?[0-9]{3})*(?:\.[0-9]+)?(?: ?%)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainNumber();
}
