using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <content>Times by how long they are.</content>
internal sealed partial class PeriodReader
{
    private const int MostYears = 15;
    private const int Quarters = 4;
    private const int Halves = 2;
    private const int Months = 12;

    private static readonly string[] Changing = ["growth", "cagr", "fall", "ratio", "pace", "turn"];

    /// <summary>"At the end of 2025 against mid-year": the middle of the only year that is named.</summary>
    private (PeriodWish Wish, int Length)? MiddleOfOther(int at)
    {
        var length = E(at)?.Words switch
        {
            [{ Text: "midyear" }] or [{ Text: "mid" }, { Text: "year" }] => 1,
            [{ Text: "mid" or "middle" }] when E(at + 1)?.Words is [{ Text: "year" }] => 2,
            _ => 0,
        };
        return length > 0 && elements.Select(element => element.Year).OfType<int>().Distinct().Take(2).ToList() is [var only] ? (AtEdge(only, "middle"), length) : null;
    }

    /// <summary>2026年1到5月, 2026年1-5月: from the one month to the other, whose sign stands once.</summary>
    private (PeriodWish Wish, int Length)? ChineseMonths(int at)
    {
        if (ChineseYear(at) is not var (year, length) || E(at + length)?.Whole is not (>= 1 and < 12 and var begin))
        {
            return null;
        }

        var place = at + length + 1;
        var isTo = E(place)?.As(TermKind.To) is { Keys: [.., "to"] };
        var end = isTo ? place + 1 : place;
        return (isTo || E(end)?.IsJoined == true) && E(end)?.Whole is <= 12 and var last && last > begin && E(end + 1)?.As(TermKind.Monthsign) is not null
            ? (Between(OfMonth(year, begin), OfMonth(year, last)), end + 2 - at) : null;

        static PeriodWish Between(PeriodWish first, PeriodWish last) => new(PeriodSort.Span, first.Start, last.End) { From = first, To = last };
    }

    /// <summary>"The five years through 2025", "the 3 years to 2024": so many years, of which the last is named; what changes over them begins at the end of the year before.</summary>
    private (PeriodWish Wish, int Length)? YearsTo(int at)
    {
        if ((E(at)?.Whole ?? E(at)?.PartOf(TermKind.Number)) is not (> 1 and <= MostYears and var many) || E(at + 1)?.Words is not [{ Text: "year" }] || E(at + 2) is not { } joint
            || !(joint.As(TermKind.To) is { Keys: [.., "to"] } || joint.Words is [{ Text: "ending" or "ended" }]))
        {
            return null;
        }

        var (end, sort) = E(at + 3)?.As(TermKind.Fiscal) is not null ? (at + 4, PeriodSort.Fiscal) : (at + 3, PeriodSort.Year);
        if (E(end)?.Year is not { } year)
        {
            return null;
        }

        var changes = elements.Any(element => element.As(TermKind.Intent)?.Keys.Any(Changing.Contains) == true);
        var (first, last) = (PeriodWish.OfYear(changes ? year - many : year - many + 1, sort), PeriodWish.OfYear(year, sort));
        return (new(PeriodSort.Span, first.Start, last.End) { From = first, To = last }, end + 1 - at);
    }

    /// <summary>"The first fiscal quarter of 2027".</summary>
    private (PeriodWish Wish, int Length)? FiscalOrdinal(int at) =>
        E(at)?.Words is [{ Text: var word }] && Array.IndexOf(Ordinals, word) is >= 0 and < Quarters and var place && E(at + 1)?.As(TermKind.Fiscal) is not null && E(at + 2)?.Words is [{ Text: "quarter" }] && Short(E(Over(at + 3))) is { } year
            ? (OfMonths(PeriodSort.FiscalQuarter, year, 1, Months, place + 1), Over(at + 3) + 1 - at) : null;

    /// <summary>"It cut its 2022 budget in October that year", "in October of the same year": a month of the year that is named before it.</summary>
    private (PeriodWish Wish, int Length)? ThatYear(int at)
    {
        if (E(at)?.PartOf(TermKind.Month) is not { } month || E(at - 1)?.As(TermKind.To) is not null || Enumerable.Range(0, at).Select(place => E(place)!.Year).LastOrDefault(year => year is not null) is not { } year)
        {
            return null;
        }

        var end = at + 1;
        while (E(end)?.Words.All(word => word.Text is "of" or "in" or "the" or "that" or "same" or "very" && !word.IsParted) == true)
        {
            end++;
        }

        var said = string.Join(' ', Enumerable.Range(at + 1, Math.Min(end + 1, elements.Count) - at - 1).SelectMany(place => E(place)!.Words).Select(word => word.Text));
        return said.EndsWith("that year", StringComparison.Ordinal) || said.EndsWith("same year", StringComparison.Ordinal) ? (OfMonth(year, month), Math.Min(end + 1, elements.Count) - at) : null;
    }

    /// <summary>"From the third quarter of 2025 to the first of 2026": the part of another year, whose kind was named before.</summary>
    private (PeriodWish Wish, int Length)? Counterpart(int at)
    {
        if (E(at)?.Words is not [{ Text: var word }] || E(at + 1)?.Words is not [{ Text: "of" }] || E(at + 2)?.Year is not { } year || E(at + 3)?.As(TermKind.Month) is not null)
        {
            return null;
        }

        // "in the first quarter of 2026 against that of 2025": the same part of the other year
        if (word is "that" && Enumerable.Range(0, at).Select(place => Fiscal(place) ?? Part(place, TermKind.Quarter) ?? Part(place, TermKind.Half)).LastOrDefault(part => part is { Wish.IsYear: false }) is var (alike, _))
        {
            return (alike.Moved(year - alike.Year), 3);
        }

        var kind = Enumerable.Range(0, at).Select(place => E(place)!).Select(before => before.As(TermKind.Quarter) is not null ? TermKind.Quarter : before.As(TermKind.Half) is not null ? TermKind.Half : (TermKind?)null).LastOrDefault(found => found is not null);
        var (sort, parts) = kind == TermKind.Quarter ? (PeriodSort.Quarter, Quarters) : (PeriodSort.Half, Halves);
        return kind is not null && Array.IndexOf(Ordinals, word) is >= 0 and var place && place < parts
            ? (OfMonths(sort, year, (place * Months / parts) + 1, Months / parts), 3) : null;
    }
}
