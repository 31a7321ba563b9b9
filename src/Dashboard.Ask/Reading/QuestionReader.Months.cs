using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>Parts of a year and months that find their year elsewhere.</content>
internal sealed partial class QuestionReader
{
    private const int Quarters = 4;

    /// <summary>"In late April 2026 it said what it would spend in the June quarter", "in 2025, the September quarter": the quarter that ends with the month, in the year that is named or next behind the time at which it was said.</summary>
    private IReadOnlyList<PeriodWish> WithQuarterOfMonth(IReadOnlyList<Element> elements, IReadOnlyList<PeriodWish> wishes)
    {
        if (months is not [var closing] || parts.Count > 0 || wishes is not [{ Sort: PeriodSort.Month or PeriodSort.Day or PeriodSort.Year or PeriodSort.Calendar } named]
            || !elements.Zip(elements.Skip(1)).Any(pair => pair.First.Said == closing.Said && pair.Second.Words is [{ Text: "quarter" }]))
        {
            return wishes;
        }

        months.Clear();
        var year = !named.IsYear && closing.Month < named.Start.Month ? named.Year + 1 : named.Year;
        return named.IsYear ? [PeriodReader.EndingWith(year, closing.Month)] : [named, PeriodReader.EndingWith(year, closing.Month)];
    }

    /// <summary>The times with the quarters and halves that stand without a year.</summary>
    private IReadOnlyList<PeriodWish> WithParts(IReadOnlyList<PeriodWish> wishes, out bool isWithin)
    {
        // "its half-year loss, first half 2026 against first half 2025": how long the times are that are named
        if (wishes.Any(wish => wish.Sort == PeriodSort.Half))
        {
            parts.RemoveAll(part => part.Words is [{ Text: "half" }, { Text: "year" }]);
        }

        // "in Q3, for fiscal 2026": a quarter finds its year, and without one says no time
        var ofWhole = OfWhole(wishes);
        isWithin = ofWhole is not null || (parts.Count > 0 && wishes is [{ IsYear: true }]);
        wishes = ofWhole ?? wishes;
        if (parts.Count > 0 && wishes is [{ IsYear: true } year])
        {
            wishes = Within(year, []);
        }
        // "in the first half, 2026 against 2025"
        else if (parts.Count == 1 && wishes is [{ IsYear: true }, { IsYear: true }])
        {
            wishes = [.. wishes.SelectMany(named => Within(named, []))];
        }
        // "its second quarter between 2024 and 2025"
        else if (parts.Count == 1 && wishes is [{ Sort: PeriodSort.Span, From: { IsYear: true } earlier, To: { IsYear: true } later }])
        {
            wishes = [.. Within(earlier, []), .. Within(later, [])];
        }
        else if (parts.Count > 0 && wishes is [{ Sort: PeriodSort.Quarter or PeriodSort.Half } begun])
        {
            wishes = Within(PeriodWish.OfYear(begun.Year), [begun]);
            // "the first half of 2026, Q1 plus Q2"
            wishes = begun.Sort == PeriodSort.Half && wishes.All(wish => wish.Start >= begun.Start && wish.End <= begun.End) ? [begun] : wishes;
        }
        else if (parts.Count > 0 && wishes is [{ Sort: PeriodSort.FiscalQuarter } fiscal])
        {
            wishes = Within(PeriodWish.OfYear(fiscal.Year, PeriodSort.Fiscal), [fiscal]);
        }
        // "what share of its 2025 sales fell in the last quarter": of that year
        else if (isLastQuarter && wishes is [{ IsYear: true } closed] && closed.End < today && intents.Exists(intent => intent.Keys.Contains("share")))
        {
            (wishes, isWithin, moves) = ([PeriodReader.QuarterOf(closed, Quarters)], true, false);
        }
        // "in the second quarter of its fiscal 2025, beside what it had said in March 2025": of the one year
        else if (parts.Count == 1 && wishes.Count == 2 && wishes.Count(wish => wish.IsYear) == 1)
        {
            wishes = [.. wishes.SelectMany(wish => wish.IsYear ? Within(wish, []) : [wish])];
            isWithin = true;
        }
        else
        {
            (moves, isPart) = (moves || parts.Count > 0, parts.Count > 0);
        }

        return wishes;
    }

    /// <summary>The times with the months that stand without a year; where something is expected, a month is when it was said.</summary>
    private IReadOnlyList<PeriodWish> WithMonths(IReadOnlyList<Element> elements, IReadOnlyList<PeriodWish> wishes, out bool isSaid)
    {
        // "the July guidance for 2026": said in July, whatever the year; elsewhere a month without a year says no time
        isSaid = wishes.Count > 0 && (statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection)
            // "why is its July number for 2026 below the one of April"
            || (months.Count > 1 && wishes.All(wish => wish.IsYear) && intents.Exists(intent => intent.Keys.Contains("drivers")) && elements.Any(IsOpinion)))
            // 2026年的销售额12月到6月上调多少
            || (wishes is [{ IsYear: true }] && months.Count > 1 && intents.Exists(intent => intent.Keys.Contains("vintages")))
            // "the charge that it warned of in April", of no year
            || (wishes.Count == 0 && months.Count > 0 && AreOfForecast(elements));
        if (!isSaid && months is [{ Month: 1 }, { Month: 12 }] && wishes is [{ Sort: PeriodSort.Year or PeriodSort.Calendar } all] && elements.Any(element => element.As(TermKind.To) is not null))
        {
            // "calendar 2025, January to December": by its days, and no fiscal year of the name
            wishes = [all with { Sort = PeriodSort.Calendar }];
            months.Clear();
        }
        else if (!isSaid && months is [var first, var second] && wishes is [{ Sort: PeriodSort.Year or PeriodSort.Calendar } whole])
        {
            // "over 2025, from December to December"
            wishes = [PeriodReader.OfMonth(first.Month < second.Month ? whole.Year : whole.Year - 1, first.Month), PeriodReader.OfMonth(whole.Year, second.Month)];
            months.Clear();
        }

