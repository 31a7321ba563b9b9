using System.Globalization;
using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <summary>Reads periods and days off the pieces of a question.</summary>
/// <param name="elements">The pieces.</param>
/// <param name="today">The day of knowledge, from which "last year" counts.</param>
internal sealed partial class PeriodReader(IReadOnlyList<Element> elements, DateOnly today)
{
    private const int NineMonths = 9;
    private const int MostBetween = 8;
    private const int MostToEnd = 5;
    private const int MostApart = 5;
    private const int LeastInRow = 3;
    private const int MostOfFewWords = 5;
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The period that begins at the piece, with how many pieces it takes; null where none does.</summary>
    public (PeriodWish Wish, int Length)? At(int at) => Preceding(at) ?? (Begun(at) is { } begun ? Before(begun, at) ?? begun : null);

    private (PeriodWish Wish, int Length)? Begun(int at) =>
        Iso(at) ?? YearsTo(at) ?? Edge(at) ?? ChineseMonths(at) ?? ChineseDay(at) ?? Ended(at) ?? Fiscal(at) ?? FiscalOrdinal(at) ?? ThatYear(at) ?? Listed(at) ?? Part(at, TermKind.Quarter) ?? Part(at, TermKind.Half) ?? Season(at) ?? Alike(at) ?? Ordinal(at) ?? Counterpart(at) ?? Day(at) ?? Calendar(at) ?? Plain(at) ?? Relative(at) ?? Onwards(at);

    private Element? E(int at) => at >= 0 && at < elements.Count ? elements[at] : null;

    /// <summary>The place behind a word that joins a quarter to its year: "Q3 of fiscal 2026".</summary>
    private int Over(int at) => Joiner(at) is var behind && behind > at && E(behind)?.Words is [{ Text: "its" or "their" }] ? behind + 1 : behind;

    private int Joiner(int at) => E(at)?.Words is [{ Text: "of" or "in" or "for" or "the" }] || (E(at)?.Words is [var sign] && Vocabulary.Linking.Contains(sign.Text)) ? at + 1 : at;

    private static PeriodWish? OfDay(int year, int? month, int? day) =>
        month is >= 1 and <= 12 && day is >= 1 && day <= DateTime.DaysInMonth(year, month.Value)
            ? new(PeriodSort.Day, new(year, month.Value, day.Value), new(year, month.Value, day.Value))
            : null;

    private static PeriodWish OfMonths(PeriodSort sort, int year, int month, int months, int part = 0)
    {
        var start = new DateOnly(year, month, 1);
        return new(sort, start, start.AddMonths(months).AddDays(-1), part);
    }

    /// <summary>A month of a year.</summary>
    public static PeriodWish OfMonth(int year, int month) => OfMonths(PeriodSort.Month, year, month, 1);

    /// <summary>The quarter or half of a year.</summary>
    public static PeriodWish PartOf(PeriodWish year, Element part) =>
        part.PartOf(TermKind.Half) == NineMonths ? OfNine(year.Year)
        : part.PartOf(TermKind.Quarter) is not { } quarter ? OfMonths(PeriodSort.Half, year.Year, ((part.PartOf(TermKind.Half)!.Value - 1) * 6) + 1, 6)
        : QuarterOf(year, quarter);

    /// <summary>A quarter of a year.</summary>
    public static PeriodWish QuarterOf(PeriodWish year, int quarter) => year.Sort == PeriodSort.Fiscal ? OfMonths(PeriodSort.FiscalQuarter, year.Year, 1, 12, quarter) : OfMonths(PeriodSort.Quarter, year.Year, ((quarter - 1) * 3) + 1, 3);

    /// <summary>The quarters that make up a half of a fiscal year, whose days nobody knows here; of other years the part itself.</summary>
    public static IReadOnlyList<PeriodWish> PartsOf(PeriodWish year, Element part) =>
        year.Sort != PeriodSort.Fiscal || part.PartOf(TermKind.Half) is not { } half ? [PartOf(year, part)]
        : [.. (half == NineMonths ? Enumerable.Range(1, 3) : Enumerable.Range((2 * half) - 1, 2)).Select(quarter => OfMonths(PeriodSort.FiscalQuarter, year.Year, 1, 12, quarter))];

    /// <summary>The first three quarters of a year.</summary>
    private static PeriodWish OfNine(int year)
    {
        var (first, last) = (OfMonths(PeriodSort.Quarter, year, 1, 3), OfMonths(PeriodSort.Quarter, year, 7, 3));
        return new(PeriodSort.Span, first.Start, last.End) { From = first, To = last };
    }

