using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>The times of a question, from the first that is heard to those that are asked for.</content>
internal sealed partial class QuestionReader
{
    /// <summary>Takes a time: what is asked for, or when it was said, or the day of knowledge.</summary>
    private void TakeTime(IReadOnlyList<Element> elements, int at, PeriodWish wish, int length, bool isAsOf)
    {
        if (elements[at].As(TermKind.Relative) is { Keys: not ["before", ..] })
        {
            asides.Add(wish);
        }

        if (IsOwnTime(elements, at))
        {
            ownTime = (wish, elements[at - 1].As(TermKind.Entity)!);
        }

        // "the body's 2022 tally of 2027": when it was said, where another time is named
        if (told is null && (wish.IsYear ? IsTold(elements, at, length) || IsCourse(elements, at) || IsPublished(elements, at, length) : IsOfForecast(elements, at, length) || IsDocument(elements, at, length)))
        {
            told = wish;
        }
        // 2024年版: when it was said
        else if (at + length < elements.Count && Vocabulary.Editions.Contains(elements[at + length].Said))
        {
            // 2022、2023和2024年版: all of them
            isOfEditions |= wish.IsYear && periods.Wishes.Count > 0 && periods.Wishes.All(other => other.IsYear);
            // 2024年12月版是2022年版的几倍: from the one to the other
            edition = edition is { Sort: not PeriodSort.Span } version && !isOfEditions && version.Order != wish.Order ? Between(version, wish) : wish;
            if (isOfEditions)
            {
                periods.Add(wish, elements[at].IsJoined || elements[at].Words[0].IsDashed, false);
            }
        }
        else if (isAsOf)
        {
            asOf = wish.End;
            asOfWish = wish;
        }
        else if (IsBefore(elements, at, length))
        {
            (until, isUntilEnd) = (wish, EndsBefore(elements, at));
        }
        else
        {
            periods.Add(wish, elements[at].IsJoined || elements[at].Words[0].IsDashed, (at > 0 && (elements[at - 1].As(TermKind.To) is { Keys: [.., "to"] } || elements[at - 1].Words is [{ Text: "by" }] || IsBy(elements, at))) || IsReached(elements, at) || IsByThen(elements, at + length, wish));
        }

        isOfEditions |= wish.IsYear && at + length < elements.Count && Vocabulary.ManyEditions.Contains(elements[at + length].Words[^1].Said);
        // 从2025年9月起
        if (at + length < elements.Count && elements[at + length].Words[0].IsSign && Vocabulary.Onwards.Contains(elements[at + length].Said))
        {
            periods.Hear(TermKind.From, "since");
        }

        // "from October 2025 on"
        if (at > 0 && elements[at - 1].Words is [{ Text: "from" }] && at + length < elements.Count && elements[at + length].Words is [{ Text: "on" or "onward" or "forward" }])
        {
            periods.Hear(TermKind.From, "since");
        }

        // "after its July 2025 round" is the time of the round
        if (periods.IsAfter && ((at + length < elements.Count && elements[at + length].Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Soft)) || IsOfWhatItDid(elements, at)))
        {
            periods.Forget();
        }
    }

    /// <summary>The times that are asked for, from all that were heard.</summary>
    private IReadOnlyList<PeriodWish> Timed(IReadOnlyList<Element> elements, out bool isWithin, out bool isSaid)
    {
        var wishes = OfDay(Told(periods.Wishes));
        // "its view of 2030, between its 2024 and 2026 reports": said from the one to the other
        if (isOfEditions && edition is null && wishes is [{ IsYear: true } aim, { Sort: PeriodSort.Span, From.IsYear: true, To.IsYear: true } reported] && aim.Start > reported.End)
        {
            (edition, wishes, isOfEditions) = (reported, [aim], false);
        }

        // a body "over its 2022, 2023 and 2024 reports": said in any of the years
        if (isOfEditions && entities.Exists(named => named.Ids.All(words.Mouths.Contains)))
        {
            edition = wishes.Count > 1 && wishes.All(wish => wish.IsYear) ? new(PeriodSort.Span, wishes.Min(wish => wish.Start), wishes.Max(wish => wish.End)) { From = wishes.MinBy(wish => wish.Order), To = wishes.MaxBy(wish => wish.Order) }
                : wishes is [{ Sort: PeriodSort.Span, From.IsYear: true, To.IsYear: true } span] ? span : edition;
            wishes = edition is null ? wishes : [];
        }

        // 2025年8月和2026年1月给出的: from the one to the other
        if (edition is { Sort: PeriodSort.Month } lastMonth && wishes.Where(wish => wish.Sort == PeriodSort.Month).ToList() is [var firstMonth] && firstMonth.End < lastMonth.Start && wishes.Any(wish => wish.IsYear))
        {
            edition = Between(firstMonth, lastMonth);
            wishes = [.. wishes.Where(wish => wish != firstMonth)];
        }

        // "what was known of the guidance for 2026 on 1 June 2026"
        if (isKnown && asOf is null && wishes is [_, _] && Shorter(wishes) is { } day)
        {
            (asOf, asOfWish, wishes) = (day.End, day, [.. wishes.Where(wish => wish != day)]);
        }

        if (asOf is null && wishes is [{ IsYear: true } eve, { IsYear: true } planned] && eve.End < planned.Start && IsKnownAtEnd(elements, eve, planned) && !intents.Exists(intent => intent.Keys.Any(Together.Contains)))
        {
            (asOf, asOfWish, wishes) = (eve.End, eve, [planned]);
        }

        // "from 2024/2025 to 2027/2028, how many times": the first and the last of the years that two name
        if (wishes.Count > 2 && wishes.All(wish => wish.IsPairOfYears) && intents.Exists(intent => intent.Keys.Any(Ends.Contains)) && !intents.Exists(intent => intent.Keys.Any(key => key is "list" or "each" or "sum" or "average")))
        {
            wishes = [wishes.MinBy(wish => wish.Order)!, wishes.MaxBy(wish => wish.Order)!];
        }

        wishes = WithParts(PartSaid(elements, WithQuarterOfMonth(elements, wishes)), out isWithin);

        // "in which quarters was it above 500 billion"
        if (intents.Exists(intent => intent.Keys.Contains("when")) && elements.FirstOrDefault(element => element.Words.Any(word => Vocabulary.ManyTimes.Contains(word.Said))) is { } several)
        {
            intents.Add((several, ["times"]));
        }

        // "in the first half of fiscal 2026": what its quarters come to
        if (parts.Exists(part => part.As(TermKind.Half) is not null) && wishes.Count > 1 && wishes.All(wish => wish.Sort == PeriodSort.FiscalQuarter) && !intents.Exists(intent => intent.Keys.Any(Together.Contains)))
        {
            intents.Add((parts[0], ["sum"]));
        }

        if (IsOfThenAndNow(wishes))
        {
            intents.Add((elements[0], ["vintages"]));
            (wishes, yearsBefore) = ([], 0);
        }

        if (yearsBefore > 0 && wishes.Count == 0 && newest is null)
        {
            wishes = [PeriodWish.OfYear(today.Year - yearsBefore)];
            yearsBefore = 0;
        }

        // "in the first half of 2026, and two years before"
        if (yearsBefore != 0 && wishes is [{ Sort: not PeriodSort.Span } or { IsPairOfYears: true }] && wishes[0] is var then)
        {
            // "in 2023, what did it think that it would be five years on": said then
            var isToCome = yearsBefore < 0 && then.Moved(-yearsBefore).Start > today;
            edition = isToCome ? edition ?? then : edition;
            wishes = isToCome ? [PeriodWish.OfYear(then.Year - yearsBefore)] : IsYearBefore(elements, then) ? [then.Moved(-yearsBefore)] : [then, then.Moved(-yearsBefore)];
        }

        wishes = WithSequel(elements, wishes);
        Totalled(elements, wishes);
        Landed(elements);
        return Stretched(elements, WithMonths(elements, wishes, out isSaid));
    }

    /// <summary>"What does it expect now, and what did it say a year ago": what it said of one quantity over time, of whatever time that is.</summary>
    private bool IsOfThenAndNow(IReadOnlyList<PeriodWish> wishes) => statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) && intents.Exists(intent => intent.Keys.Contains("latest")) && intents.Exists(intent => intent.Keys.Contains("view"))
        && (wishes.Count == 0 ? yearsBefore > 0 : wishes is [{ IsYear: true } then] && asides.Contains(then) && then.Year < today.Year);
}
