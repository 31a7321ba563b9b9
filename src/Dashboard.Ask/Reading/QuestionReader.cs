using System.Globalization;
using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <summary>Reads one question, or one half of two in one. A reader is used once.</summary>
/// <param name="words">The words of the evidence.</param>
/// <param name="text">The question.</param>
/// <param name="slips">What slips of the hand were read as.</param>
/// <param name="today">The day of knowledge.</param>
internal sealed partial class QuestionReader(EvidenceWords words, string text, IReadOnlyList<(string Said, string Read)> slips, DateOnly today)
{
    private const int MostBetweenCounts = 2;
    private const int MostOfEvent = 5;
    private const int MostBeforeMeasure = 2;
    private const int MostToTarget = 4;
    private readonly List<Named> entities = [];
    private readonly List<Named> excluded = [];
    private readonly List<Named> excludedDefinitions = [];
    private readonly List<Named> speakers = [];
    private readonly List<Named> metrics = [];
    private readonly List<Named> soft = [];
    private readonly List<Named> definitions = [];
    private readonly List<string> segments = [];
    private readonly List<string> sources = [];
    private readonly List<ClaimStatus> statuses = [];
    private readonly List<AmountWish> amounts = [];
    private readonly List<(Element Heard, IReadOnlyList<string> Keys)> intents = [];
    private readonly List<string> unknown = [];
    private readonly List<(int At, string Sign)> signs = [];
    private readonly List<string> weak = [];
    private readonly List<string> behindRound = [];
    private readonly List<(int Month, string Said)> months = [];
    private readonly PeriodList periods = new();
    private readonly List<(string Key, Element Heard)> scopes = [];
    private string? group;
    private Named? currency;
    private string? unit;
    private Element? unitHeard;
    private bool points;
    private bool moves;
    private int yearsBefore;
    private LastWish? newest;
    private readonly List<Named> hints = [];
    private readonly List<Named> takenIn = [];
    private readonly List<Named> places = [];
    private readonly List<Named> branches = [];
    private readonly List<PeriodWish> asides = [];
    private bool ofYear;
    private bool isOfPart;
    private int? count;
    private bool excepts;
    private bool negates;
    private int measuresBeforeNot;
    private bool isKnown;
    private readonly List<Element> parts = [];
    private bool isPart;
    private bool isRange;
    private bool isPerUnit;
    private bool isLent;
    private bool isOwned;
    private PeriodWish? told;
    private PeriodWish? until;
    private PeriodWish? edition;
    private bool isUntilEnd;
    private bool isOfEditions;
    private bool isInclusive;
    private DateOnly? asOf;
    private PeriodWish? asOfWish;
    private (PeriodWish When, Term Mouth)? ownTime;

    /// <summary>Reads it.</summary>
    public Question Read(IReadOnlyList<Element> elements)
    {
        elements = Commanded(Talk.Without(elements));
        var dates = new PeriodReader(elements, today);
        var asofBefore = false;
        for (var at = 0; at < elements.Count;)
        {
            if (dates.At(at) is var (wish, length))
            {
                if (elements[at].As(TermKind.Relative) is not null)
                {
                    asides.Add(wish);
                }

                if (IsOwnTime(elements, at))
                {
                    ownTime = (wish, elements[at - 1].As(TermKind.Entity)!);
                }

                // "the body's 2022 tally of 2027": when it was said, where another time is named
                if (told is null && (wish.IsYear ? IsTold(elements, at, length) || IsCourse(elements, at) || IsPublished(elements, at, length) : IsOfForecast(elements, at, length)))
                {
                    told = wish;
                }
                // 2024年版: when it was said
                else if (at + length < elements.Count && Vocabulary.Editions.Contains(elements[at + length].Said))
                {
                    edition = wish;
                }
                else if (asofBefore)
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
                    periods.Add(wish, elements[at].IsJoined || elements[at].Words[0].IsDashed, (at > 0 && (elements[at - 1].As(TermKind.To) is { Keys: [.., "to"] } || elements[at - 1].Words is [{ Text: "by" }] || IsBy(elements, at))) || IsByThen(elements, at + length, wish));
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
                if (periods.IsAfter && at + length < elements.Count && elements[at + length].Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Soft))
                {
                    periods.Forget();
                }

                (at, asofBefore, excepts) = (at + length, false, false);
                continue;
            }

            isKnown |= elements[at].As(TermKind.Asof) is { Keys: ["known"] };
            asofBefore = elements[at].As(TermKind.Asof) is { Keys: ["asof"] } || (asofBefore && elements[at].As(TermKind.Skip) is not null);
            at += Take(elements, at);
        }