    /// <summary>The three months that end with the month.</summary>
    public static PeriodWish EndingWith(int year, int month)
    {
        var first = new DateOnly(year, month, 1).AddMonths(-2);
        return OfMonths(PeriodSort.Quarter, first.Year, first.Month, 3);
    }

    private (PeriodWish Wish, int Length)? Iso(int at) =>
        E(at)?.Year is { } year && E(at + 1) is { IsJoined: true } month && E(at + 2) is { IsJoined: true } day && OfDay(year, month.Whole, day.Whole) is { } wish ? (wish, 3) : null;

    /// <summary>2025年从年初到年末, 2025年初, 2025年底比年初: what stands at an edge of a year, and at the other of the same year.</summary>
    private (PeriodWish Wish, int Length)? Edge(int at)
    {
        if (EdgeOf(at) is { } other && E(at - 1)?.Year is null && OfEdge(at) is { } same)
        {
            return (AtEdge(same, other), 1);
        }

        // "mid-2026", "mid-year 2026"
        if (E(at)?.Words is [{ Text: "mid" or "middle" or "midyear" }] or [.., { Text: "middle" }, { Text: "of" }] && (E(at + 1)?.Words is [{ Text: "year" }] ? at + 2 : at + 1) is var behind && E(Over(behind))?.Year is { } halved)
        {
            return (AtEdge(halved, "middle"), Over(behind) + 1 - at);
        }

        if (E(at)?.Year is not { } year)
        {
            return MiddleOfOther(at);
        }

        var start = at + 1;
        while (start <= at + 3 && E(start) is { } between && (between.As(TermKind.Year) is not null || between.As(TermKind.From) is not null || Vocabulary.Linking.Contains(between.Said)))
        {
            start++;
        }

        return EdgeOf(start) is { } edge and not "end" ? (AtEdge(year, edge), start + 1 - at) : null;
    }

    private string? EdgeOf(int at) => E(at)?.As(TermKind.Edge)?.Keys[0];

    private static PeriodWish AtEdge(int year, string edge) => edge switch
    {
        "start" => new(PeriodSort.Month, new(year, 1, 1), new(year, 1, 31)) { IsStart = true },
        "middle" => OfMonths(PeriodSort.Month, year, 6, 1) with { IsMiddle = true },
        _ => OfMonths(PeriodSort.Month, year, 12, 1),
    };

    /// <summary>The year of another edge that stands before, and is another: 2025年底 before 年初.</summary>
    private int? OfEdge(int at)
    {
        for (var place = at - 1; place >= 0 && at - place < MostBetween; place--)
        {
            if (EdgeOf(place) is { } edge && edge != EdgeOf(at) && YearBefore(place) is { } year)
            {
                return year;
            }
        }

        return null;
    }

    private int? YearBefore(int place) => Enumerable.Range(Math.Max(0, place - 4), Math.Min(4, place)).Select(at => E(at)?.Year).LastOrDefault(year => year is not null);

    /// <summary>2025年10月, 25年10月, 去年10月, with or without a day.</summary>
    private (PeriodWish Wish, int Length)? ChineseDay(int at)
    {
        // 2025年四月
        if (ChineseYear(at) is var (named, signs) && E(at + signs)?.Words[0].IsSign == true && E(at + signs)?.PartOf(TermKind.Month) is { } written)
        {
            return (OfMonths(PeriodSort.Month, named, written, 1), signs + 1);
        }

        if (ChineseYear(at) is not var (year, length) || E(at + length)?.Whole is not (>= 1 and <= 12 and var month) || E(at + length + 1)?.As(TermKind.Monthsign) is null)
        {
            return null;
        }

        return E(at + length + 3)?.As(TermKind.Daysign) is not null && OfDay(year, month, E(at + length + 2)?.Whole) is { } day ? (day, length + 4) : (OfMonths(PeriodSort.Month, year, month, 1), length + 2);
    }

    /// <summary>The year that the sign for it, or a word such as "last year" in Chinese, ends: 2025年, 25年, 去年.</summary>
    private (int Year, int Length)? ChineseYear(int at) =>
        E(at + 1) is { } sign && sign.As(TermKind.Year) is not null && sign.Words[0].IsSign && Short(E(at)) is { } named ? (named, 2)
        : E(at) is { } word && word.Words[0].IsSign && Relative(at) is var (wish, length) ? (wish.Year, length)
        : null;

