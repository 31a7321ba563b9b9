using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for periods and days.</summary>
public static class PeriodText
{
    /// <summary>With the kind where the label alone would mislead: "fiscal year FY2025 (July 2024 – June 2025)", "calendar year 2025".</summary>
    public static string Of(Period period) => period.Kind switch
    {
        PeriodKind.FiscalYear => Say($"fiscal year {Label(period)} ({Month(period.Start)} – {Month(period.End)})"),
        PeriodKind.CalendarYear => Say($"calendar year {Label(period)}"),
        _ => Label(period),
    };

    /// <summary>The label of the pack, "FY2025", "first half of 2026", in the reader's language: "2025 财年"; a calendar year is its number. Null for none.</summary>
    [return: NotNullIfNotNull(nameof(period))]
    public static string? Label(Period? period) => period is null || Languages.Current == Language.En ? period?.Label : PeriodLabel.Of(period);

    /// <summary>A fiscal year by the year that it is named after: "FY2025".</summary>
    public static string FiscalYear(int year) => Say($"FY{Year(year)}");

    /// <summary>The number of a quarter as it stands in the quarter's name, from 1 to 4.</summary>
    public static string QuarterNumber(int quarter) => quarter switch
    {
        1 => SayAs("1", "quarter"),
        2 => SayAs("2", "quarter"),
        3 => SayAs("3", "quarter"),
        _ => SayAs("4", "quarter"),
    };

    /// <summary>"9 January 2026".</summary>
    public static string Day(DateOnly day) => day.ToString(Say("d MMMM yyyy"), CultureInfo.InvariantCulture);

    /// <summary>"9 January 2026", "January 2026" or "2026", as far as it is known.</summary>
    public static string Said(PartialDate date) => date.Day is { } day ? Day(day) : date.IsYear ? Year(date.First.Year) : Month(date.First);

    /// <summary>"July 2024".</summary>
    public static string Month(DateOnly day) => day.ToString(Say("MMMM yyyy"), CultureInfo.InvariantCulture);

    /// <summary>"Jul 2024": for labels along a line.</summary>
    public static string ShortMonth(DateOnly day) => day.ToString(Say("MMM yyyy"), CultureInfo.InvariantCulture);

    /// <summary>A year: "2026".</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