        // "end of December 2025 against end of September"
        if (!isSaid && months is [var other] && wishes is [{ Sort: PeriodSort.Month } ended] && other.Month != ended.Start.Month && !elements.Any(element => element.As(TermKind.To) is { Keys: [.., "to"] }) && intents.Exists(intent => intent.Keys.Any(key => key is "difference" or "compare" or "ratio")))
        {
            wishes = [PeriodReader.OfMonth(other.Month < ended.Start.Month ? ended.Start.Year : ended.Start.Year - 1, other.Month), ended];
            months.Clear();
        }

        // "what it looked for in January 2026 and raised in the February round": the next month of the name that has come
        if (!isSaid && months is [var held] && wishes is [{ Sort: PeriodSort.Month } sooner] && IsOfEvent(elements, held.Said))
        {
            var next = PeriodReader.OfMonth(held.Month < sooner.Start.Month ? sooner.Year + 1 : sooner.Year, held.Month);
            wishes = [sooner, next.Start > today ? next.Moved(-1) : next];
            months.Clear();
        }

        // "its guidance for 2025, from January through October": all that it said from the one to the other
        if (isSaid && edition is null && months is [var saidFirst, var saidLast] && wishes is [{ IsYear: true } forecastYear] && saidFirst.Month < saidLast.Month && elements.Any(element => element.As(TermKind.To) is { Keys: [.., "to"] }) && elements.Any(element => element.As(TermKind.From) is { Keys: ["from" or "between", ..] }))
        {
            edition = Between(PeriodReader.OfMonth(forecastYear.Year, saidFirst.Month), PeriodReader.OfMonth(forecastYear.Year, saidLast.Month));
            months.Clear();
        }

        // 2025年4月、8月和12月: of the same year
        if (!isSaid && months.Count > 1 && wishes is [{ Sort: PeriodSort.Month } start] && months.TrueForAll(month => month.Said.Any(Tokens.IsUnspaced) && month.Month > start.Start.Month))
        {
            wishes = [start, .. months.Select(month => PeriodReader.OfMonth(start.Year, month.Month))];
            months.Clear();
        }

        // 对2028财年的展望在2026年3月到5月之间: said from the one to the other
        if (isSaid && edition is null && months is [var ending] && ending.Said.Any(Tokens.IsUnspaced) && wishes is [{ IsYear: true } expected, { Sort: PeriodSort.Month } beginning])
        {
            edition = Between(beginning, PeriodReader.OfMonth(YearBeside(beginning, ending.Month, elements), ending.Month));
            wishes = [expected];
            months.Clear();
        }

        // 2025年6月底到12月底; 2025年5月和11月给出的2025年指引, 2025年2月、7月和10月给出的
        if ((months.Count == 1 || isSaid) && months.Count > 0 && months.TrueForAll(month => month.Said.Any(Tokens.IsUnspaced)) && wishes is [{ Sort: PeriodSort.Month } begin, ..] && (isSaid ? wishes is [_, { IsYear: true }] : wishes.Count == 1))
        {
            wishes = [begin, .. months.Select(month => PeriodReader.OfMonth(YearBeside(begin, month.Month, elements), month.Month)), .. wishes.Skip(1)];
            // 2026年1月到5月一共, 9月至11月发行的债券按金额排序: the whole time
            wishes = wishes is [_, var close] && (intents.Exists(intent => intent.Keys.Any(key => key is "sum" or "rank-most" or "rank-least")) || (metrics.Exists(named => named.Ids.Any(Vocabulary.Events.Contains)) && !intents.Exists(intent => intent.Keys.Any(key => key is "difference" or "growth" or "compare")))) && elements.Any(element => element.As(TermKind.To) is { Keys: [.., "to"] }) ? [Between(begin, close)] : wishes;
            months.Clear();
        }

        // 2025年, 7月和12月分别; "in 2025: the one in September, the other in October, the third in November"
        if (!isSaid && months.Count > 0 && wishes is [{ Sort: PeriodSort.Year or PeriodSort.Calendar } of] && (months.Count > 2 || months.TrueForAll(month => month.Said.Any(Tokens.IsUnspaced))))
        {
            wishes = [.. months.Select(month => PeriodReader.OfMonth(of.Year, month.Month)).Distinct()];
            months.Clear();
        }

        unknown.AddRange(isSaid ? [] : months.Select(month => month.Said));
        return wishes;
    }
}
