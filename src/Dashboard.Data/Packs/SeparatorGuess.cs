namespace Dashboard.Data.Packs;

/// <summary>What separates the cells of a table whose first row is no header: told once, and not as a column that is missing for each.</summary>
internal static class SeparatorGuess
{
    private static readonly (char Sign, string Name)[] Others = [(';', "semicolons"), ('\t', "tabs"), ('|', "bars")];

    /// <summary>What is wrong with the first row; null where commas separate it, or nothing is recognized in it.</summary>
    public static string? Fault(string[] header, IReadOnlyList<string> wanted)
    {
        if (header is [var only, ..] && only.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return "begins with a line for spreadsheets, 'sep=': leave that line out";
        }

        var found = header.Count(wanted.Contains);
        var other = Others.FirstOrDefault(other => header.SelectMany(cell => cell.Split(other.Sign)).Count(cell => wanted.Contains(cell.Trim(' ', '"'))) is var more && more > found && more > 1);
        return other.Name is null ? null : $"the cells look separated by {other.Name}: save the file as CSV with commas";
    }
}
