using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>Times that find their meaning in others.</content>
internal sealed partial class QuestionReader
{
    private static readonly string[] Together = ["compare", "difference", "growth", "fall", "drift", "turn", "ratio", "sum", "average", "share", "cagr", "list", "each", "vintages", "versions"];

    private static readonly string[] Ends = ["growth", "fall", "drift", "turn", "ratio", "difference", "cagr"];

    /// <summary>Whether a month stands beside the word for a forecast: "the July guidance", "it warned in April".</summary>
    private static bool AreOfForecast(IReadOnlyList<Element> elements) => elements.Index().Any(pair => pair.Item.PartOf(TermKind.Month) is not null
        && elements.Skip(Math.Max(0, pair.Index - NearForecast)).Take((2 * NearForecast) + 1).Any(near => near.As(TermKind.Status) is { } status && (status.Keys.Contains("guidance") || status.Keys.Contains("projection"))));

    /// <summary>Whether the time at the place is one before which something lies: "before July 2026".</summary>
    private static bool IsBefore(IReadOnlyList<Element> elements, int at, int length)
    {
        var place = at - 1;
        while (place >= 0 && elements[place].As(TermKind.From) is null && (elements[place].As(TermKind.Skip) is not null || elements[place].As(TermKind.Intent) is { Keys: ["end"] }))
        {
            place--;
        }

        return (place >= 0 && elements[place].As(TermKind.From) is { Keys: ["before", ..] } && !elements[place].Words[0].IsSign)
            || (at + length < elements.Count && elements[at + length] is var next && (next.As(TermKind.From) ?? (at + length + 1 < elements.Count && next.As(TermKind.Intent) is { Keys: ["end"] } ? elements[at + length + 1].As(TermKind.From) : null)) is { Keys: ["before", ..] } && next.Words[0].IsSign);
    }

    /// <summary>不含租赁，Meta…, 不含租赁、按净额计: whether what is left out ends before it, since a clause does, or since it says how something is counted.</summary>
    private bool EndsExcept(Element element) => excluded.Count + excludedDefinitions.Count > 0 && (element.Words[0].IsPaused || element is { Words: [{ Text: "按" }, ..] });

    /// <summary>全年, "of the year", "the full year".</summary>
    private static bool IsWholeYear(Element element) => Vocabulary.WholeYears.Contains(element.Said) || element.Words[^1] is { Text: "year", IsJoined: false } || element.Words is [{ Text: "annual" }];

    /// <summary>"By early March 2026", "up to early March 2026", "by the end of 2026".</summary>
    private static bool IsBy(IReadOnlyList<Element> elements, int at)
    {
        var place = at - 1;
        while (place > 0 && (elements[place].Words is [{ Text: "early" or "mid" or "late" or "the" or "start" or "middle" or "of" }] || elements[place].As(TermKind.Intent) is { Keys: ["end", ..] }))
        {
            place--;
        }

        return place >= 0 && place < at - 1 && elements[place].Words is [{ Text: "by" or "until" or "till" }] or [{ Text: "up" }, { Text: "to" }];
    }

    /// <summary>"The year before 2025", 2025年的前一年: the one year alone, where nothing sets it beside the year that names it.</summary>
    private bool IsYearBefore(IReadOnlyList<Element> elements, PeriodWish named)
    {
        return named.IsYear && !intents.Exists(intent => intent.Keys.Any(key => Together.Contains(key) || key is "apart" or "beside" or "percent")) && elements.Index().Any(pair => IsBeforeYear(pair.Item, pair.Index));

        bool IsBeforeYear(Element element, int at) => element.As(TermKind.Relative) is { Keys: ["before"] } && (element.Words[0].IsSign ? IsBehindYear(at) : element.Words[^1].Text is "before" or "to" or "preceding" && elements.ElementAtOrDefault(at + 1)?.Year == named.Year);
        bool IsBehindYear(int at) => !elements[at].IsParted && elements.Take(at).Reverse().SkipWhile(element => element.Words is [{ Text: "的" or "年" }]).FirstOrDefault()?.Year == named.Year;
    }

