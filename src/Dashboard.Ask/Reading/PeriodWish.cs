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
    /// <summary>The time at which a span begins, as it was asked for; null for an open one, and for what is no span.</summary>
    public PeriodWish? From { get; init; }

    /// <summary>Whether "to" stands between it and the time before it: the fiscal quarters between are meant as well, where a series is asked for.</summary>
    public bool IsTo { get; init; }

    /// <summary>The time at which a span ends.</summary>
    public PeriodWish? To { get; init; }

    /// <summary>Whether it is asked for as an end: "forecasts to 2030" are sums as well.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Whether it is the start of a year: what stood at the end of the year before is meant as well.</summary>
    public bool IsStart { get; init; }

    /// <summary>Whether it is the middle of a year: what stood at the nearest end of a quarter is meant as well.</summary>
    public bool IsMiddle { get; init; }

    /// <summary>The year in which it ends.</summary>
    public int Year => End.Year;

    /// <summary>Whether it is a year.</summary>
    public bool IsYear => Sort is PeriodSort.Year or PeriodSort.Calendar or PeriodSort.Fiscal;

    /// <summary>What orders it among others: quarters of one fiscal year follow each other.</summary>
    public (DateOnly End, int Part) Order => (End, Part);

    /// <summary>In words.</summary>
    public string Text => Sort switch
    {
        PeriodSort.Fiscal => Say($"fiscal year {PeriodText.Year(Year)}"),
        PeriodSort.Calendar => Say($"calendar year {PeriodText.Year(Year)}"),
        PeriodSort.Quarter => Say($"quarter {PeriodText.QuarterNumber(((Start.Month - 1) / 3) + 1)} of {PeriodText.Year(Year)}"),
        PeriodSort.FiscalQuarter => Say($"quarter {PeriodText.QuarterNumber(Part)} of fiscal year {PeriodText.Year(Year)}"),
        PeriodSort.Half => Start.Month == 1 ? Say($"first half of {PeriodText.Year(Year)}") : Say($"second half of {PeriodText.Year(Year)}"),
        PeriodSort.Season => $"{PeriodText.Month(Start)} – {PeriodText.Month(End)}",
        PeriodSort.Month => PeriodText.Month(Start),
        PeriodSort.Day => PeriodText.Day(Start),
        PeriodSort.Span when End == DateOnly.MaxValue && From is { IsYear: false } => Say($"from {From.Text} on"),
        PeriodSort.Span when End == DateOnly.MaxValue => Say($"since {(Start is { Month: 1, Day: 1 } ? PeriodText.Year(Start.Year) : PeriodText.Day(Start))}"),
        PeriodSort.Span when Start == DateOnly.MinValue => Say($"before {To!.Text}"),
        PeriodSort.Span when From is { IsYear: false } && To is not null => $"{From.Text} – {To.Text}",
        PeriodSort.Span => $"{PeriodText.Year(Start.Year)}–{PeriodText.Year(Year)}",
        _ => PeriodText.Year(Year),
    };

    /// <inheritdoc />
    public override string ToString() => Text;

    /// <summary>How well a claim's period is the one that is asked for: 3 for the very days, 2 for a fiscal year of the name, 1 for a time within it, 0 for none.</summary>
    public int Fits(Period? period) => period switch
    {
        null => 0,
        _ when Sort == PeriodSort.FiscalQuarter => period.IsWithinQuarter() && IsNamed(period.Label) ? 3 : 0,
        _ when Sort == PeriodSort.Fiscal => period.Year == Year && period.Kind == PeriodKind.FiscalYear ? 3 : period.Kind == PeriodKind.Quarter && IsOfYear(period.Label) ? 1 : 0,
        _ when period.Start == Start && period.End == End => 3,
        _ when IsStart && period.End >= Start.AddDays(-1) && period.End <= Start.AddDays(1) => 2,
        // "at the start of 2024" of what is told of its first quarter
        _ when IsStart && period.Start == Start && period.IsWithinQuarter() => 1,
        _ when Sort == PeriodSort.Year && period.Kind == PeriodKind.FiscalYear && period.Year == Year => 2,
        // a fiscal quarter of the name, or one that begins a few days before or after
        _ when Sort == PeriodSort.Quarter && period.IsWithinQuarter() && IsQuarter(period.Label) => 2,
        _ when Sort == PeriodSort.Quarter && Lengths.AreNear(period.Start, Start) && Lengths.AreNear(period.End, End) => 2,
        // a summer may be counted to the end of September
        _ when Sort == PeriodSort.Season && period.Start == Start && period.End > End && period.End <= End.AddMonths(1) => 2,
        // "in the spring" of a fiscal quarter that has most of its days in it, and none that ends behind it
        _ when Sort == PeriodSort.Season && period.Kind == PeriodKind.Quarter && period.End <= End && IsMostly(period) => 1,
        // a year that is named by two: 2025/2026
        _ when IsPairOfYears && period.Label.Contains($"{PeriodText.Year(From!.Year)}/{PeriodText.Year(Year)}", StringComparison.Ordinal) => 2,
        _ when IsEnd && period.End == End && period.Start < Start => 2,
        // "by March 2026" of what is told until a day of it
        _ when IsEnd && Sort == PeriodSort.Month && period.Start < Start && period.End >= Start && period.End <= End => 1,
        _ when Sort == PeriodSort.Span && From is { IsYear: true } && period.Kind == PeriodKind.FiscalYear => period.Year >= Start.Year && period.Year <= Year ? 1 : 0,
        _ when period.Start >= Start && period.End <= End => 1,
        _ => 0,
    };

    /// <summary>Whether a claim was said within it.</summary>
    public bool IsWhenSaid(Claim claim) => claim.Stated is { } stated && stated.First <= End && Start <= stated.Last;

    /// <summary>Whether it is one year that is named by two: 2025/2026.</summary>
    public bool IsPairOfYears => Sort == PeriodSort.Span && From is { IsYear: true } && To is { IsYear: true } && Year == From.Year + 1;

    /// <summary>The same time of a year that is so many later.</summary>
    public PeriodWish Moved(int years) => this with
    {
        Start = Start.AddYears(years),
        End = Sort is PeriodSort.Day ? End.AddYears(years) : End.AddDays(1).AddYears(years).AddDays(-1),
        From = From?.Moved(years),
        To = To?.Moved(years),
    };

    /// <summary>The whole of a year.</summary>
    public static PeriodWish OfYear(int year, PeriodSort sort = PeriodSort.Year) => new(sort, new(year, 1, 1), new(year, 12, 31));

    /// <summary>A year that is named by two.</summary>
    public static PeriodWish OfPair(int first) => new(PeriodSort.Span, new(first, 1, 1), new(first + 1, 12, 31)) { From = OfYear(first), To = OfYear(first + 1) };

    /// <summary>The last quarter of a fiscal year.</summary>
    public PeriodWish LastQuarter => this with { Sort = PeriodSort.FiscalQuarter, Part = 4 };

    /// <summary>The quarter at its end: itself, or the last of a year; null where it is neither.</summary>
    public PeriodWish? OwnQuarter => Sort switch
    {
        PeriodSort.Quarter or PeriodSort.FiscalQuarter => this,
        PeriodSort.Fiscal => LastQuarter,
        PeriodSort.Year or PeriodSort.Calendar => new(PeriodSort.Quarter, End.AddDays(1).AddMonths(-3), End),
        _ => null,
    };

    /// <summary>The quarter behind a quarter.</summary>
    public PeriodWish NextQuarter => Sort != PeriodSort.FiscalQuarter ? this with { Start = End.AddDays(1), End = End.AddDays(1).AddMonths(3).AddDays(-1) }
        : Part < 4 ? this with { Part = Part + 1 } : OfYear(Year + 1, PeriodSort.Fiscal).LastQuarter with { Part = 1 };

    /// <summary>The quarter before a quarter; null where it is none.</summary>
    public PeriodWish? QuarterBefore => Sort switch
    {
        PeriodSort.Quarter => this with { Start = Start.AddMonths(-3), End = Start.AddDays(-1) },
        PeriodSort.FiscalQuarter when Part > 1 => this with { Part = Part - 1 },
        PeriodSort.FiscalQuarter => OfYear(Year - 1, PeriodSort.Fiscal).LastQuarter,
        _ => null,
    };

    /// <summary>Everything from a time on.</summary>
    public static PeriodWish Since(PeriodWish first) => new(PeriodSort.Span, first.Start, DateOnly.MaxValue) { From = first };

    /// <summary>Everything behind a time.</summary>
    public static PeriodWish After(PeriodWish last) => last.IsYear ? Since(OfYear(last.Year + 1)) : new(PeriodSort.Span, last.End.AddDays(1), DateOnly.MaxValue);

    /// <summary>Everything before a time.</summary>
    public static PeriodWish Before(PeriodWish end) => new(PeriodSort.Span, DateOnly.MinValue, end.Start.AddDays(-1)) { To = end };

    /// <summary>Whether three of five days of it lie in this time, or more.</summary>
    private bool IsMostly(Period period) => 5 * (period.End.DayNumber - Start.DayNumber + 1) >= 3 * period.Days();

    private bool IsQuarter(string label) =>
        label.Contains("Q" + PeriodText.Year(((Start.Month - 1) / 3) + 1), StringComparison.OrdinalIgnoreCase) && label.EndsWith(PeriodText.Year(Year), StringComparison.Ordinal);

    private bool IsOfYear(string label) => label.Contains("FY" + PeriodText.Year(Year), StringComparison.OrdinalIgnoreCase);

    private bool IsNamed(string label) => IsOfYear(label) && label.Contains("Q" + PeriodText.Year(Part), StringComparison.OrdinalIgnoreCase);
}
