using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>Times that are named by what a company reported then.</content>
internal sealed partial class QuestionReader
{
    private const int MostToReport = 4;
    private const int MonthsOfQuarter = 3;

    /// <summary>"Its guidance after its third-quarter results", "on the Q1 2026 call": said in the quarter behind, and nothing that is asked of the quarter itself.</summary>
    private IReadOnlyList<Element> WithoutReport(IReadOnlyList<Element> elements)
    {
        var last = elements.ToList().FindLastIndex(IsReport);
        var first = last;
        while (first > 0 && IsReport(elements[first - 1]))
        {
            first--;
        }

        var quarter = Enumerable.Range(0, Math.Max(0, first)).Reverse().Take(MostToReport).FirstOrDefault(at => elements[at].As(TermKind.Quarter) is not null, -1);
        if (quarter < 0 || !elements.Any(SaysWhatIsExpected) || elements.Any(element => element.As(TermKind.Fiscal) is not null))
        {
            return elements;
        }

        var start = quarter;
        while (start > 0 && elements[start - 1].Words[^1].Text is "its" or "their" or "the" or "own")
        {
            start--;
        }

        var isSign = elements[first].Words[0].IsSign;
        start -= start > 0 && (isSign ? elements[start - 1].Said is "在" or "于" : elements[start - 1].Words is [{ Text: "with" or "after" or "at" or "on" or "alongside" or "during" or "in" or "from" }]) ? 1 : 0;
        // "how does it compare with its Q2 results": what came
        if ((start == quarter && !isSign) || (start > 0 && elements[start - 1].As(TermKind.Intent) is { } intent && intent.Keys.Any(key => key is "compare" or "outcome" or "agree")))
        {
            return elements;
        }

        List<Element> rest = [.. elements.Take(start), .. elements.Skip(last + 1)];
        var years = elements.Skip(quarter).Take(last - quarter).Concat(rest).Select(element => element.Year).OfType<int>().ToList();
        if (years.Count == 0 || PeriodReader.PartsOf(PeriodWish.OfYear(years[0]), elements[quarter]) is not [{ Sort: PeriodSort.Quarter } reported])
        {
            return elements;
        }

        // what is expected of a year to come was said before it
        while (reported.End > today)
        {
            reported = reported.Moved(-1);
        }

        var behind = reported.End.AddDays(1);
        edition = reported with { Start = behind, End = behind.AddMonths(MonthsOfQuarter).AddDays(-1) };
        statuses.AddRange(elements.Any(element => element.As(TermKind.Status) is not null) ? [] : [ClaimStatus.Guidance, ClaimStatus.Projection]);
        return rest;
    }

    private static bool IsReport(Element element) => Vocabulary.Reports.Contains(element.Words[0].IsSign ? element.Said : element.Words[^1].Text);

    private static bool SaysWhatIsExpected(Element element) => element.As(TermKind.Status) is { } status ? status.Keys.Any(key => key is "guidance" or "projection") : element.As(TermKind.Intent)?.Keys.Contains("view") == true;
}
