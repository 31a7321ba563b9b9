using System.Globalization;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for periods and days.</summary>
public static class PeriodText
{
    /// <summary>With the kind where the label alone would mislead: "fiscal year FY2025 (July 2024 – June 2025)", "calendar year 2025".</summary>
    public static string Of(Period period) => period.Kind switch
    {
        PeriodKind.FiscalYear => $"fiscal year {period.Label} ({Month(period.Start)} – {Month(period.End)})",
        PeriodKind.CalendarYear => $"calendar year {period.Label}",
        _ => period.Label,
    };

    /// <summary>"9 January 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"July 2024".</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Jul 2024": for labels along a line.</summary>
    public static string ShortMonth(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A year: "2026".</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
