using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using Dashboard.Data.Packs;

namespace Dashboard.Data.Validation;

/// <summary>The cells of one row by the names of their columns, as the types that they should have. What they are not is reported.</summary>
/// <param name="table">The table of the row.</param>
/// <param name="row">The row.</param>
/// <param name="problems">Where the faults are reported.</param>
/// <param name="suggestions">Offers what an unknown id may have meant.</param>
internal sealed class RowCells(PackTable table, TableRow row, FileProblems problems, IdSuggestions suggestions)
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly Regex Tag = new("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>More digits than these would be rounded in silence.</summary>
    private const int MostDigits = 28;

    /// <summary>The line of the row.</summary>
    public int Line => row.Line;

    /// <summary>Whether the row has as many cells as the header.</summary>
    public bool Fit => row.Cells.Length == table.Width;

    /// <summary>Takes the id of a row whose other cells cannot be read.</summary>
    public void TakeId(KnownIds? ids)
    {
        if (table.Columns.TryGetValue("id", out var place) && place < row.Cells.Length)
        {
            ids?.Add(row.Cells[place], Line);
        }
    }

    /// <summary>Reports a fault of a cell.</summary>
    public void Report(string column, string message) => problems.Add(row.Line, column, message);

    /// <summary>Reports a fault of the row as a whole.</summary>
    public void Report(string message) => problems.Add(row.Line, message);

    /// <summary>Reports that a cell is empty. A column that is missing has been reported once and for all.</summary>
    public void ReportEmpty(string column, string message)
    {
        if (table.Columns.ContainsKey(column))
        {
            Report(column, message);
        }
    }

    /// <summary>The text; null where the cell is blank or its column is missing.</summary>
    public string? Text(string column)
    {
        var text = table.Columns.TryGetValue(column, out var place) ? row.Cells[place] : null;
        return text is null || !IsSeen(text) || table.Missing.Contains(text) ? null : text;
    }

    /// <summary>Whether there is anything in it to see: not blanks alone, nor signs of no width.</summary>
    private static bool IsSeen(string text) => text.EnumerateRunes().Any(rune => !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control));

    /// <summary>The text of a cell that must not be blank.</summary>
    public string? Required(string column)
    {
        var text = Text(column);
        if (text is null)
        {
            ReportEmpty(column, "empty, but required");
        }

        return text;
    }

    /// <summary>The number; null where the cell is blank or holds none.</summary>
    public decimal? Decimal(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (DigitsOf(text) > MostDigits)
        {
            Report(column, string.Create(CultureInfo.InvariantCulture, $"{ShownText.Quote(text)} has more than {MostDigits} digits"));
            return null;
        }

        return decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var number) ? number : Refuse<decimal>(column, text, "a number");
    }

    /// <summary>How many digits the number has when it is written without an exponent: 3E+3 has four, 1E-30 has thirty decimals.</summary>
    private static int DigitsOf(string text)
    {
        var at = text.AsSpan().IndexOfAny('e', 'E');
        var (number, exponent) = at < 0 ? (text, 0) : (text[..at], ExponentOf(text.AsSpan(at + 1)));
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var (whole, all) = (number[..(point < 0 ? number.Length : point)].Count(char.IsAsciiDigit), number.Count(char.IsAsciiDigit));
        return Math.Max(all, Math.Max(whole + exponent, all - whole - exponent));
    }

    /// <summary>An exponent that is no whole number makes the text no number, which is told as such; one that is too long is as large as can be.</summary>
    private static int ExponentOf(ReadOnlySpan<char> text)
    {
        const int Most = 1000;
        var digits = text.TrimStart("+-");
        return digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9') ? 0
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) ? Math.Clamp(power, -Most, Most)
            : text[0] == '-' ? -Most : Most;
    }

    /// <summary>The whole number; null where the cell is blank or holds none.</summary>
    public int? Integer(string column) => Text(column) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Refuse<int>(column, text, "a whole number");

    /// <summary>Yes or no; null where the cell is blank or holds neither.</summary>
    public bool? Boolean(string column) => Text(column) switch
    {
        null => null,
        "true" or "yes" => true,
        "false" or "no" => false,
        var text => Refuse<bool>(column, text, "true or false"),
    };

    /// <summary>The day; null where the cell is blank or holds none.</summary>
    public DateOnly? Date(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Refuse<DateOnly>(column, text, "a date (yyyy-MM-dd)");
        }

        if (DayRule.Fault(day) is { } fault)
        {
            Report(column, fault);
        }

        return day;
    }

    /// <summary>The day, month or year; null where the cell is blank or holds none.</summary>
    public PartialDate? PartialDate(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (!Evidence.PartialDate.TryParse(text, out var date))
        {
            return Refuse<PartialDate>(column, text, "a day, a month or a year (yyyy-MM-dd, yyyy-MM or yyyy)");
        }

        if (DayRule.Fault(date.First) is { } fault)
        {
            Report(column, fault);
        }

        return date;
    }

    /// <summary>The address, which must not be blank; null where it is no address of the web.</summary>
    public Uri? Url(string column)
    {
        if (Required(column) is not { } text)
        {
            return null;
        }

        // the parser of addresses cuts blanks off and keeps them inside
        var isUrl = !text.Any(char.IsWhiteSpace) & Uri.TryCreate(text, UriKind.Absolute, out var url);
        if (isUrl && (url!.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            if (url.UserInfo.Length > 0)
            {
                // a name before the host looks like the host
                Report(column, $"{ShownText.Quote(text)} holds a user name: an address that anybody may open has none");
            }

            return url;
        }

        Report(column, $"{ShownText.Quote(text)} is not an http or https address");
        return null;
    }

    /// <summary>The tag of a language, as pages say it; null where the cell is blank.</summary>
    public string? LanguageTag(string column)
    {
        if (Text(column) is { } text && !Tag.IsMatch(text))
        {
            Report(column, $"{ShownText.Quote(text)} is no language tag, such as en or zh-Hans");
        }

        return Text(column);
    }

    /// <summary>The member of an enumeration; null where the cell is blank or names none.</summary>
    public T? OneOf<T>(string column)
        where T : struct, Enum
    {
        var text = Text(column);
        var value = text is null ? null : KebabNames<T>.Find(text);
        if (text is not null && value is null)
        {
            Report(column, $"{ShownText.Quote(text)} is not one of {KebabNames<T>.All}");
        }

        return value;
    }

    /// <summary>The member of an enumeration, which must not be blank.</summary>
    public T? RequiredOneOf<T>(string column)
        where T : struct, Enum => Required(column) is null ? null : OneOf<T>(column);

    /// <summary>The parts of a cell that are joined with semicolons, without the blanks around them.</summary>
    public IReadOnlyList<string> List(string column)
    {
        if (Text(column) is not { } text)
        {
            return [];
        }

        var items = text.Split(';', StringSplitOptions.TrimEntries);
        var met = new HashSet<string>();
        foreach (var item in items)
        {
            if (item.Length == 0)
            {
                Report(column, $"{ShownText.Quote(text)} has an empty part");
            }
            else if (!met.Add(item))
            {
                Report(column, $"{ShownText.Quote(item)} stands twice");
            }
        }

        return items;
    }

    /// <summary>The id of the row, which is taken even where it is wrong: other rows are then spared from being told that it is not there.</summary>
    public string? Id(KnownIds ids)
    {
        if (Required("id") is not { } id)
        {
            return null;
        }

        var fault = PackId.IsValid(id) ? ids.Add(id, Line) : PackId.Fault(id);
        if (fault is not null)
        {
            _ = ids.Contains(id) ? null : ids.Add(id, Line);
            Report("id", fault);
        }

        return id;
    }

    /// <summary>The id of a row that names what claims speak of: each once a table, and nothing of which no claim speaks.</summary>
    public string? Named(KnownIds named, KnownIds spoken)
    {
        if (Required("id") is not { } id)
        {
            return null;
        }

        if (named.Add(id, Line) is { } fault)
        {
            Report("id", fault);
        }

        CheckReference("id", id, spoken);
        return id;
    }

    /// <summary>The id of something else; null where the cell is blank.</summary>
    public string? Reference(string column, KnownIds known)
    {
        var id = Text(column);
        CheckReference(column, id, known);
        return id;
    }

    /// <summary>Reports an id that leads nowhere.</summary>
    public void CheckReference(string column, string? id, KnownIds known)
    {
        if (!string.IsNullOrEmpty(id) && known.IsComplete && !known.Contains(id))
        {
            Report(column, suggestions.Describe(id, known));
        }
    }

    /// <summary>The ids of other things.</summary>
    public IReadOnlyList<string> References(string column, KnownIds known)
    {
        var ids = List(column);
        foreach (var id in ids.Distinct())
        {
            CheckReference(column, id, known);
        }

        return ids;
    }

    private T? Refuse<T>(string column, string text, [ConstantExpected] string wanted)
        where T : struct
    {
        Report(column, $"{ShownText.Quote(text)} is not {wanted}");
        return null;
    }
}
