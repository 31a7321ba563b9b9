using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for periods and days.</summary>
public static class PeriodText
{
    private const string EnglishDay = "d MMMM yyyy";

    private const string EnglishMonth = "MMMM yyyy";

    private const string DeliveryYear = "delivery year ";

    /// <summary>With the kind where the label alone would mislead: "fiscal year FY2025 (July 2024 – June 2025)", "calendar year 2025".</summary>
    public static string Of(Period period) => period.Kind switch
    {
        PeriodKind.FiscalYear => Say($"fiscal year {period.Label} ({Month(period.Start)} – {Month(period.End)})"),
        PeriodKind.CalendarYear => Say($"calendar year {period.Label}"),
        _ => Label(period),
    };

    /// <summary>The label of the pack, "FY2025", "October 2025"; one that is nothing but a month or a day is said in the reader's language; null for none.</summary>
    [return: NotNullIfNotNull(nameof(period))]
    public static string? Label(Period? period) => period switch
    {
        null => null,
        { Kind: PeriodKind.Month } when period.Label == period.Start.ToString(EnglishMonth, CultureInfo.InvariantCulture) => Month(period.Start),
        { Kind: PeriodKind.Day } when period.Label == period.Start.ToString(EnglishDay, CultureInfo.InvariantCulture) => Day(period.Start),
        _ => Usual(period),
    };

    /// <summary>The labels that many packs write alike, said in the reader's language: "end of 2030", "delivery year 2024/2025"; any other as it is.</summary>
    private static string Usual(Period period) => Year(period.End.Year) is var year && period.Label == "end of " + year ? Say($"end of {year}")
        : period.Label == "start of " + Year(period.Start.Year) ? Say($"start of {Year(period.Start.Year)}")
        : period.Label == "12 months to " + period.End.ToString(EnglishMonth, CultureInfo.InvariantCulture) ? Say($"12 months to {Month(period.End)}")
        : period.Label == $"{DeliveryYear}{Year(period.Start.Year)}/{year}" ? Say($"delivery year {period.Label[DeliveryYear.Length..]}")
        : period.Label;

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
