using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <summary>The periods of a question in their order; two years with "to" or a dash between them are a range.</summary>
internal sealed class PeriodList
{
    private readonly List<PeriodWish> wishes = [];
    private bool from;
    private bool since;
    private bool to;

    /// <summary>The periods; a range is one.</summary>
    public IReadOnlyList<PeriodWish> Wishes => since && wishes is [{ Sort: PeriodSort.Year or PeriodSort.Calendar or PeriodSort.Fiscal } only]
        ? [new(PeriodSort.Span, only.Start, new(9999, 12, 31))]
        : wishes;

    /// <summary>Takes a word between periods.</summary>
    public void Hear(TermKind kind, string key)
    {
        from |= kind == TermKind.From;
        since |= key == "since";
        to |= kind == TermKind.To && wishes.Count > 0 && (key == "to" || from);
    }

    /// <summary>Takes a period.</summary>
    public void Add(PeriodWish wish, bool isJoined)
    {
        if (wishes.Count > 0 && IsYear(wish) && IsYear(wishes[^1]) && wish.Year > wishes[^1].Year && (isJoined || to))
        {
            wishes[^1] = new(PeriodSort.Span, wishes[^1].Start, wish.End);
        }
        else
        {
            wishes.Add(wish);
        }

        to = false;
    }

    private static bool IsYear(PeriodWish wish) => wish.Sort is PeriodSort.Year or PeriodSort.Calendar or PeriodSort.Fiscal;
}