    /// <summary>"What is planned for 2027, now that this year is over": the year that is named, where nothing sets the two beside each other. 今年上半年（2026年）: the half, whose year is told besides.</summary>
    private IReadOnlyList<PeriodWish> Told(IReadOnlyList<PeriodWish> wishes) =>
        wishes is [{ IsYear: false } part, { IsYear: true } same] && part.Sort is PeriodSort.Half or PeriodSort.Quarter && asides.Contains(part) && part.Start >= same.Start && part.End <= same.End ? [part]
        : wishes is [{ IsYear: true }, { IsYear: true }] && asides is [var aside] && !intents.Exists(intent => intent.Keys.Any(Together.Contains)) ? [.. wishes.Where(wish => wish != aside)] : wishes;

    /// <summary>"What share of its 2025 sales fell in Q4 2025": the part, whose whole is its year; null where it is not so.</summary>
    private IReadOnlyList<PeriodWish>? OfWhole(IReadOnlyList<PeriodWish> wishes) =>
        wishes.Count == 2 && wishes.FirstOrDefault(wish => wish.IsYear) is { } whole && wishes.FirstOrDefault(wish => wish.Sort is PeriodSort.Quarter or PeriodSort.FiscalQuarter or PeriodSort.Half) is { } part
            && part.Start >= whole.Start && part.End <= whole.End && intents.Exists(intent => intent.Keys.Any(key => key is "share" or "percent")) ? [part] : null;

    /// <summary>"Between the end of fiscal 2026 and the quarter after": the last quarter of it, and the one behind.</summary>
    private static IReadOnlyList<PeriodWish> WithSequel(IReadOnlyList<Element> elements, IReadOnlyList<PeriodWish> wishes) =>
        wishes is [{ OwnQuarter: { } own }] && elements.Any(element => Vocabulary.Sequels.Contains(element.Said) || Vocabulary.Sequels.Contains(string.Join(' ', element.Words.Select(word => word.Text)))) ? [own, own.NextQuarter] : wishes;

    /// <summary>到2027年底, 说到2027年: whether a verb that ends so stands right before a time.</summary>
    private static bool IsReached(IReadOnlyList<Element> elements, int at) => at > 0 && elements[at - 1].Words[0].IsSign && elements[at - 1].Words.Count > 1 && elements[at - 1].Words[^1].Text is "到";

    /// <summary>"On 30 September 2025, the last word for the year": the day of knowledge, and its year.</summary>
    private IReadOnlyList<PeriodWish> OfDay(IReadOnlyList<PeriodWish> wishes)
    {
        // "in spring 2025, what did Gartner think the world would spend that year": said then, of its year
        if (edition is null && wishes is [{ Sort: PeriodSort.Season or PeriodSort.Month } saying] && (!ofYear || saying.Sort == PeriodSort.Season) && entities.Exists(named => named.Ids.All(words.Mouths.Contains)) && SaysThatYear())
        {
            edition = saying;
            return [PeriodWish.OfYear(saying.Year)];
        }

        // "it said in September 2025 what it would burn that year, and came in under it": said then, of its year
        if (edition is null && wishes is [{ Sort: PeriodSort.Month } told] && intents.Exists(intent => intent.Keys.Any(key => key is "outcome" or "judged")) && SaysThatYear())
        {
            edition = told;
            return [PeriodWish.OfYear(told.Year)];
        }

        if (!ofYear && !IsOfWholeYear(wishes))
        {
            return wishes;
        }

        // "in November 2025, its guidance for the year": said then
        if (edition is null && wishes is [{ Sort: PeriodSort.Month } month] && statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection))
        {
            // 2025年5月和11月给出的当年指引: said from the one to the other
            edition = months.Count > 0 && months.TrueForAll(other => other.Said.Any(Tokens.IsUnspaced) && other.Month > month.Start.Month) ? Between(month, PeriodReader.OfMonth(month.Year, months.Max(other => other.Month))) : month;
            if (edition != month)
            {
                months.Clear();
            }

            return [PeriodWish.OfYear(month.Year)];
        }

