using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <summary>The periods of a question in their order; two with "to" or a dash between them are a span, and one behind "since", "after" or "before" is open.</summary>
internal sealed class PeriodList
{
    private readonly List<PeriodWish> wishes = [];
    private bool from;
    private string? open;
    private bool to;
    private bool isBetween;
    private bool isTo;

    /// <summary>The periods; a span is one.</summary>
    public IReadOnlyList<PeriodWish> Wishes => (open, wishes) switch
    {
        ("since", [{ Sort: not (PeriodSort.Span or PeriodSort.FiscalQuarter) } only]) => [PeriodWish.Since(only)],
        // "from 2024/25 on"
        ("since", [{ IsPairOfYears: true } pair]) => [PeriodWish.Since(pair)],
        ("after", [{ Sort: not (PeriodSort.Span or PeriodSort.FiscalQuarter) } only]) => [PeriodWish.After(only)],
        ("before", [{ Sort: not (PeriodSort.Span or PeriodSort.FiscalQuarter), Start.Year: > 1 } only]) => [PeriodWish.Before(only)],
        _ => wishes,
    };

    /// <summary>Whether what lies behind a time is meant.</summary>
    public bool IsAfter => open == "after";

    /// <summary>Whether what follows a time is meant.</summary>
    public bool IsSince => open == "since";

    /// <summary>Takes no time for open: what was heard belongs to a time that is none of these.</summary>
    public void Forget() => open = null;

    /// <summary>Takes a word between periods.</summary>
    public void Hear(TermKind kind, string key)
    {
        from |= kind == TermKind.From && key is "from" or "between";
        open = kind == TermKind.From && key is "since" or "after" or "before" ? key : open;
        // "from its sales of November 2025, February 2026 and August 2026": the third of a row ends no span
        isBetween |= kind == TermKind.From && key == "between";
        isTo |= kind == TermKind.To && key == "to";
        var isListed = wishes.Count > 1 && !isBetween && !isTo;
        to |= kind == TermKind.To && wishes.Count > 0 && (key == "to" || (from && !isListed));
    }

    /// <summary>Takes a period.</summary>
    /// <param name="wish">The period.</param>
    /// <param name="isJoined">Whether a dash stands before it.</param>
    /// <param name="isEnd">Whether "to" stands right before it.</param>
    public void Add(PeriodWish wish, bool isJoined, bool isEnd)
    {
        // "the delivery years 2024/2025 to 2027/2028"
        if (wishes is [.., { IsPairOfYears: true } first] && wish.IsPairOfYears && to && wish.Year > first.Year)
        {
            wishes.AddRange(Enumerable.Range(1, wish.Year - first.Year).Select(years => PeriodWish.OfPair(first.From!.Year + years)));
        }
        else if (wishes is [.., { Sort: not (PeriodSort.Span or PeriodSort.FiscalQuarter) } last] && wish.Sort is not (PeriodSort.Span or PeriodSort.FiscalQuarter)
            && (wish.IsYear == last.IsYear || last.IsStart || IsFromYear(last, wish)) && wish.End > last.End && (isJoined || to))
        {
            wishes[^1] = new(PeriodSort.Span, last.Start, wish.End) { From = last, To = wish };
        }
        else if (wishes is [.., { Sort: PeriodSort.FiscalQuarter } begun] && wish.Sort == PeriodSort.FiscalQuarter && (isJoined || to) && (wish.Year, wish.Part).CompareTo((begun.Year, begun.Part)) > 0)
        {
            wishes.Add(wish with { IsTo = true });
        }
        else
        {
            // "in August 2025, what did it expect by 2030": the month is that of the saying
            var isAlone = wishes.Count == 0 || (wish.IsYear && wishes.TrueForAll(other => other.Sort is PeriodSort.Month or PeriodSort.Day && other.End < wish.Start));
            wishes.Add(isAlone && isEnd && (wish.IsYear || wish.Sort == PeriodSort.Month) ? wish with { IsEnd = true } : wish);
        }

        to = false;
    }

    /// <summary>"From 2023 to the middle of 2024": from a year to a time behind it, and no time at which something was said of the year.</summary>
    private bool IsFromYear(PeriodWish first, PeriodWish last) => from && !isBetween && first.IsYear && last.IsMiddle && last.Start > first.End;
}
