namespace Dashboard.Documents.Tables;

/// <summary>Text that a spreadsheet would run as a formula.</summary>
internal static class FormulaText
{
    /// <summary>Whether the text begins as a formula does, in its usual or its wide form.</summary>
    public static bool IsRisky(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
}