        // 2025年8月下调了当年的预测，比2024年9月的少了多少: of the year of the time that is named first, said from the one to the other
        if (edition is null && wishes is [{ Sort: PeriodSort.Month } spoken, { Sort: PeriodSort.Month } compared] && statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection))
        {
            edition = spoken.Start < compared.Start ? Between(spoken, compared) : Between(compared, spoken);
            return [PeriodWish.OfYear(spoken.Year)];
        }

        if (asOf is null && wishes is [{ Sort: PeriodSort.Day } day])
        {
            (asOf, asOfWish, wishes) = (day.End, day, []);
        }

        return asOf is { } then && wishes.Count == 0 ? [PeriodWish.OfYear(then.Year)] : wishes;
    }

    private bool SaysThatYear() => Spelling.Of(text) is var said && said.Zip(said.Skip(1)).Any(pair => pair is ({ Text: "that" }, { Text: "year" }));

    /// <summary>2025年11月把全年指引上调到多少: of the year in which it was said.</summary>
    private bool IsOfWholeYear(IReadOnlyList<PeriodWish> wishes) => wishes is [{ Sort: PeriodSort.Month }] && statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection)
        && Vocabulary.WholeYears.Any(word => Tokens.IsUnspaced(word[0]) && text.Contains(word, StringComparison.Ordinal));

    /// <summary>"As of the end of 2025, what was planned for 2028": the day of knowledge is the end of the earlier year.</summary>
    private bool IsKnownAtEnd(IReadOnlyList<Element> elements, PeriodWish eve, PeriodWish planned) => elements.Index().Any(pair => pair.Item.As(TermKind.Intent) is { Keys: ["end"] } && pair.Index + 1 < elements.Count && elements[pair.Index + 1].Year == eve.Year
        && (isKnown || (pair.Index > 0 && elements[pair.Index - 1].As(TermKind.Asof) is not null) || (pair.Index == 0 && planned.End > today)));

    private static bool EndsBefore(IReadOnlyList<Element> elements, int at) =>
        elements.Skip(Math.Max(0, at - 4)).Take(9).Any(element => element.As(TermKind.Intent) is { Keys: ["end"] });

    /// <summary>"The latest before July 2026", "what it said before April 2026 of 2026": what was known then. Alone it is the time that is asked for.</summary>
    private void Before()
    {
        if (until is not { } bound)
        {
            return;
        }

        var eve = isUntilEnd ? bound.End : bound.Start.AddDays(-1);
        if (periods.Wishes.Count > 0 || parts.Count > 0 || intents.Exists(intent => intent.Keys.Contains("latest")))
        {
            periods.Forget();
            (asOf, asOfWish) = (eve, new(PeriodSort.Day, eve, eve));
        }
        else
        {
            periods.Add(isUntilEnd ? PeriodWish.OfYear(bound.Year + 1, bound.Sort is PeriodSort.Fiscal ? PeriodSort.Fiscal : PeriodSort.Year) : bound, isJoined: false, isEnd: false);
        }
    }

    /// <summary>"In 2025, Q1 to Q4": quarters and halves that find their year elsewhere.</summary>
    private List<PeriodWish> Within(PeriodWish year, IReadOnlyList<PeriodWish> begun)
    {
        var named = begun.Concat(parts.SelectMany(part => PeriodReader.PartsOf(year, part))).Distinct().ToList();
        return isRange && named is [{ Sort: PeriodSort.Quarter } first, { Sort: PeriodSort.Quarter } last] && first.End < last.End
            ? [new(PeriodSort.Span, first.Start, last.End) { From = first, To = last }]
            : named;
    }

    /// <summary>Of a year and a day or month, the shorter.</summary>
    private static PeriodWish? Shorter(IReadOnlyList<PeriodWish> two) =>
        two.FirstOrDefault(wish => (wish.Sort is PeriodSort.Month or PeriodSort.Day || wish is { Sort: PeriodSort.Span, From.Sort: PeriodSort.Month or PeriodSort.Day, To.Sort: PeriodSort.Month or PeriodSort.Day }) && two.Any(other => other.IsYear || other is { Sort: PeriodSort.Span, From.IsYear: true, To.IsYear: true }));

    /// <summary>"Grid Strategies' 2022 tally".</summary>
    private bool IsTold(IReadOnlyList<Element> elements, int at, int length) => at > 0 && at + length < elements.Count && elements[at - 1].As(TermKind.Entity) is { } mouth && elements[at - 1].Words[^1].IsPossessive && mouth.Keys.All(words.Mouths.Contains) && IsOpinion(elements[at + length]);

    /// <summary>"From the use of 2024 to the April 2025 forecast for 2030": of several times, when the forecast was made.</summary>
    private static bool IsOfForecast(IReadOnlyList<Element> elements, int at, int length) =>
        elements.Count(element => element.Year is not null) > 2 && elements.Skip(at + length).SkipWhile(element => Vocabulary.Linking.Contains(element.Said)).FirstOrDefault()?.As(TermKind.Status) is { Keys: ["projection" or "guidance", ..] };

    /// <summary>"The one's forecast and the other's January forecast": of two who speak, a time that only the other's words have.</summary>
    private bool IsOwnTime(IReadOnlyList<Element> elements, int at)
    {
        return at > 0 && IsMouth(elements[at - 1]) && (Forecasts(elements.Take(at - 1)) || Forecasts(elements.Skip(at).SkipWhile(element => element.As(TermKind.Status) is null)));

        bool IsMouth(Element element) => element.As(TermKind.Entity)?.Keys.All(words.Mouths.Contains) == true;
        bool Forecasts(IEnumerable<Element> among) => among.SkipWhile(element => !IsMouth(element)).Any(element => element.As(TermKind.Status) is not null);
    }

    /// <summary>2026年发布的2030年预测, "the forecasts for 2030 that were published in 2026": when it was said.</summary>
    private static bool IsPublished(IReadOnlyList<Element> elements, int at, int length) => (at + length < elements.Count && elements[at + length].Words[0].IsSign && Vocabulary.Publishings.Contains(elements[at + length].Said))
        || (at > 1 && elements[at - 1].Words is [{ Text: "in" }] && Vocabulary.Publishings.Contains(elements[at - 2].Words[^1].Text));

    /// <summary>"How did the bank's view of 2026 change in the course of 2025": when it was said.</summary>
    private bool IsCourse(IReadOnlyList<Element> elements, int at) => (entities.Exists(named => named.Ids.All(words.Mouths.Contains)) || (statuses.Contains(ClaimStatus.Guidance) && periods.Wishes is [{ IsYear: true }])) && elements.Take(at).Reverse().TakeWhile(element => element.As(TermKind.Skip) is not null || element.As(TermKind.Weak) is not null).Any(element => element.Words.Any(word => Vocabulary.Courses.Contains(word.Text)));

    /// <summary>From the earlier to the later of two times.</summary>
    private static PeriodWish Between(PeriodWish one, PeriodWish other) => one.Order.CompareTo(other.Order) < 0 ? new(PeriodSort.Span, one.Start, other.End) { From = one, To = other } : new(PeriodSort.Span, other.Start, one.End) { From = other, To = one };

    /// <summary>"From the end of 2022 to February 2026, each time": all that was between the two, where each of them is asked for and nothing is worked out from the ends.</summary>
    private IReadOnlyList<PeriodWish> Stretched(IReadOnlyList<Element> elements, IReadOnlyList<PeriodWish> wishes) =>
        wishes is [{ IsYear: true } first, { Sort: PeriodSort.Month or PeriodSort.Day } last] && first.End < last.Start && last.End <= today && intents.Exists(intent => intent.Keys.Contains("end")) && intents.Exists(intent => intent.Keys.Contains("each"))
            && !intents.Exists(intent => intent.Keys.Any(Ends.Contains)) && elements.Any(element => element.As(TermKind.From) is { Keys: ["from" or "between", ..] }) && elements.Any(element => element.As(TermKind.To) is not null)
            ? [Between(PeriodReader.OfMonth(first.Year, 12), last)] : wishes;

    /// <summary>The year of a tally is when it was said where another time is named, and the time that is asked for where none is.</summary>
    private void TakeTold()
    {
        if (told is null)
        {
            return;
        }

        // "from 2024 to the agency’s 2030 figure": nothing is said in a year to come
        if (told.Start > today)
        {
            periods.Add(told, isJoined: false, isEnd: false);
        }
        // "in January 2026, what it expects during 2026": said in the month
        else if (periods.Wishes is [{ Sort: PeriodSort.Month or PeriodSort.Day } month] && told.Year >= month.Year && told.IsYear)
        {
            periods.Add(told, isJoined: false, isEnd: false);
        }
        else if (periods.Wishes.Count > 0)
        {
            edition = told;
        }
        else
        {
            periods.Add(told, isJoined: false, isEnd: false);
        }
    }

    /// <summary>"The February round".</summary>
    private static bool IsOfEvent(IReadOnlyList<Element> elements, string month) => elements.Zip(elements.Skip(1)).Any(pair => pair.First.Said == month && pair.Second.As(TermKind.Metric) is { } measure && measure.Keys.Any(Vocabulary.Events.Contains));

    /// <summary>"How did its figure for 2030 change from February to May", "2030: July 2025 to May 2026": what has not come changes as it is told.</summary>
    private bool IsOfTellings(IReadOnlyList<PeriodWish> wishes)
    {
        if (wishes.Count(wish => wish.Start > today) != 1 || wishes.Count(wish => wish.IsYear) != 1)
        {
            return false;
        }

        var tellings = wishes.Where(wish => wish.End <= today && Shorter([wish, PeriodWish.OfYear(wish.Year)]) is not null).ToList();
        return tellings.Count == wishes.Count - 1 && (tellings.Count == 2 || (tellings is [{ Sort: PeriodSort.Span }] && intents.TrueForAll(intent => intent.Keys.All(key => key is "count" or "amount" or "end")))
            || (tellings.Count == 1 && intents.Exists(intent => intent.Keys.Any(key => key is "growth" or "fall" or "drift" or "turn"))));
    }

    /// <summary>"What did the body add to its sum for 2026 between its September and its May table": of somebody who only speaks, the months are those in which it did.</summary>
    private bool IsBetweenTellings(IReadOnlyList<PeriodWish> wishes) => entities.Count > 0 && entities.TrueForAll(named => named.Ids.All(words.Mouths.Contains)) && wishes.Any(wish => wish.IsYear) && wishes.Any(wish => wish is { Sort: PeriodSort.Span, From.Sort: PeriodSort.Month, To.Sort: PeriodSort.Month });

    /// <summary>从1月到11月: from the one to the other.</summary>
    private static bool IsThrough(IReadOnlyList<Element> elements) => elements.Any(element => element.As(TermKind.From) is { Keys: ["from", ..] }) && elements.Any(element => element.As(TermKind.To) is { Keys: [.., "to"] });

    /// <summary>The year of a month beside another: 6月底到12月底 goes on to the next, and 12月是9月的几倍 goes back to the one before.</summary>
    private int YearBeside(PeriodWish month, int other, IReadOnlyList<Element> elements) => intents.Exists(intent => intent.Keys.Contains("ratio")) && !IsThrough(elements)
        ? other < month.Start.Month ? month.Year : month.Year - 1
        : other > month.Start.Month ? month.Year : month.Year + 1;
}