        TakeTold();
        Before();
        IncludeParts();
        HearMouths(elements);
        var wishes = OfDay(Told(periods.Wishes));
        // a body "over its 2022, 2023 and 2024 reports": said in any of the years
        if (isOfEditions && entities.Exists(named => named.Ids.All(words.Mouths.Contains)))
        {
            edition = wishes.Count > 1 && wishes.All(wish => wish.IsYear) ? new(PeriodSort.Span, wishes.Min(wish => wish.Start), wishes.Max(wish => wish.End)) { From = wishes.MinBy(wish => wish.Order), To = wishes.MaxBy(wish => wish.Order) }
                : wishes is [{ Sort: PeriodSort.Span, From.IsYear: true, To.IsYear: true } span] ? span : edition;
            wishes = edition is null ? wishes : [];
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

        // "in Q3, for fiscal 2026": a quarter finds its year, and without one says no time
        var ofWhole = OfWhole(wishes);
        var isWithin = ofWhole is not null || (parts.Count > 0 && wishes is [{ IsYear: true }]);
        wishes = ofWhole ?? wishes;
        if (parts.Count > 0 && wishes is [{ IsYear: true } year])
        {
            wishes = Within(year, []);
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
        else
        {
            (moves, isPart) = (moves || parts.Count > 0, parts.Count > 0);
        }

        // "in the first half of fiscal 2026": what its quarters come to
        if (parts.Exists(part => part.As(TermKind.Half) is not null) && wishes.Count > 1 && wishes.All(wish => wish.Sort == PeriodSort.FiscalQuarter) && !intents.Exists(intent => intent.Keys.Any(Together.Contains)))
        {
            intents.Add((parts[0], ["sum"]));
        }

        if (yearsBefore > 0 && wishes.Count == 0 && newest is null)
        {
            wishes = [PeriodWish.OfYear(today.Year - yearsBefore)];
            yearsBefore = 0;
        }

        // "in the first half of 2026, and two years before"
        if (yearsBefore > 0 && wishes is [{ Sort: not PeriodSort.Span } or { IsPairOfYears: true }] && wishes[0] is var then)
        {
            wishes = [then, then.Moved(-yearsBefore)];
        }

        // "the July guidance for 2026": said in July, whatever the year; elsewhere a month without a year says no time
        var isSaid = wishes.Count > 0 && (statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection)
            // "why is its July number for 2026 below the one of April"
            || (months.Count > 1 && wishes.All(wish => wish.IsYear) && intents.Exists(intent => intent.Keys.Contains("drivers")) && elements.Any(IsOpinion)));
        if (!isSaid && months is [var first, var second] && wishes is [{ Sort: PeriodSort.Year or PeriodSort.Calendar } whole])
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

        // 2025年6月底到12月底; 2025年5月和11月给出的2025年指引
        if (months is [var behind] && behind.Said.Any(Tokens.IsUnspaced) && wishes is [{ Sort: PeriodSort.Month } begin, ..] && (isSaid ? wishes is [_, { IsYear: true }] : wishes.Count == 1))
        {
            wishes = [begin, PeriodReader.OfMonth(behind.Month > begin.Start.Month ? begin.Year : begin.Year + 1, behind.Month), .. wishes.Skip(1)];
            months.Clear();
        }

        // 2025年, 7月和12月分别
        if (!isSaid && months.Count > 0 && wishes is [{ Sort: PeriodSort.Year or PeriodSort.Calendar } of] && months.TrueForAll(month => month.Said.Any(Tokens.IsUnspaced)))
        {
            wishes = [.. months.Select(month => PeriodReader.OfMonth(of.Year, month.Month)).Distinct()];
            months.Clear();
        }

        unknown.AddRange(isSaid ? [] : months.Select(month => month.Said));

        Ended(elements);
        Spoken(elements);
        NameParts(elements);
        EntityParts(elements);
        PlaceParts(elements);
        SiteParts(elements);
        SharesOfWholes();
        MeasureParts(elements);
        // "chips, data centers and energy": a segment in a row of them, and no way of counting
        if (segments.Distinct().Count() > 2)
        {
            definitions.RemoveAll(named => words.Phrases.Knows(named.Said, TermKind.Segment));
        }

        // "what price per megawatt-hour does it pay for power": the price alone
        if (isPerUnit && metrics.Exists(IsPrice))
        {
            metrics.RemoveAll(named => !IsPrice(named));
        }

        var outside = Scope(wishes);
        HearParts(elements);
        // "what is due in 2027 by what actually came in 2024": what of each time stands
        if (statuses is [ClaimStatus.Actual] && wishes is [_, _] && wishes.Any(wish => wish.Start > today) && intents.Exists(intent => intent.Keys.Contains("ratio")))
        {
            statuses.Clear();
        }

        // "how far above the price it really cleared at would it have been without the cap": two ways of counting, and no status of them both
        if (statuses is [ClaimStatus.Actual] && definitions.Count == 1 && wishes.Count < 2 && intents.Exists(intent => intent.Keys.Any(key => key is "beside" or "difference" or "apart")))
        {
            statuses.Clear();
        }

        // 2026年底的目标是2025年10月的几倍: a figure that came beside one that is expected, and no day on which it was said
        var isBeside = statuses.Count > 0 && statuses.TrueForAll(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) && wishes is [var expected, { } came] && expected.End > today && came.End <= today && came.Sort != PeriodSort.Span && intents.Exists(intent => intent.Keys.Contains("ratio")) && !months.Exists(month => month.Said.Length > 0);
        if (isBeside)
        {
            statuses.Clear();
        }

        // "how did its figure for 2030 change from February to May": what has not come changes as it is told
        if (statuses.Count == 0 && wishes is [_, _] && Shorter(wishes) is { } telling && telling.End <= today && wishes.Any(wish => wish.Start > today) && intents.Exists(intent => intent.Keys.Any(key => key is "growth" or "fall" or "drift" or "turn")))
        {
            statuses.AddRange([ClaimStatus.Guidance, ClaimStatus.Projection]);
        }

        var said = !isBeside && wishes is [_, _] && (statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) || intents.Exists(intent => intent.Keys.Contains("drift"))) ? Shorter(wishes) : null;
        WithAndWithout();
        var turned = Turned();
        // whose forecast is taken, and of nothing
        if (speakers.Count > 0 && entities.Count + turned.Count + definitions.Count + segments.Count + wishes.Count == 0)
        {
            statuses.Clear();
        }