    /// <summary>"The quarter ended 31 March 2026", "twelve months to June 2026".</summary>
    private (PeriodWish Wish, int Length)? Ended(int at)
    {
        var counted = E(at)?.Whole ?? E(at)?.PartOf(TermKind.Number);
        var (months, place) = (E(at)?.Words, counted, E(at + 1)?.Words) switch
        {
            ([{ Text: "quarter" }], _, _) => (3, at + 1),
            ([{ Text: "year" }], _, _) => (12, at + 1),
            _ when E(at)?.As(TermKind.Fiscal) is not null => (12, at + 1),
            (_, 3 or 6 or 9 or 12, [{ Text: "month" }]) => (counted!.Value, at + 2),
            _ => (0, at),
        };
        var begin = place;
        while (months > 0 && place < begin + MostToEnd && E(place)?.Words is [{ Text: "ended" or "ending" or "end" or "to" or "through" or "until" or "the" or "one" or "that" or "which" or "in" or "on" }])
        {
            place++;
        }

        if (place == begin || Day(place) is not var (last, length) || last.Sort is not (PeriodSort.Month or PeriodSort.Day))
        {
            return null;
        }

        var first = new DateOnly(last.End.Year, last.End.Month, 1).AddMonths(1 - months);
        var sort = months switch { 3 => PeriodSort.Quarter, 6 => PeriodSort.Half, _ => PeriodSort.Span };
        return (months == 12 && first.Month == 1 ? PeriodWish.OfYear(first.Year, PeriodSort.Calendar) : OfMonths(sort, first.Year, first.Month, months), place + length - at);
    }

    private (PeriodWish Wish, int Length)? Fiscal(int at)
    {
        var first = E(at)?.As(TermKind.Fiscal) is not null;
        var within = first ? E(at + 1)?.PartOf(TermKind.Quarter) : null;
        var quarter = first ? within : E(at)?.PartOf(TermKind.Quarter);
        var (fiscal, year, length) = (Over(at + 1), (int?)null, 0);
        (year, length) = within is not null ? (Short(E(Over(at + 2))), Over(at + 2) + 1 - at)
            : first ? (Short(E(fiscal)), fiscal + 1 - at)
            : quarter is not null && E(fiscal)?.As(TermKind.Fiscal) is not null ? (Short(E(Over(fiscal + 1))), Over(fiscal + 1) + 1 - at)
            : E(at)?.Year is not null && E(at + 1)?.As(TermKind.Fiscal) is not null ? (E(at)!.Year, 2)
            // 24财年
            : E(at + 1) is { } sign && sign.Words[0].IsSign && sign.As(TermKind.Fiscal) is not null ? (Short(E(at)), 2)
            : ((int?)null, 0);
        if (year is not { } known)
        {
            return null;
        }

        if (quarter is null && E(Over(at + length))?.PartOf(TermKind.Quarter) is { } behind)
        {
            (quarter, length) = (behind, Over(at + length) + 1 - at);
        }

        return quarter is { } part ? (OfMonths(PeriodSort.FiscalQuarter, known, 1, 12, part), length) : (PeriodWish.OfYear(known, PeriodSort.Fiscal), length);
    }

    /// <summary>FY25 is 2025.</summary>
    private static int? Short(Element? element) => element?.Year ?? (element is { IsBare: true, Whole: >= 10 and <= 60 and var two } ? 2000 + two : null);

    /// <summary>Quarters that share one year: "Q1, Q2 and Q3 FY2026", "q1+q2 25".</summary>
    private (PeriodWish Wish, int Length)? Listed(int at)
    {
        if (E(at)?.PartOf(TermKind.Quarter) is not { } part)
        {
            return null;
        }

        var (end, others) = (at + 1, 0);
        while (E(end) is { } element && (element.As(TermKind.Quarter) is not null || element.Joins || element.As(TermKind.To) is not null || element.Words is [{ Text: "the" }]) && element.Year is null)
        {
            others += element.As(TermKind.Quarter) is not null ? 1 : 0;
            end++;
        }

        return others == 0 ? null
            : E(Over(end))?.As(TermKind.Fiscal) is not null && Short(E(Over(end) + 1)) is { } fiscal ? (OfMonths(PeriodSort.FiscalQuarter, fiscal, 1, 12, part), 1)
            : (E(Over(end))?.Year ?? (IsCounted(end) ? null : Short(E(end)))) is { } year ? (OfMonths(PeriodSort.Quarter, year, ((part - 1) * 3) + 1, 3), 1)
            : null;
    }

