using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Reading;

/// <summary>A period that a question asks for.</summary>
/// <param name="Sort">How it is asked for.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Part">Which quarter of a fiscal year; 0 for none.</param>
public sealed record PeriodWish(PeriodSort Sort, DateOnly Start, DateOnly End, int Part = 0)
{
    /// <summary>The year in which it ends.</summary>
    public int Year => End.Year;

    /// <summary>In words.</summary>
    public string Text => Sort switch
    {
        PeriodSort.Fiscal => Say($"fiscal year {PeriodText.Year(Year)}"),
        PeriodSort.Calendar => Say($"calendar year {PeriodText.Year(Year)}"),
        PeriodSort.Quarter => Say($"quarter {PeriodText.Year(((Start.Month - 1) / 3) + 1)} of {PeriodText.Year(Year)}"),
        PeriodSort.FiscalQuarter => Say($"quarter {PeriodText.Year(Part)} of fiscal year {PeriodText.Year(Year)}"),
        PeriodSort.Half => Start.Month == 1 ? Say($"first half of {PeriodText.Year(Year)}") : Say($"second half of {PeriodText.Year(Year)}"),
        PeriodSort.Month => PeriodText.Month(Start),
        PeriodSort.Day => PeriodText.Day(Start),
        PeriodSort.Span when End.Year >= 9999 => Say($"since {PeriodText.Year(Start.Year)}"),
        PeriodSort.Span => $"{PeriodText.Year(Start.Year)}–{PeriodText.Year(Year)}",
        _ => PeriodText.Year(Year),
    };

    /// <summary>How well a claim's period is the one that is asked for: 3 for the very days, 2 for a fiscal year of the name, 1 for a time within it, 0 for none.</summary>
    public int Fits(Period? period) => period switch
    {
        null => 0,
        _ when Sort == PeriodSort.FiscalQuarter => period.End.DayNumber - period.Start.DayNumber < 100 && IsNamed(period.Label) ? 3 : 0,
        _ when Sort == PeriodSort.Fiscal => period.Kind == PeriodKind.FiscalYear && period.Year == Year ? 3 : 0,
        _ when period.Start == Start && period.End == End => 3,
        _ when Sort == PeriodSort.Year && period.Kind == PeriodKind.FiscalYear && period.Year == Year => 2,
        _ when period.Start >= Start && period.End <= End => 1,
        _ => 0,
    };

    /// <summary>The whole of a year.</summary>
    public static PeriodWish OfYear(int year, PeriodSort sort = PeriodSort.Year) => new(sort, new(year, 1, 1), new(year, 12, 31));

    private bool IsNamed(string label) =>
        label.Contains("FY" + PeriodText.Year(Year), StringComparison.OrdinalIgnoreCase) && label.Contains("Q" + PeriodText.Year(Part), StringComparison.OrdinalIgnoreCase);
}