        return new()
        {
            Text = text,
            Entities = Distinct(entities),
            Places = [.. places.Where(entities.Contains)],
            Excluded = Distinct(excluded),
            Speakers = Distinct(speakers),
            Metrics = Distinct(turned.Count == 0 ? Meant() : turned),
            Definitions = Distinct(definitions),
            ExcludedDefinitions = Distinct(excludedDefinitions),
            Segments = [.. segments.Distinct()],
            Sources = [.. sources.Distinct()],
            Statuses = [.. statuses.Distinct()],
            Periods = said is null ? wishes : [.. wishes.Where(wish => wish != said)],
            SaidIn = edition ?? (said is not null && periods.IsSince ? PeriodWish.Since(said) : said),
            SaidBy = said is not null && ownTime is var (when, own) && when == said ? own.Keys : [],
            IsSince = periods.IsSince,
            SaidMonths = isSaid ? [.. months.Select(month => month.Month).Distinct()] : [],
            Amounts = amounts,
            Currency = currency,
            Unit = unit,
            IsSoft = turned.Count == 0,
            Intents = intents.SelectMany(intent => intent.Keys).ToHashSet(),
            Outside = outside,
            Group = group,
            Count = count,
            AsOf = asOf,
            AsOfWish = asOfWish,
            Points = points,
            Moves = moves && (isPart || wishes.Count == 0),
            Last = newest,
            Hints = metrics.Exists(named => hints.Exists(hint => hint.Said != named.Said && metrics.Exists(other => other.Said == hint.Said && other.Ids.SequenceEqual(named.Ids)))) ? [] : hints,
            IsOfPart = isOfPart,
            TakenIn = takenIn,
            IsLent = isLent,
            IsOwned = isOwned && !isLent,
            Ways = Distinct([.. definitions, .. hints]),
            IsOfYear = isWithin || elements.Any(IsWholeYear),
            Called = [.. soft.Where(named => named.Ids is ["price"]).SelectMany(named => Spelling.Of(named.Said)).Select(token => token.Text).Distinct()],
            Negates = negates && amounts.Count == 0 && intents.Exists(intent => intent.Keys.Contains("who") || intent.Keys.Contains("list") || intent.Keys.Contains("count")),
            Unknown = Runs(elements),
            Weak = weak,
            BehindRound = behindRound,
            Part = PartOf(elements),
            Slips = slips,
        };
    }

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
    private bool IsCourse(IReadOnlyList<Element> elements, int at) => entities.Exists(named => named.Ids.All(words.Mouths.Contains)) && elements.Take(at).Reverse().TakeWhile(element => element.As(TermKind.Skip) is not null || element.As(TermKind.Weak) is not null).Any(element => element.Words.Any(word => Vocabulary.Courses.Contains(word.Text)));

    /// <summary>The year of a tally is when it was said where another time is named, and the time that is asked for where none is.</summary>
    private void TakeTold()
    {
        if (told is null)
        {
            return;
        }

        if (periods.Wishes.Count > 0)
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

    /// <summary>"How much fatter".</summary>
    private static bool IsBehindMuch(IReadOnlyList<Element> elements, Element heard) => elements.ToList().IndexOf(heard) is > 0 and var at && elements[at - 1].Words[^1].Text == "much" && (elements[at - 1].Words.Count > 1 || (at > 1 && elements[at - 2].Words[^1].Text == "how"));

    /// <summary>"Order the five by how much": what asks for something where a question begins with it.</summary>
    private static IReadOnlyList<Element> Commanded(IReadOnlyList<Element> elements)
    {
        // behind "please"
        var start = elements.TakeWhile(element => element.As(TermKind.Frame) is not null || (element.Words is [var word] && Vocabulary.Conjunctions.Contains(word.Text))).Count();
        return start + 1 < elements.Count && elements[start].Words is [var first] && Vocabulary.Commands.GetValueOrDefault(first.Text) is { } asked
            ? [.. elements.Take(start), elements[start] with { Terms = [new(TermKind.Intent, asked)] }, .. elements.Skip(start + 1)]
            : elements;
    }

    /// <summary>"After its latest round", "the round put on it", "in its January round", "at what valuation did it raise": the time of a value, and no money beside it.</summary>
    private void ValuedThen(IReadOnlyList<Element> elements)
    {
        var round = metrics.Find(named => named.Ids.Contains(Vocabulary.Round));
        var value = metrics.Find(named => named.Ids.Contains(Vocabulary.Valuation));
        if (round is null || value is null || round == value)
        {
            return;
        }

        var (one, other) = (elements.ToList().FindIndex(element => element.Said == round.Said), elements.ToList().FindIndex(element => element.Said == value.Said));
        List<Element> between = one < 0 || other < 0 ? [] : [.. elements.Skip(Math.Min(one, other) + 1).Take(Math.Abs(one - other))];
        var isTime = intents.Exists(intent => intent.Keys.Contains("latest")) || between.Exists(element => element.As(TermKind.From) is { Keys: ["after", ..] })
            || (other < one && elements[one].Words[^1].Text is "round" && between.Exists(element => Vocabulary.Prepositions.Contains(element.Words[0].Text)))
            || (other < one && other > 0 && elements[other - 1].Words[^1].Text is "what" or "which");
        if (between.Count > 0 && isTime && !between.Exists(element => element.Joins || element.IsParted))
        {
            metrics.Remove(round);
            // "at what valuation did it raise its 13 billion": the number of the round
            foreach (var (at, amount) in amounts.Index().Where(pair => pair.Item is { Bound: null, About.Count: 0 }).ToList())
            {
                amounts[at] = amount with { About = round.Ids };
            }
        }
    }

    /// <summary>"Who took the lead in the Series C round": who put money into it, and no order of sizes.</summary>
    private void Led()
    {
        var led = intents.Find(intent => intent.Keys.Contains("led")).Heard;
        if (led is not null && intents.Exists(intent => intent.Keys.Contains("who")) && metrics.TrueForAll(named => named.Ids.Contains(Vocabulary.Round)) && metrics.Count + definitions.Count > 0)
        {
            intents.RemoveAll(intent => intent.Keys.Contains("rank-most"));
            metrics.Add(new(led.Said, [Vocabulary.Investor]));
        }
    }

    private static bool IsPrice(Named named) => named.Ids.All(id => id.EndsWith("-price", StringComparison.Ordinal));

    /// <summary>"How many users did it lose between the two": fewer of them, and no loss of money.</summary>
    private void Shed()
    {
        var shed = intents.Find(intent => intent.Keys.Contains("shed")).Heard;
        if (shed is null || metrics.FindIndex(named => named.Said == shed.Said) is not (> 0 and var at) || periods.Wishes is not ([_, _] or [{ Sort: PeriodSort.Span }]))
        {
            return;
        }

        metrics.RemoveAt(at);
        intents.Add((shed, ["fall"]));
    }

    /// <summary>"Q1 plus Q2", "Microsoft + Alphabet capex 2025": what they come to.</summary>
    private void Summed(IReadOnlyList<Element> elements, bool isMeant, Func<Element, bool> isPart)
    {
        if (isMeant && elements.Index().FirstOrDefault(pair => pair.Index > 0 && pair.Index + 1 < elements.Count && pair.Item.Words is [{ Text: "plus" }] && isPart(elements[pair.Index - 1]) && isPart(elements[pair.Index + 1])).Item is { } plus)
        {
            intents.Add((plus, ["sum"]));
        }
    }

    /// <summary>"How many did it add between March and September": how far the one lies from the other.</summary>
    private void Added(IReadOnlyList<Element> elements)
    {
        if (periods.Wishes is [_, _] or [{ Sort: PeriodSort.Span, To: not null }] && !statuses.Contains(ClaimStatus.Actual) && elements.Skip(1).FirstOrDefault(element => element.Words.Count < 3 && Vocabulary.Addings.Contains(element.Words[0].Text)) is { } added
            && elements.Any(element => element.Words.Any(word => word.Text is "much" or "many")) && !intents.Exists(intent => intent.Keys.Any(Together.Contains)))
        {
            intents.Add((added, statuses.Count == 0 ? ["difference"] : ["difference", "growth"]));
        }
    }

    /// <summary>What words ask for by what stands beside them: versions of a forecast or one figure after the other, forecasts or figures that part, per cent of growth or of a whole.</summary>
    private void Spoken(IReadOnlyList<Element> elements)
    {
        // "how much of its contracted power is active, in percent"
        if (unit == "%" && unitHeard is not null && (metrics.Count > 1 || intents.Exists(intent => intent.Keys.Contains("part"))) && !intents.Exists(intent => intent.Keys.Any(key => key is "growth" or "fall" or "drift" or "turn" or "cagr" or "difference" or "compare" or "list")))
        {
            intents.Add((unitHeard, ["share"]));
        }

        // "how many gigawatts did the two agree on" asks for no sources that do
        intents.RemoveAll(intent => intent.Keys.Contains("pact") && unit is not null && entities.Count > 1);
        Invested();
        Summed(elements, periods.Wishes.Count > 1, element => element.Terms.Any(term => term.Kind is TermKind.Quarter or TermKind.Half or TermKind.Year or TermKind.Fiscal) || element.Number is > 1900 and < 2100);
        Summed(elements, !intents.Exists(intent => intent.Keys.Any(Together.Contains)), element => element.As(TermKind.Entity) is not null);
        // "its % of all shipments"
        if (Enumerable.Range(0, Math.Max(0, elements.Count - 1)).Where(at => elements[at].Said is "%" or "％" && (at == 0 || elements[at - 1].Number is null) && elements[at + 1].Words[0].Text == "of").Take(1).ToList() is [var part])
        {
            intents.Add((elements[part], ["share"]));
        }

        // "April to December, +%"
        if (elements is [.., { Number: null } or { Year: not null }, { Said: "%" or "％" } rise] && metrics.Count == 1 && periods.Wishes is [_, _] or [{ Sort: PeriodSort.Span, To: not null }] && !metrics[0].Ids.Any(id => id.Contains("share", StringComparison.Ordinal) || id.Contains("growth", StringComparison.Ordinal)) && !intents.Exists(intent => intent.Keys.Any(Together.Contains)))
        {
            intents.Add((rise, ["growth"]));
        }

        ValuedThen(elements);
        Led();
        Shed();
        OfRange(elements);
        Added(elements);
        var isForecast = statuses.Contains(ClaimStatus.Guidance) || statuses.Contains(ClaimStatus.Projection);
        if (isForecast && IsFromTo(elements))
        {
            intents.Add((elements[0], ["vintages"]));
        }

        if (isForecast && Reached(elements) is { } reached)
        {
            intents.Add((reached, ["outcome"]));
        }

        foreach (var (heard, keys) in intents.ToList())
        {
            if (keys.Contains("versions"))
            {
                intents.Add((heard, [isForecast ? "vintages" : "list"]));
            }
            // "it fell: from what to what" asks for what was, and for nothing that was expected
            else if (keys.Contains("from-to") && (isForecast || !intents.Exists(other => other.Keys.Any(key => key is "growth" or "fall"))))
            {
                intents.Add((heard, ["vintages"]));
            }
            else if (keys.Contains("diverge"))
            {
                intents.Add((heard, [isForecast ? "spread" : "conflict"]));
            }
            else if (keys.Contains("lie-apart") && isForecast)
            {
                intents.Add((heard, ["spread", "every"]));
            }
            // "was it as large as it had warned"
            else if (keys.Contains("as-said") && isForecast && elements.SkipWhile(element => element != heard).Any(element => element.As(TermKind.Status) is { } status && (status.Keys.Contains("guidance") || status.Keys.Contains("projection"))) && entities.Count < 2)
            {
                intents.Add((heard, ["outcome", "judged"]));
            }
            // "what kind of users are in the 225 GW"
            else if (keys.Contains("kind") && amounts.Exists(amount => amount is { Bound: null, Unit: not null }))
            {
                intents.Add((heard, ["definition"]));
            }
            else if (keys.Contains("lent"))
            {
                isLent = true;
            }
            else if (keys.Contains("owned"))
            {
                isOwned = true;
            }
            // "how much fatter was it": by how much it was more
            else if (keys.Contains("compare") && IsBehindMuch(elements, heard))
            {
                intents.Add((heard, ["difference"]));
            }
            else if (keys.Contains("agree"))
            {
                intents.Add((heard, [isForecast ? "outcome" : "conflict"]));
            }
            else if (keys.Contains("puzzled"))
            {
                intents.Add((heard, [amounts.Count(amount => amount.Bound is null) > 1 ? "conflict" : "drivers"]));
            }
            else if (keys.Contains("yearly"))
            {
                intents.Add((heard, [intents.Exists(other => other.Keys.Any(key => key is "growth" or "fall")) ? "cagr" : "average"]));
            }
            else if (keys.Contains("percent") && !intents.Exists(other => other.Keys.Any(key => key is "growth" or "fall" or "drift" or "turn" or "cagr" or "difference")) && (metrics.Count == 0 || metrics.Exists(named => !named.Ids.Any(id => id.Contains("share", StringComparison.Ordinal)))))
            {
                intents.Add((heard, [intents.Exists(other => other.Keys.Contains("compare")) && !intents.Exists(other => other.Keys.Contains("share")) ? "growth" : "share"]));
            }
        }
    }

    /// <summary>"Power end 2025, hit the 900 MW target?": whether it came so, without the words that ask for it; null where somebody only means to, or the time is asked for.</summary>
    private Element? Reached(IReadOnlyList<Element> elements)
    {
        var at = elements.ToList().FindIndex(element => element.As(TermKind.Intent) is { Keys: ["verdict"] });
        return at > 0 && (elements[at].IsParted || elements[at - 1].Year is not null || elements[at - 1].Terms.Any(term => term.Kind is TermKind.Entity or TermKind.Metric)) && !intents.Exists(intent => intent.Keys.Contains("when"))
            && elements.Skip(at + 1).Take(MostToTarget).Any(element => element.As(TermKind.Status) is not null) ? elements[at] : null;
    }

    /// <summary>2550到2600亿美元这个区间: the range that is named, and no guidance by that word.</summary>
    private void OfRange(IReadOnlyList<Element> elements)
    {
        if (amounts.Count(amount => amount is { Bound: null, Unit: not null }) > 1 && elements.Index().Any(pair => pair.Index > 0 && pair.Item.As(TermKind.Status) is not null && Vocabulary.Ranges.Contains(pair.Item.Said)) && elements.Count(element => element.As(TermKind.Status) is not null) == 1)
        {
            statuses.Clear();
        }
    }

    /// <summary>"What does the one plan to invest in the other" is about the two, and about no capital expenditure.</summary>
    private void Invested()
    {
        if (entities.Count(named => !named.Ids.All(words.Mouths.Contains)) < 2)
        {
            return;
        }

        for (var at = 0; at < metrics.Count; at++)
        {
            var between = metrics[at].Ids.Where(Vocabulary.Between.Contains).ToList();
            metrics[at] = between.Count > 0 && metrics[at].Ids.Contains("capex") ? metrics[at] with { Ids = between } : metrics[at];
        }
    }

    /// <summary>Where no measure is named: the business that is named, else what the words may mean, as far as it is counted in the way that is named.</summary>
    private List<Named> Meant() => branches.Count > 0 ? branches
        : definitions.TrueForAll(named => words.Phrases.Knows(named.Said, TermKind.Segment)) ? soft
        : soft.FindAll(named => named.Ids.Any(metric => definitions.Exists(wish => wish.Ids.Any(definition => words.Counts.Contains((metric, definition))))));

    /// <summary>从多少提到多少: from one number to another.</summary>
    private static bool IsFromTo(IReadOnlyList<Element> elements)
    {
        var numbers = elements.Index().Where(pair => pair.Index > 0 && pair.Item.Said == "多少").Select(pair => elements[pair.Index - 1].Said).ToList();
        return numbers.FindIndex(before => before == "从") is >= 0 and var from && numbers.Skip(from + 1).Any(before => before[^1] is '到' or '至');
    }

    /// <summary>资本开支里有多少用于, 收入中来自中国的有多少: what is said to be a part of what was named before; null where nothing is.</summary>
    private static string? PartOf(IReadOnlyList<Element> elements)
    {
        var within = Enumerable.Range(1, Math.Max(0, elements.Count - 1)).FirstOrDefault(at => elements[at].As(TermKind.Intent) is { Keys: ["within"] } && elements[at - 1].As(TermKind.Year) is null && elements[at - 1].Number is null);
        var much = within == 0 ? -1 : elements.Index().Where(pair => pair.Index > within && Vocabulary.HowMuch.Contains(pair.Item.Said)).Select(pair => pair.Index).DefaultIfEmpty(-1).First();
        if (much < 0)
        {
            return PartOfMuch(elements);
        }

        var between = elements.Skip(within + 1).Take(much - within - 1).ToList();
        var isBehind = between.TrueForAll(element => element.Said == "有");
        if (!isBehind && (!Vocabulary.Linking.Contains(between[^1].Said) || between.Exists(element => element.As(TermKind.Intent) is not null && element.As(TermKind.Skip) is null)))
        {
            return null;
        }

        var said = string.Concat((isBehind ? elements.Skip(much + 1) : between).Select(element => element.Said));
        return said.Any(sign => !Vocabulary.Particles.Contains(sign.ToString())) ? said : null;
    }

    /// <summary>"How much of its capex was GPUs": the second measure behind it.</summary>
    private static string? PartOfMuch(IReadOnlyList<Element> elements)
    {
        var of = elements.ToList().FindIndex(element => element.Words[^1].Text == "of");
        var isShare = of >= 0 && (elements[of].As(TermKind.Intent) is { } intent && intent.Keys.Contains("share") || elements.Skip(Math.Max(0, of - 1)).Take(2).Any(element => element.Words.Any(word => word.Text == "much")));
        var measures = isShare ? elements.Skip(of).Where(element => element.As(TermKind.Metric) is not null).ToList() : [];
        return measures.Count > 1 && !measures[0].As(TermKind.Metric)!.Keys.Intersect(measures[1].As(TermKind.Metric)!.Keys).Any() ? measures[1].Said : null;
    }

    /// <summary>2030年前: until a year to come.</summary>
    private bool IsByThen(IReadOnlyList<Element> elements, int behind, PeriodWish wish) => wish.IsYear && wish.Year > today.Year && behind < elements.Count && Vocabulary.Untils.Contains(elements[behind].Said);

    /// <summary>"With leases and without them": what is counted in cash stands for what is counted without.</summary>
    private void WithAndWithout()
    {
        foreach (var named in excludedDefinitions.Where(named => definitions.Exists(other => other.Ids.SequenceEqual(named.Ids))).ToList())
        {
            if (words.Phrases.Whole("cash basis", TermKind.Definition) is { } cash && !cash.Keys.Any(named.Ids.Contains))
            {
                excludedDefinitions.Remove(named);
                definitions.Add(new(named.Said, cash.Keys));
            }
        }
    }

    /// <summary>"It foresaw so much, and in the end?", "the office said so much, what was the actual number?": what was said beside what came.</summary>
    private void Ended(IReadOnlyList<Element> elements)
    {
        var isForecast = statuses.Contains(ClaimStatus.Guidance) || statuses.Contains(ClaimStatus.Projection);
        // "it said 75 billion, and what was it in the end?"
        if (statuses.Count == 0 && intents.Exists(intent => intent.Keys.Contains("ended")) && amounts.Exists(amount => amount.Unit is not null) && elements.Any(IsTelling))
        {
            statuses.Add(ClaimStatus.Guidance);
            statuses.Add(ClaimStatus.Projection);
            isForecast = true;
        }

        // 2026年最终花了多少, "what did it end up spending in 2026": what came in a year that is not over, and nothing that is expected
        if (statuses.Count == 0 && intents.Exists(intent => intent.Keys.Contains("ended")) && periods.Wishes is [var open] && open.End > today && elements.Any(element => element.Words.Any(word => Vocabulary.Pasts.Contains(word.Text))))
        {
            statuses.Add(ClaimStatus.Actual);
        }

        // "it wanted so much, and in the end?"
        if ((isForecast || statuses.Contains(ClaimStatus.Sought)) && intents.Exists(intent => intent.Keys.Contains("ended")) && !intents.Exists(intent => intent.Keys.Any(key => key is "vintages" or "versions" or "turn" or "fall" or "drift" or "latest" or "growth" or "source")))
        {
            statuses.Add(ClaimStatus.Actual);
        }

        if (!isForecast && statuses.Contains(ClaimStatus.Actual) && elements.Zip(elements.Skip(1)).Any(pair => pair.First.As(TermKind.Entity) is { } mouth && mouth.Keys.All(words.Mouths.Contains) && IsTelling(pair.Second)))
        {
            statuses.Add(ClaimStatus.Projection);
        }
    }

    private static bool IsTelling(Element element) => element.As(TermKind.Speaker) is { Keys: ["before", ..] } || (element.Words is [var verb] && Vocabulary.Tellings.Contains(verb.Text));

    /// <summary>"Did it raise its guidance" is about the guidance, and about no money.</summary>
    private List<Named> Turned()
    {
        var turn = intents.Find(intent => intent.Keys.Contains("turn")).Heard;
        if (turn is null || !(statuses.Contains(ClaimStatus.Guidance) || statuses.Contains(ClaimStatus.Projection)))
        {
            return metrics;
        }

        intents.Add((turn, ["growth"]));
        return metrics.FindAll(named => named.Said != turn.Said);
    }

    private int Take(IReadOnlyList<Element> elements, int at)
    {
        var element = elements[at];
        if (element.Number is { } number)
        {
            return TakeNumber(elements, at, number);
        }

        // a month without a year says no time, but that of an article
        if (element.As(TermKind.Month) is not null && element.Terms.Count == 1 && ((at > 1 && elements[at - 1].Words is [{ Text: "from" or "of" or "in" }] && IsArticle(elements[at - 2])) || (at + 1 < elements.Count && elements[at + 1].Words is [{ Text: "article" }])))
        {
            return 1;
        }

        if (element.As(TermKind.Month) is not null && element.Terms.Count == 1)
        {
            months.Add((element.PartOf(TermKind.Month)!.Value, element.Said));
            return 1;
        }

        // 三 that counts nothing
        if (element.Words is [{ IsSign: true }] && element.Terms.Count > 0 && element.Terms.All(term => term.Kind is TermKind.Number))
        {
            signs.Add((at, element.Said));
            return 1;
        }

        // "the foundry TSMC": what it is
        if (element.IsUnknown && at + 1 < elements.Count && !elements[at + 1].IsParted && elements[at + 1].As(TermKind.Entity) is not null && element.Words is [{ IsPossessive: false } kind] && Vocabulary.Appositions.Contains(kind.Text))
        {
            return 1;
        }

        // "not the operating one": what is not asked for
        if (element.IsUnknown && negates && elements.Skip(Math.Max(0, at - 2)).Take(2).Any(other => other.As(TermKind.Not) is not null))
        {
            return 1;
        }

        // "without the cap": a way of counting that is named for what it leaves out
        if (element.IsUnknown && (excepts || (at > 0 && elements[at - 1].Words is [{ Text: "no" }])) && words.Definitions.Where(id => $"{id}-".Contains($"-without-{element.Words[0].Text}-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } without)
        {
            definitions.Add(new(element.Said, without));
            excepts = false;
            return 1;
        }

        if (element.IsUnknown)
        {
            // "Rubin alone, without Blackwell": a part that a statement of both does not tell
            isOfPart |= !element.Words[0].IsSign && (excepts || IsAlone(elements, at));
            if (element.Words is [{ IsSign: true }] && element.Said.Length == 1)
            {
                // a sign of the calendar that counts nothing is part of a name: 日 of 日本
                var isName = at > 0 && elements[at - 1] is { Words: [{ IsSign: true }] } calendar && calendar.Terms.Any(term => term.Kind is TermKind.Daysign or TermKind.Monthsign) && (at < 2 || elements[at - 2].Number is null);
                signs.Add((at, isName ? elements[at - 1].Said + element.Said : element.Said));
            }
            else
            {
                // the number of a model is no figure: GB300
                var model = at + 1 < elements.Count && IsOfName(elements, at + 1) ? elements[at + 1].Said : "";
                // a slip for the rest of a name: "Domnion"
                var said = slips.FirstOrDefault(slip => slip.Said == element.Said).Read ?? element.Said;
                unknown.Add(elements.Count > at + 1 && model.Length > 0 && !elements[at + 1].Words[0].IsAttached ? $"{said} {model}" : said + model);
                return model.Length > 0 ? 2 : 1;
            }

            return 1;
        }

        // "since I cannot print it": a reason, and no time
        if (element.Words is [{ Text: "since" }] && at + 1 < elements.Count && elements[at + 1].Words[0].Text is "i" or "we" or "you" or "our" or "my")
        {
            return 1;
        }

        // "the company's own guidance" is about no stake
        if (element.Words is [{ Text: "own" }] && at > 0 && elements[at - 1].Words[^1].IsPossessive)
        {
            return 1;
        }

        // "the article about Nscale" or on it, "the Nscale article", 关于Nscale的文章 names what is read, and not whom it is about
        if (element.As(TermKind.Entity) is not null && ((at > 1 && elements[at - 1].Words is [{ Text: "about" or "on" }] && IsArticle(elements[at - 2]))
            || (elements.Skip(at + 1).SkipWhile(next => Vocabulary.Linking.Contains(next.Said)).FirstOrDefault() is { } thing && (Vocabulary.Articles.Contains(thing.Said) || Vocabulary.Articles.Contains(thing.Words[0].Text)))))
        {
            return 1;
        }

        // "passed a trillion dollars"
        if (element.As(TermKind.Unit) is { Keys: [var money] } && money.StartsWith("USD", StringComparison.Ordinal) && at > 0 && elements[at - 1].Words is [{ Text: "a" or "the" }] && BoundOf(elements, at - 1, 2) is { } side)
        {
            amounts.Add(AmountOf(1, money) with { Bound = side });
            return 1;
        }

        // "and how much of that is firm": beside what is asked for first
        if (element.Terms is [{ Kind: TermKind.Intent, Keys: ["part"] }] && at + 1 < elements.Count && elements[at + 1].Words[0].Text is "that" or "this" or "it" or "them" or "these" or "those")
        {
            return 1;
        }

        // "how much of it is Google alone"
        isOfPart |= element.As(TermKind.Entity) is not null && IsAlone(elements, at);
        // 企业收入: a word that narrows where it stands
        if (element.Words[0].IsSign && Vocabulary.Narrow.Contains(element.Said) && IsBeforeMeasure(elements, at + 1 < elements.Count && Vocabulary.Linking.Contains(elements[at + 1].Said) ? at + 2 : at + 1, 0))
        {
            unknown.Add(element.Said);
            return 1;
        }

        // "loans, not share rounds, did it take": what is left out ends before the question goes on
        if (element.IsParted && Vocabulary.Beginnings.Contains(element.Words[0].Text))
        {
            (excepts, negates) = (false, false);
        }

        if (IsLeftOut(element) || CountsWhatFollows(elements, at) || IsBeforeNoTime(elements, at))
        {
            return 1;
        }

        // "how much was it after in April": what it looked for, and no time behind another
        if (element.Words is [{ Text: "after" }] && at + 1 < elements.Count && elements[at + 1].Words[0].Text is "in" or "during" or "back")
        {
            statuses.Add(ClaimStatus.Sought);
            return 1;
        }

        // "after the IPO": a time that is no date
        if (element.As(TermKind.From) is { Keys: [not "from" and not "between", ..] } && !element.Words[0].IsSign && Behind(elements, at) is { } follower && follower.Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Definition or TermKind.Entity))
        {
            var said = follower.Said.Any(char.IsAsciiDigit) ? element.Said : $"{element.Said} {follower.Said}";
            (follower.As(TermKind.Definition) is not null ? behindRound : unknown).Add(said);
        }

        // 在新规则之后: an event that a statement may name, and no time
        if (element.As(TermKind.From) is { Keys: ["after" or "before", ..] } && element.Words[0].IsSign && at > 0 && elements[at - 1].IsUnknown && Vocabulary.Glosses.Contains(elements[at - 1].Said))
        {
            return 1;
        }

        if (element.As(TermKind.From) is { Keys: ["after" or "before", ..] } && element.Words[0].IsSign)
        {
            HearEvent(elements, at);
        }

        excepts |= element.As(TermKind.Except) is not null;
        // "leases that have not begun": what is measured, and nobody who did not do it
        if (element.As(TermKind.Not) is not null && !(at > 0 && elements[at - 1].Words is [{ Text: "that" }]) && !IsDoubted(elements, at))
        {
            (negates, measuresBeforeNot) = (true, metrics.Count);
        }

        // a quarter without a year says no time either
        if (element.As(TermKind.Quarter) is not null || element.As(TermKind.Half) is not null)
        {
            parts.Add(element);
        }

        if (IsAddedTo(elements, at))
        {
            intents.Add((element, ["sum"]));
            return 1;
        }

        isRange |= (parts.Count == 1 || periods.Wishes.Count == 1) && (element.As(TermKind.To) is { Keys: [.., "to"] } || (element.IsJoined && element.As(TermKind.Quarter) is not null));
        foreach (var term in element.Terms)
        {
            Take(term, element, at > 0 ? elements[at - 1] : null);
        }

        return 1;
    }

    /// <summary>"The four" of "the four delivery years" are no companies.</summary>
    private static bool CountsWhatFollows(IReadOnlyList<Element> elements, int at) => elements[at].As(TermKind.Entity) is not null && Vocabulary.Numbers.ContainsKey(elements[at].Words[^1].Text)
        && elements.Skip(at + 1).Take(MostBetweenCounts).TakeWhile(next => !next.IsParted && !Vocabulary.Prepositions.Contains(next.Words[0].Text)).Any(next => next.IsCounted);

    /// <summary>"Didn't Meta spend less": asks whether it did.</summary>
    private static bool IsDoubted(IReadOnlyList<Element> elements, int at) => elements[at].Words is [{ Text: [.., 'n', 't'] }] && Behind(elements, at)?.As(TermKind.Entity) is not null;

    /// <summary>"Before and after proceeds", "before or after what customers pay", 之前还是之后 has no time in it.</summary>
    private static bool IsBeforeNoTime(IReadOnlyList<Element> elements, int at)
    {
        return (elements[at].Words is [{ Text: "before" or "after" }] && at + 1 < elements.Count && elements[at + 1].Joins) || (IsSide(at) && (IsOther(at - 1) || IsOther(at + 1)));

        bool IsSide(int place) => place >= 0 && place < elements.Count && elements[place].As(TermKind.From) is { Keys: ["before" or "after", ..] };
        bool IsOther(int between) => between > 0 && between < elements.Count && elements[between].Number is null && IsSide((2 * between) - at);
    }

    /// <summary>"If I add the sale of September to the one of February": what the reader adds up, and no time that goes on to another.</summary>
    private bool IsAddedTo(IReadOnlyList<Element> elements, int at)
    {
        var before = elements.Take(at).SelectMany(element => element.Words).Select(word => word.Text).ToList();
        var add = before.FindLastIndex(word => word is "add" or "adding");
        return elements[at].Words is [{ Text: "to" }] && periods.Wishes.Count > 0 && add >= 0 && (add == 0 || before[add] == "adding" || Vocabulary.Talkers.Contains(before[add - 1]))
            && !before.Skip(add).Any(word => word is "from" or "between" or "up") && at + 1 < elements.Count && elements[at + 1].Words[0].Text is "the" or "that" or "those" or "what" or "its" or "their";
    }

    private static bool IsAlone(IReadOnlyList<Element> elements, int at) => at + 1 < elements.Count && elements[at + 1].Words is [{ Text: "alone" or "only" }];

    private static bool IsArticle(Element element) => Vocabulary.Articles.Contains(element.Words[^1].Text) || element.Words[^1].Text is "report" or "piece" or "text";

    /// <summary>收购 somebody 之后: a time that is no date, where the word for it stands behind.</summary>
    private void HearEvent(IReadOnlyList<Element> elements, int at)
    {
        var before = at - 1;
        while (before >= 0 && at - before < MostOfEvent && elements[before].As(TermKind.Year) is null && elements[before].Number is null)
        {
            var said = string.Concat(elements.Skip(before).Take(at - before + 1).Select(element => element.Said));
            if (elements[before].As(TermKind.Definition) is { } round && IsRound(round))
            {
                behindRound.Add(said);
                return;
            }

            if ((elements[before].As(TermKind.Metric) ?? elements[before].As(TermKind.Soft)) is { } metric && metric.Keys.All(Vocabulary.Between.Contains))
            {
                unknown.Add(said);
                return;
            }

            before--;
        }
    }

    private static bool IsRound(Term definition) => definition.Keys.All(key => key.Contains("series", StringComparison.Ordinal));

    /// <summary>What the next word that means something is.</summary>
    private static Element? Behind(IReadOnlyList<Element> elements, int at) =>
        elements.Skip(at + 1).FirstOrDefault(element => element.As(TermKind.Skip) is null || element.Terms.Any(term => term.Kind is not TermKind.Skip));

    /// <summary>Takes what stands behind "excluding", or right behind "not".</summary>
    private bool IsLeftOut(Element element)
    {
        // "who didn't take part in its Series C": what is not so is the taking part
        if (!excepts && (!negates || metrics.Count > measuresBeforeNot))
        {
            return false;
        }

        var definition = element.As(TermKind.Leftout) ?? element.As(TermKind.Definition);
        if (element.As(TermKind.Entity) is { } entity)
        {
            excluded.Add(new(element.Said, entity.Keys));
        }
        else if (definition is not null)
        {
            excludedDefinitions.Add(new(element.Said, definition.Keys));
        }
        else
        {
            // words between, and "and" between two that are left out
            excepts &= element.As(TermKind.Skip) is not null || element.Joins || element.As(TermKind.Except) is not null;
            return false;
        }

        (excepts, negates) = (true, false);
        return true;
    }

    private void Take(Term term, Element element, Element? before)
    {
        switch (term.Kind)
        {
            // "which hyperscaler", "each hyperscaler": any of them, and no group
            case TermKind.Entity when element.As(TermKind.Group) is not null && before?.Words[0].Text is "which" or "what" or "each" or "every":
                break;
            case TermKind.Entity when before?.As(TermKind.Speaker) is { } speaker && (speaker.Keys[0] == "after" || (speaker.Keys[0] == "using" && term.Keys.All(words.Mouths.Contains))):
                speakers.Add(new(element.Said, term.Keys));
                break;
            case TermKind.Entity:
                entities.Add(new(element.Said, term.Keys));
                if (before?.Words is [{ Text: "in" or "to" or "at" or "from" }])
                {
                    places.Add(entities[^1]);
                }

                break;
            // "the sale of the company" is no sales
            case TermKind.Metric when element.As(TermKind.Soft) is not null && element.Words is [{ Text: "sale", Said: "sale" }]:
                break;
            case TermKind.Metric when term.Keys.Where(words.Metrics.Contains).ToList() is { Count: > 0 } known:
                metrics.Add(new(element.Said, known));
                break;
            case TermKind.Metric:
                metrics.Add(new(element.Said, []));
                break;
            // what is a measure where it is left out or taken in, and nothing else
            case TermKind.Leftout when element.Terms.Count == 1:
                takenIn.Add(new(element.Said, term.Keys));
                break;
            case TermKind.Weak when element.Terms.Count == 1:
                weak.Add(element.Said);
                break;
            case TermKind.Trade when before is not null && before.Terms.Any(other => other.Kind is TermKind.Segment or TermKind.Definition):
                branches.Add(new(element.Said, term.Keys));
                break;
            case TermKind.Soft:
                soft.Add(new(element.Said, term.Keys));
                break;
            // "annual recurring revenue" is what is measured, and no way of counting it
            case TermKind.Definition when element.As(TermKind.Metric) is not null || element.As(TermKind.Soft) is not null:
                hints.Add(new(element.Said, term.Keys));
                break;
            // "close a round": one of them, and no Series A
            case TermKind.Definition when element.Words is [{ Said: "a" }, _] && before?.As(TermKind.Entity) is null && words.Phrases.Whole(element.Words[1].Text, TermKind.Metric) is { } round:
                metrics.Add(new(element.Words[1].Said, round.Keys));
                break;
            case TermKind.Definition:
                definitions.Add(new(element.Said, term.Keys));
                break;
            case TermKind.Segment:
                segments.AddRange(term.Keys);
                break;
            case TermKind.Source:
                sources.AddRange(term.Keys);
                break;
            case TermKind.Status:
                statuses.AddRange(term.Keys.Select(key => Enum.Parse<ClaimStatus>(key, ignoreCase: true)));
                break;
            // H轮多少钱: what the round was
            case TermKind.Intent when term.Keys.Contains("amount") && before?.As(TermKind.Definition) is { } round && IsRound(round):
                metrics.Add(new(before.Said, [Vocabulary.Round]));
                intents.Add((element, term.Keys));
                break;
            case TermKind.Intent:
                intents.Add((element, term.Keys.Contains("below") && metrics.Count + soft.Count == 0 ? [.. term.Keys, "inverse"] : term.Keys));
                break;
            // "whose tally says that": somebody who says, and nobody who is to say
            case TermKind.Scope when term.Keys is ["instruction"] && element.Words[0].Said is ['S' or 's', .., 's']:
                break;
            case TermKind.Scope:
                scopes.Add((term.Keys[0], element));
                break;
            case TermKind.Unit when element.As(TermKind.Skip) is null:
                isPerUnit |= before?.Words is [{ Text: "per" }];
                unit ??= term.Keys[0].Replace('-', ' ');
                unitHeard ??= element;
                break;
            case TermKind.Currency:
                currency ??= new(element.Said, term.Keys);
                break;
            case TermKind.Group:
                group ??= term.Keys[0];
                if (before?.Words[0].Text is "which" or "what" && term.Keys[0] == "companies")
                {
                    intents.Add((element, ["who"]));
                }

                break;
            case TermKind.Pronoun when term.Keys is ["singular"] && (before?.Words[^1].Text != "the" || element.Words[^1].Said.Length != element.Words[^1].Text.Length):
                break;
            // "which sales took place, and how large were they": those that are asked for
            case TermKind.Pronoun when metrics.Count > 0 && soft.Count > 0 && intents.Exists(intent => intent.Keys.Contains("list")):
                break;
            case TermKind.Pronoun:
                points = true;
                break;
            case TermKind.Relative when term.Keys is ["quarters" or "years", var many]:
                newest = new(term.Keys[0], int.Parse(many, CultureInfo.InvariantCulture));
                break;
            case TermKind.Relative when term.Keys is ["year"]:
                ofYear = true;
                break;
            case TermKind.Relative when term.Keys is ["before"]:
                yearsBefore = 1;
                break;
            case TermKind.Relative when term.Keys is ["before", var years]:
                yearsBefore = int.Parse(years, CultureInfo.InvariantCulture);
                break;
            case TermKind.Relative:
                moves = true;
                break;
            case TermKind.From or TermKind.To:
                periods.Hear(term.Kind, term.Keys[0]);
                break;
            default:
                break;
        }
    }

    private static List<Named> Distinct(List<Named> named) => [.. named.DistinctBy(each => string.Join(' ', each.Ids.DefaultIfEmpty(each.Said)))];

    /// <summary>Unknown Chinese signs beside each other are one name, with single signs around them that only say nothing where they stand alone; one between words that are known is a particle.</summary>
    private List<string> Runs(IReadOnlyList<Element> elements)
    {
        var runs = new List<string>();
        var (end, isNarrowing) = (-1, false);
        foreach (var (at, sign) in signs)
        {
            if (at < end)
            {
                continue;
            }

            var (first, last) = (at, at);
            var said = sign;
            while (first > end && !elements[first].IsParted && first > 0 && IsPart(elements[first - 1]))
            {
                said = said.StartsWith(elements[--first].Said, StringComparison.Ordinal) ? said : elements[first].Said + said;
            }

            while (last + 1 < elements.Count && !elements[last + 1].IsParted && (signs.Exists(other => other.At == last + 1) || IsPart(elements[last + 1])))
            {
                said += elements[++last].Said;
            }

            end = last + 1;
            runs.Add(said);
            isNarrowing |= IsBeforeMeasure(elements, end, MostBeforeMeasure);
        }

        return [.. unknown.Distinct(), .. isNarrowing || runs.Sum(run => run.Length) > 1 ? runs.Distinct() : []];
    }

    /// <summary>Whether a measure follows, with no more than a few signs between: 云业务收入, 国内的收入.</summary>
    private static bool IsBeforeMeasure(IReadOnlyList<Element> elements, int at, int most)
    {
        for (var place = at; place < elements.Count && place - at <= most && !elements[place].IsParted; place++)
        {
            if (elements[place].As(TermKind.Metric) is not null && !elements[place].Said.StartsWith("多少", StringComparison.Ordinal))
            {
                return true;
            }

            if (elements[place] is not { Words: [{ IsSign: true }, ..], Words.Count: < 3 } || elements[place].As(TermKind.Skip) is null || elements[place].Said is "多少" or "几" or "哪")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a sign says nothing alone, and may be part of a word: 大 of 大型.</summary>
    private static bool IsPart(Element element) => element is { Words: [{ IsSign: true }] } && element.Terms.All(term => term.Kind is TermKind.Skip or TermKind.Weak or TermKind.Soft or TermKind.Intent) && !Vocabulary.Particles.Contains(element.Said);
}