    private (PeriodWish Wish, int Length)? Part(int at, TermKind kind)
    {
        var place = Over(at + 1);
        var (part, year, length) = (E(at)?.PartOf(kind), E(place)?.Year ?? (place == at + 1 && !IsCounted(place) ? Short(E(place)) : null), place + 1 - at);
        if (part is null)
        {
            // 2025 Q3, 25q3
            (year, part) = (E(at + 1)?.As(kind) is null || E(Over(at + 2))?.Year is not null ? E(at)?.Year : Short(E(at)), E(at + 1)?.PartOf(kind));
            if (part is null && E(at + 1)?.As(TermKind.Year) is not null)
            {
                (part, length) = (E(at + 2)?.PartOf(kind), 3);
            }

            // 26年一季度, 今年的一季度
            if ((part is null || year is null) && ChineseYear(at) is var (named, signs))
            {
                (year, part, length) = (named, E(Over(at + signs))?.PartOf(kind), Over(at + signs) + 1 - at);
            }
        }

        var months = kind == TermKind.Quarter ? 3 : 6;
        return part is { } number && year is { } known ? number == NineMonths ? (OfNine(known), length) : (OfMonths(kind == TermKind.Quarter ? PeriodSort.Quarter : PeriodSort.Half, known, ((number - 1) * months) + 1, months), length) : null;
    }

    /// <summary>"Autumn 2025", 2025年秋天, "this autumn": three months of a year; the year alone where the question names months.</summary>
    private (PeriodWish Wish, int Length)? Season(int at) =>
        Of(at, TermKind.Season) is not var (year, season, length) ? E(at) is { Words: [{ Text: "this" }, ..] } now && now.PartOf(TermKind.Season) is { } month ? (OfMonths(PeriodSort.Season, today.Year, month, 3), 1) : null
        : elements.Any(element => element.As(TermKind.Month) is not null || element.As(TermKind.Monthsign) is not null) ? (PeriodWish.OfYear(year), length)
        : (OfMonths(PeriodSort.Season, year, season.PartOf(TermKind.Season)!.Value, 3), length);

    /// <summary>"The same period of 2025", 2025年同期: the part of the year that the question names of another.</summary>
    private (PeriodWish Wish, int Length)? Alike(int at)
    {
        if (Of(at, TermKind.Alike) is not var (year, _, length))
        {
            return null;
        }

        var others = Enumerable.Range(0, elements.Count).Select(place => Fiscal(place) ?? Part(place, TermKind.Quarter) ?? Part(place, TermKind.Half) ?? ChineseDay(place) ?? Day(place));
        return others.FirstOrDefault(other => other is { Wish.IsYear: false }) is var (named, _) ? (named.Moved(year - named.Year), length) : null;
    }

    /// <summary>A year and what of it is meant, in either order: "autumn of 2025", 2025年秋天.</summary>
    private (int Year, Element Part, int Length)? Of(int at, TermKind kind) =>
        E(at) is { } part && part.As(kind) is not null && E(Over(at + 1))?.Year is { } year ? (year, part, Over(at + 1) + 1 - at)
        : ChineseYear(at) is var (named, signs) && E(at + signs) is { } behind && behind.As(kind) is not null ? (named, behind, signs + 1)
        : null;

    private (PeriodWish Wish, int Length)? Day(int at)
    {
        if (E(at)?.PartOf(TermKind.Month) is { } month)
        {
            return E(at + 2)?.Year is { } year && OfDay(year, month, E(at + 1)?.Whole) is { } day ? (day, 3)
                : E(at + 1)?.Words is [{ Text: "quarter" }] && E(Over(at + 2))?.Year is { } closed ? (EndingWith(closed, month), Over(at + 2) + 1 - at)
                // Dec 23
                : E(at + 1) is { Year: null } two && Short(two) is { } brief && E(at + 2)?.Year is null && !IsCounted(at + 1) && E(at + 2)?.PartOf(TermKind.Month) is null ? (OfMonths(PeriodSort.Month, brief, month, 1), 2)
                : E(at + 1)?.Year is not { } named ? Shared(at, month)
                // "the March 2026 quarter" ends with the month
                : E(at + 2)?.Words is [{ Text: "quarter" }] ? (EndingWith(named, month), 3)
                : (OfMonths(PeriodSort.Month, named, month, 1), 2);
        }

        // "between 30 April and 30 July 2024": of the same year
        if (E(at + 1)?.PartOf(TermKind.Month) is { } begun && E(at + 2)?.As(TermKind.To) is not null && E(at + 4)?.PartOf(TermKind.Month) is { } ends && E(at + 5)?.Year is { } both && begun <= ends && OfDay(both, begun, E(at)?.Whole) is { } start && OfDay(both, ends, E(at + 3)?.Whole) is not null)
        {
            return (start, 2);
        }

        return E(at + 1)?.PartOf(TermKind.Month) is { } second && (E(at + 2)?.Year ?? Brief(at + 2)) is { } last && OfDay(last, second, E(at)?.Whole) is { } european ? (european, 3) : null;
    }

