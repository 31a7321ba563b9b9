namespace Dashboard.Evidence;

/// <summary>How a period is counted.</summary>
public enum PeriodKind
{
    /// <summary>1 January to 31 December.</summary>
    CalendarYear,

    /// <summary>Twelve months that a company counts as its year, named after the year in which they end.</summary>
    FiscalYear,

    /// <summary>Three months, of the calendar or of a company's own year.</summary>
    Quarter,

    /// <summary>One month.</summary>
    Month,

    /// <summary>One day.</summary>
    Day,

    /// <summary>Any other stretch of time: several years, half a year, a delivery year.</summary>
    Span,
}
