namespace Dashboard.Data.Validation;

/// <summary>One fault of a data pack, with the place where an editor finds it.</summary>
/// <param name="File">The file, as the pack names it.</param>
/// <param name="Row">The line of the file on which the row starts, as an editor counts it (the header is line 1); null where no line is to blame.</param>
/// <param name="Column">The column or field; null where no single one is to blame.</param>
/// <param name="Message">What is wrong. Holds the offending text, made safe for one line of a terminal or a log.</param>
public sealed record PackProblem(string File, int? Row, string? Column, string Message)
{
    /// <summary>One line: <c>claims.csv:17: value: 'abc' is not a number</c>.</summary>
    public override string ToString()
    {
        var place = Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"{File}:{row}") : File;
        return Column is null ? $"{place}: {Message}" : $"{place}: {Column}: {Message}";
    }
}