    /// <summary>"The first of May 2026", "1st of May 2026".</summary>
    private (PeriodWish Wish, int Length)? Ordinal(int at)
    {
        var length = E(at)?.Words is [{ IsNumber: true }] && E(at + 1)?.Words is [{ Text: "st" or "nd" or "rd" or "th" }] ? 2 : 1;
        var day = length == 2 ? E(at)?.Whole : E(at)?.Words is [{ Text: var word }] && Array.IndexOf(Ordinals, word) is >= 0 and var place ? place + 1 : null;
        var month = E(at + length)?.Words is [{ Text: "of" }] ? at + length + 1 : at + length;
        return day is not null && E(month)?.PartOf(TermKind.Month) is { } named && E(month + 1)?.Year is { } year && OfDay(year, named, day) is { } wish ? (wish, month + 2 - at) : null;
    }

    /// <summary>"From January to May 2026", "end of September and end of December 2025": months that share one year.</summary>
    private (PeriodWish Wish, int Length)? Shared(int at, int month)
    {
        var isFrom = E(at - 1)?.As(TermKind.From) is not null;
        for (var next = at + 1; next < at + MostBetween; next++)
        {
            if (E(next)?.PartOf(TermKind.Month) is { } other)
            {
                return E(next + 1)?.Year is { } year ? (OfMonths(PeriodSort.Month, month <= other || !isFrom ? year : year - 1, month, 1), 1)
                    : E(next + 2)?.Year is { } behind && E(next + 1)?.Whole is > 0 and < 32 ? (OfMonths(PeriodSort.Month, month <= other || !isFrom ? behind : behind - 1, month, 1), 1)
                    : null;
            }

            isFrom |= E(next)?.As(TermKind.To) is { Keys: [.., "to"] };
            if (E(next) is not { } between || !(between.Joins || between.As(TermKind.To) is not null || between.As(TermKind.Skip) is not null || between.As(TermKind.Intent) is not null))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"From the start of 2025 to 31 December": a day or month behind "to" that has no year of its own, where the question names one alone, is the next after the time before.</summary>
    private (PeriodWish Wish, int Length)? Onwards(int at)
    {
        var isDayFirst = E(at)?.Whole is > 0 and < 32 && E(at + 1)?.PartOf(TermKind.Month) is not null;
        var place = isDayFirst ? at + 1 : at;
        if (E(place)?.PartOf(TermKind.Month) is not { } month || E(place)!.Words[0].IsSign || elements.Count(element => element.Year is not null) != 1)
        {
            return null;
        }

        var day = isDayFirst ? E(at)!.Whole : E(place + 1)?.Whole is > 0 and < 32 ? E(place + 1)!.Whole : null;
        var (begun, isTo) = ((PeriodWish?)null, false);
        for (var before = 0; before < at;)
        {
            var found = Iso(before) ?? Edge(before) ?? Day(before) ?? Plain(before);
            (begun, isTo) = found is var (wish, _) ? (wish, false) : (begun, isTo || E(before)?.As(TermKind.To) is { Keys: [.., "to"] });
            before += found?.Length ?? 1;
        }

        if (!isTo || begun is not { Sort: PeriodSort.Month or PeriodSort.Day })
        {
            return null;
        }

        return (Of(begun.Year) is { } same && (same.End > begun.End || begun.IsStart) ? same : Of(begun.Year + 1)) is { } then ? (then, day is null ? 1 : 2) : null;

        PeriodWish? Of(int year) => day is null ? OfMonths(PeriodSort.Month, year, month, 1) : OfDay(year, month, day);
    }

    private (PeriodWish Wish, int Length)? Relative(int at) =>
        E(at)?.As(TermKind.Relative) is { Keys: [var later] } && int.TryParse(later, CultureInfo.InvariantCulture, out var years) && today.Year + years is > 1 and < 9999 and var year
            ? (PeriodWish.OfYear(year), 1 + Again(at + 1, year)) : null;

    /// <summary>How many pieces say the year once more in brackets or behind a comma: 去年（2025年）, "this year, 2026".</summary>
    private int Again(int at, int year) => E(at) is { } again && again.Year == year && (again.Words[0].IsBracketed || again.IsParted) ? (E(at + 1) is { } sign && sign.Words[0].IsSign && sign.As(TermKind.Year) is not null ? 2 : 1) : 0;

    private (PeriodWish Wish, int Length)? Calendar(int at) =>
        E(at)?.As(TermKind.Calendar) is not null && E(at + 1)?.Year is { } year ? (PeriodWish.OfYear(year, PeriodSort.Calendar), 2)
        : E(at)?.Year is { } first && E(at + 1)?.As(TermKind.Calendar) is not null ? (PeriodWish.OfYear(first, PeriodSort.Calendar), 2)
        : null;

    /// <summary>Whether the number at the place counts what follows: no unit behind a comma or in brackets, "q1 26, bn", "in 2026 (bn dollars)", and none in which the answer is to be told, "growth 2024 to 2025 pct".</summary>
    private bool IsCounted(int at) => E(at + 1) is { } unit && unit.As(TermKind.Unit) is { } of && !unit.IsParted && !unit.Words[0].IsBracketed && !(of.Keys is ["%"] && at + 2 == elements.Count && at > 1 && E(at - 2)?.Number is not null);

    /// <summary>"Electricity demand 2030 TWh", "by end 2027 pct": the one year of the question, with the unit behind it in which the answer is to be told, where nothing asks whether it is so much.</summary>
    private bool IsInUnit(int at) => (E(at - 1)?.As(TermKind.Metric) is not null || E(at - 1)?.As(TermKind.Intent) is { Keys: ["end", ..] } || E(at - 1)?.Words is [{ Text: "by" or "in" or "for" or "end" }]) && (E(at + 2) is not { } next || next.IsParted) && elements.Count(element => element.Year is not null) == 1
        && !Vocabulary.Beginnings.Contains(elements[0].Words[0].Text) && !elements.Any(element => element.As(TermKind.Intent) is { Keys: ["confirm"] });

    /// <summary>Whether two years that lie near each other are written with their last digits alone, one against the other: they count nothing that follows.</summary>
    private bool AreYears(int at, int next) => E(at) is { Year: null, IsJoined: false } && E(next) is { Year: null } && Short(E(at)) is { } one && Short(E(next)) is { } other && one != other && Math.Abs(one - other) <= MostApart && Math.Max(one, other) <= today.Year + MostApart
        && (E(at + 1)?.As(TermKind.To) is { Keys: [.., "to"] } ? one < other : Vocabulary.Choices.Contains(E(at + 1)!.Said)) && !IsCounted(next) && E(next + 1)?.IsCounted != true && (E(next + 1) is not { IsParted: false } behind || behind.Terms.All(term => term.Kind is TermKind.Intent or TermKind.Unit) || BeginsMeasure(at, next));

    /// <summary>"24 vs 25 capex msft", "24 vs 25 msft capex": the two years open the question, and a measure and its subject follow them.</summary>
    private bool BeginsMeasure(int at, int next) => at == 0 && (E(next + 1)?.As(TermKind.Metric) ?? E(next + 1)?.As(TermKind.Entity)) is not null
        && elements.Any(element => element.As(TermKind.Entity) is not null) && elements.Any(element => element.As(TermKind.Metric) is not null);

    /// <summary>The year that two digits are, where nothing behind them is counted.</summary>
    private int? Brief(int at) => E(at) is { Year: null, IsJoined: false } two && !IsCounted(at) && E(at + 1)?.IsCounted != true && Short(two) is { } year && Math.Abs(year - today.Year) <= MostApart ? year : null;

    /// <summary>"2023 to 25", "2023 thru 25": the last digits of a year behind another.</summary>
    private bool IsBehindYear(int at) => Brief(at) is { } last && E(at - 1)?.As(TermKind.To) is { Keys: [.., "to"] } && E(at - 2)?.Year is { } first && last > first;

    /// <summary>"The target for the end of 26".</summary>
    private bool IsEnd(int at) => Brief(at) is not null && E(at - 1)?.Words is [{ Text: "end" }] or [{ Text: "end" }, { Text: "of" }] or [{ Text: "of" }] && (E(at - 1)!.Words[0].Text is "end" || E(at - 2)?.Words is [.., { Text: "end" }]);

    /// <summary>"Cambricon revenue 23": the last digits of a year at the end of a few words.</summary>
    private bool IsLast(int at) => at + 1 == elements.Count && Brief(at) is not null && E(at - 1) is { } before && before.Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Soft) && elements.Count <= MostOfFewWords && !elements.Any(element => element.Year is not null);

    /// <summary>"23 24 25", "2023 24 25": three or more years in a row by their last digits.</summary>
    private bool IsOfRun(int at)
    {
        var begin = at;
        while (Follows(begin))
        {
            begin--;
        }

        var end = at;
        while (Follows(end + 1))
        {
            end++;
        }

        return end > begin && end - begin >= LeastInRow - 1 && E(at)?.Year is null && Brief(end) is not null;

        bool Follows(int place) => E(place) is { Year: null } later && E(place - 1) is { } earlier && Short(later) is { } year && Short(earlier) == year - 1;
    }

    private (PeriodWish Wish, int Length)? Plain(int at) =>
        // what stands at the start of a year
        E(at)?.Words is [{ Text: "start" or "beginning" }, ..] && E(Over(at + 1))?.Year is { } opening ? (new(PeriodSort.Month, new(opening, 1, 1), new(opening, 1, 31)) { IsStart = true }, Over(at + 1) + 1 - at) :
        // 26/27
        E(at) is { Year: null } earlier && Short(earlier) is { } from && E(at + 1) is { IsJoined: true, Year: null } later && Short(later) == from + 1 && !IsCounted(at + 1) && E(at + 2)?.As(TermKind.Month) is null ? (PeriodWish.OfPair(from), 2) :
        // 2025/26
        E(at)?.Year is { } begun && E(at + 1) is { IsJoined: true } closing && Short(closing) == begun + 1 ? (PeriodWish.OfPair(begun), 2) :
        // 2024-29
        E(at - 1)?.Year is { } start && E(at) is { IsJoined: true, Year: null, Whole: > 12 } last && Short(last) > start + 1 && E(at + 1)?.As(TermKind.Unit) is null && E(at + 1)?.IsJoined != true ? (PeriodWish.OfYear(Short(last)!.Value, E(at - 2)?.As(TermKind.Fiscal) is null ? PeriodSort.Year : PeriodSort.Fiscal), 1) :
        // 25年底
        E(at)?.Year is null && Short(E(at)) is { } closed && E(at + 1) is { } end && end.Words[0].IsSign && end.As(TermKind.Edge) is not null && end.As(TermKind.Intent) is { Keys: ["end", ..] } ? (PeriodWish.OfYear(closed), 1) :
        // 22到24年
        E(at)?.Year is null && Short(E(at)) is { } early && (E(at + 1)?.As(TermKind.To) is not null || E(at + 1)?.IsJoined == true) && (E(at + 1)!.IsJoined ? at + 1 : at + 2) is var closer && Short(E(closer)) > early && E(closer + 1)?.As(TermKind.Year) is not null && E(closer + 1)!.Words[0].IsSign ? (PeriodWish.OfYear(early), 1) :
        // "2023 to 25", "end of 26", "23 24 25"
        IsBehindYear(at) || IsEnd(at) || IsOfRun(at) || IsLast(at) ? (PeriodWish.OfYear(Short(E(at))!.Value), 1) :
        // "24 to 25", "22 vs 23": years by their last digits, and no ends of a range
        (AreYears(at, at + 2) || AreYears(at - 2, at)) && Short(E(at)) is { } brief ? (PeriodWish.OfYear(brief), 1) :
        // 25年
        E(at)?.Year is null && Short(E(at)) is { } two && E(at + 1)?.As(TermKind.Year) is not null && E(at + 1)!.Words[0].IsSign ? (PeriodWish.OfYear(two), 2) :
        E(at)?.Year is { } year && (!IsCounted(at) || IsInUnit(at)) ? (PeriodWish.OfYear(year), E(at + 1)?.As(TermKind.Year) is not null ? 2 : 1) : null;
}
