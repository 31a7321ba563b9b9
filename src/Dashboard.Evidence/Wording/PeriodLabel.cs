using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Evidence.Audit;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>
/// Reads the English labels that packs give periods and says them in the reader's language: "first months of 2026", "Q1 FY2027", "July 2025 to June 2026".
/// What a label says beyond its days, that they are a summer or the end of a plan, is kept; a label that it cannot read is said by its kind and days.
/// </summary>
internal static partial class PeriodLabel
{
    private const string EnglishDay = "d MMMM yyyy";
    private const string EnglishMonth = "MMMM yyyy";

    private static readonly string[] Counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The label in words of the reader's language.</summary>
    public static string Of(Period period) => period.Label switch
    {
        var label when Read(label) is { } said => said,
        var label when period.Kind == PeriodKind.FiscalYear && YearForm().IsMatch(label) => PeriodText.FiscalYear(period.Year),
        var label when !label.Any(char.IsAsciiLetter) => label,
        _ => ByDays(period),
    };

    private static string? Read(string label) => Moment(label, alone: true) ?? Context(label) ?? Until(label) ?? Stretch(label) ?? Range(label);

    /// <summary>By the kind and the days alone.</summary>
    private static string ByDays(Period period) => period switch
    {
        { Kind: PeriodKind.FiscalYear } => PeriodText.FiscalYear(period.Year),
        { Kind: PeriodKind.CalendarYear } => PeriodText.Year(period.Year),
        { Kind: PeriodKind.Month } => PeriodText.Month(period.Start),
        { Kind: PeriodKind.Day } => PeriodText.Day(period.Start),
        { Start.Day: 1 } when period.End.AddDays(1).Day == 1 => Say($"{PeriodText.Month(period.Start)} to {PeriodText.Month(period.End)}"),
        _ => Say($"{PeriodText.Day(period.Start)} to {PeriodText.Day(period.End)}"),
    };

    /// <summary>A day, month, quarter or year, or a part of one: "4 March 2026", "Q1 FY2027", "end of 2030".</summary>
    private static string? Moment(string text, bool alone = false) => Plain(text, alone) ?? Part(text);

    private static string? Plain(string text, bool alone = false) =>
        Date(text, EnglishDay) is { } day ? PeriodText.Day(day)
        : Date(text, EnglishMonth) is { } month ? PeriodText.Month(month)
        : CountedForm().Match(text) is { Success: true } counted ? Counted(counted, alone)
        : DeliveryForm().Match(text) is { Success: true } delivery ? Say($"delivery year {delivery.Groups["years"].Value}")
        : null;

    /// <summary>"2025", "FY2025", "Q1 2026", "Q1 FY2027". A calendar year that stands alone is a number in every language.</summary>
    private static string? Counted(Match label, bool alone) => (label.Groups["quarter"].Value, label.Groups["fiscal"].Success, label.Groups["year"].Value) switch
    {
        ("", false, _) when alone => null,
        ("", false, var year) => Say($"the year {year}"),
        ("", true, var year) => Say($"FY{year}"),
        (var quarter, false, var year) => Say($"Q{PeriodText.QuarterNumber(quarter[0] - '0')} {year}"),
        (var quarter, true, var year) => Say($"Q{PeriodText.QuarterNumber(quarter[0] - '0')} FY{year}"),
    };

    private static string? Part(string text)
    {
        if (PartForm().Match(text) is not { Success: true } label)
        {
            return null;
        }

        var (of, part) = (label.Groups["of"].Value, label.Groups["part"].Value);
        return !YearForm().IsMatch(of) ? (part is "end" or "end of" ? Say($"the end of {Plain(of)}") : null) : part switch
        {
            "end" or "end of" => Say($"end of {of}"),
            "start of" or "early" => Say($"start of {of}"),
            "mid" => Say($"mid-{of}"),
            "late" => Say($"late {of}"),
            "spring" => Say($"spring {of}"),
            "summer" => Say($"summer {of}"),
            "autumn" or "fall" => Say($"autumn {of}"),
            "winter" => Say($"winter {of}"),
            "first half of" => Say($"first half of {of}"),
            "second half of" => Say($"second half of {of}"),
            "first months of" => Say($"first months of {of}"),
            _ => null,
        };
    }

    /// <summary>"October (2024 by context)".</summary>
    private static string? Context(string label) =>
        ContextForm().Match(label) is { Success: true } form && Date($"{form.Groups["month"].Value} {form.Groups["year"].Value}", EnglishMonth) is { } month
            ? Say($"{PeriodText.Month(month)} (the year by context)")
            : null;

    /// <summary>"by 2030", "to 2042".</summary>
    private static string? Until(string label) => UntilForm().Match(label) is { Success: true } form && Moment(form.Groups["moment"].Value) is { } moment
        ? form.Groups["how"].Value is "by" or "up to" ? Say($"up to {moment}") : Say($"through {moment}")
        : null;

    /// <summary>"five years to 2030", "18 months from December 2025".</summary>
    private static string? Stretch(string label)
    {
        if (StretchForm().Match(label) is not { Success: true } form || Moment(form.Groups["moment"].Value) is not { } moment)
        {
            return null;
        }

        var said = form.Groups["count"].Value;
        var count = Array.IndexOf(Counts, said) is >= 0 and var at ? PeriodText.Year(at + 1) : said;
        return (form.Groups["unit"].Value, form.Groups["way"].Value) switch
        {
            ("months", "to") => Say($"{count} months to {moment}"),
            ("months", _) => Say($"{count} months from {moment}"),
            (_, "to") => Say($"{count} years to {moment}"),
            _ => Say($"{count} years from {moment}"),
        };
    }

    /// <summary>"2025–2027", "late 2026 to 2029", "January to May 2026", "September and October 2024".</summary>
    private static string? Range(string label)
    {
        if (RangeForm().Match(label) is not { Success: true } form)
        {
            return null;
        }

        var (first, last) = (form.Groups["first"].Value, form.Groups["last"].Value);
        if (Date(last, EnglishMonth) is { } end && Date($"{first} {PeriodText.Year(end.Year)}", EnglishMonth) is { } start)
        {
            var month = end.ToString(Say("MMM"), CultureInfo.InvariantCulture);
            return form.Groups["way"].Value == " and " ? Say($"{PeriodText.Month(start)} and {month}") : Say($"{PeriodText.Month(start)} to {month}");
        }

        return YearForm().IsMatch(first) && YearForm().IsMatch(last) ? $"{first}–{last}"
            : Moment(first) is { } from && Moment(last) is { } to ? Say($"{from} to {to}")
            : null;
    }

    private static DateOnly? Date(string text, string form) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^\d{4}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex YearForm();

    [GeneratedRegex(@"^(Q(?<quarter>[1-4]) )?(?<fiscal>FY ?)?(?<year>\d{4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex CountedForm();

    [GeneratedRegex(@"^delivery year (?<years>\d{4}/\d{2,4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex DeliveryForm();

    [GeneratedRegex(@"^(?<part>[a-z]+( [a-z]+)*)[ -](?<of>(Q[1-4] )?(FY ?)?\d{4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex PartForm();

    [GeneratedRegex(@"^(?<month>[A-Z][a-z]+) \((?<year>\d{4}) by context\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex ContextForm();

    [GeneratedRegex("^(?<how>by|up to|to|through|until) (?<moment>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex UntilForm();

    [GeneratedRegex(@"^(?<count>\d+|[a-z]+) (?<unit>months|years) (?<way>to|from) (?<moment>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex StretchForm();

    [GeneratedRegex("^(?<first>.+?)(?<way> to | and |–)(?<last>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex RangeForm();
}
