using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <content>The one time before another.</content>
internal sealed partial class PeriodReader
{
    private const int MostBeforeOther = 5;

    // the signs that set one time against another
    private const string Setting = "比较和与跟同对";
    private static readonly string[] BesideUnit = ["the", "a", "one", "full", "whole", "fiscal", "financial", "calendar", "delivery", "planning", "right", "just", "immediately", "directly", "prior", "to", "before"];

    /// <summary>"The year before 2025", "the fiscal year preceding FY2026", "the delivery year before 2027/2028", "the quarter prior to Q1 FY2026": the one time before the other, and not everything that lies before it.</summary>
    private (PeriodWish Wish, int Length)? Preceding(int at)
    {
        var said = new List<string>();
        for (var place = at; place < at + MostBeforeOther && E(place) is { Number: null } piece && (place == at || !piece.IsParted); place++)
        {
            said.AddRange(piece.Words.Select(word => word.Text));
            if (!said.TrueForAll(word => word is "year" or "quarter" || BesideUnit.Contains(word) || IsPreceding(word)))
            {
                return null;
            }

            if (said[^1] is "before" || IsPreceding(said[^1]) || said is [.., "prior", "to"])
            {
                return OneBefore(said, Reached(place + 1)) is var (wish, end) ? (wish, end - at) : null;
            }
        }

        return null;
    }

    private static bool IsPreceding(string word) => word.StartsWith("preced", StringComparison.Ordinal);

    /// <summary>The place of the time behind the words: the word that names its kind may stand once more, "before the delivery year 2027/2028".</summary>
    private int Reached(int place)
    {
        var end = place;
        while (end < place + 2 && E(end) is { IsParted: false } piece && (piece.As(TermKind.Fiscal) ?? piece.As(TermKind.Calendar)) is null && piece.Words.All(word => word.Text is "the" or "year" or "delivery"))
        {
            end++;
        }

        return end;
    }

    private (PeriodWish Wish, int End)? OneBefore(List<string> said, int at)
    {
        if (E(at) is not { IsParted: false } || Begun(at) is not var (wish, length))
        {
            return null;
        }

        return said.Contains("quarter") ? (wish.QuarterBefore is { } quarter ? (quarter, at + length) : null)
            : said.Contains("year") || said.Contains("fiscal") ? (OneYearBefore(wish, said) is { } year ? (year, at + length) : null)
            : null;
    }

    private static PeriodWish? OneYearBefore(PeriodWish wish, List<string> said) =>
        wish.IsPairOfYears ? wish.Moved(-1)
        : !wish.IsYear ? null
        : wish.Sort == PeriodSort.Year && (said.Contains("fiscal") || said.Contains("financial")) ? PeriodWish.OfYear(wish.Year - 1, PeriodSort.Fiscal)
        : wish.Moved(-1);

    /// <summary>2025年的前一年, FY2026的上一财年, 2027/2028交付年的前一年: the same in Chinese, which names the other time first.</summary>
    private (PeriodWish Wish, int Length)? Before((PeriodWish Wish, int Length) other, int at)
    {
        if (!(other.Wish.IsYear || other.Wish.IsPairOfYears))
        {
            return null;
        }

        var (said, place) = ("", at + other.Length);
        for (; place < at + other.Length + MostBeforeOther && E(place) is { IsParted: false, Number: null } piece && piece.Words[0].IsSign; place++)
        {
            said += piece.Said;
            if (piece.As(TermKind.Relative) is { Keys: ["before"] })
            {
                return said.Contains('的', StringComparison.Ordinal) && !said.Any(Setting.Contains) ? (other.Wish.Moved(-1), place + 1 - at) : null;
            }

            if (piece.Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Entity or TermKind.Soft))
            {
                return null;
            }
        }

        return null;
    }
}
