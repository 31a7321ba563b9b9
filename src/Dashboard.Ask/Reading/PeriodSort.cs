namespace Dashboard.Ask.Reading;

/// <summary>How a period is asked for.</summary>
public enum PeriodSort
{
    /// <summary>A year, without a word on whose.</summary>
    Year,

    /// <summary>A calendar year.</summary>
    Calendar,

    /// <summary>A fiscal year, named for the year in which it ends.</summary>
    Fiscal,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A quarter of a fiscal year.</summary>
    FiscalQuarter,

    /// <summary>A half of a year.</summary>
    Half,

    /// <summary>Three months by the name of a season.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Several years: from one to another.</summary>
    Span,
}
