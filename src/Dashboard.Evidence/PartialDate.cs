using System.Globalization;

namespace Dashboard.Evidence;

/// <summary>A date of which the day, or the day and the month, may not be known: <c>2025-10-29</c>, <c>2025-10</c>, <c>2025</c>.</summary>
public readonly record struct PartialDate
{
    /// <summary>Makes the date.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month; null where it is not known.</param>
    /// <param name="day">The day of the month; null where it is not known, and without a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        First = new(year, month ?? 1, day ?? 1);
        Last = (month, day) switch
        {
            (null, _) => new(year, 12, 31),
            (_, null) => First.AddMonths(1).AddDays(-1),
            _ => First,
        };
    }

    /// <summary>The first day that is possible.</summary>
    public DateOnly First { get; }

    /// <summary>The last day that is possible.</summary>
    public DateOnly Last { get; }

    /// <summary>The day; null where only the month or the year is known.</summary>
    public DateOnly? Day => First == Last ? First : null;

    /// <summary>Whether only the year is known.</summary>
    public bool IsYear => Last.Month - First.Month == 11;

    /// <summary>The date of a known day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        foreach (var (form, known) in new[] { ("yyyy-MM-dd", 3), ("yyyy-MM", 2), ("yyyy", 1) })
        {
            if (DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            {
                date = new(first.Year, known > 1 ? first.Month : null, known > 2 ? first.Day : null);
                return true;
            }
        }

        date = default;
        return false;
    }

    /// <summary>By ISO 8601, as far as it is known.</summary>
    public override string ToString() => First.ToString(Day is not null ? "yyyy-MM-dd" : IsYear ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);
}
