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
    private const string With = "with-";
    private const int MostBetweenCounts = 2;
    private const int MostOfEvent = 5;
    private const int MostBeforeMeasure = 2;
    private const int MostToTarget = 4;
    private const int MostToArticle = 3;
    private const int NearForecast = 2;
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
    private int yearsBefore;    // below zero for years after
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
    private bool isLastQuarter;
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
        elements = WithoutReport(Commanded(Talk.Without(elements)));
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
                    // 2022、2023和2024年版: all of them
                    isOfEditions |= wish.IsYear && periods.Wishes.Count > 0 && periods.Wishes.All(other => other.IsYear);
                    // 2024年12月版是2022年版的几倍: from the one to the other
                    edition = edition is { Sort: not PeriodSort.Span } version && !isOfEditions && version.Order != wish.Order ? Between(version, wish) : wish;
                    if (isOfEditions)
                    {
                        periods.Add(wish, elements[at].IsJoined || elements[at].Words[0].IsDashed, false);
                    }
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

                (at, asofBefore, excepts) = (at + length, false, false);
                continue;
            }

            isKnown |= elements[at].As(TermKind.Asof) is { Keys: ["known"] };
            asofBefore = elements[at].As(TermKind.Asof) is { Keys: ["asof"] } || (asofBefore && (elements[at].As(TermKind.Skip) is not null || elements[at].Words is [{ Text: "mid" or "early" or "late" }] || elements[at].As(TermKind.Intent) is { Keys: ["end"] }));
            at += CountOfTimes(elements, at) is > 0 and var counted ? counted : Take(elements, at);
        }

        TakeTold();
        Before();
        IncludeParts();
        HearMouths(elements);
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

        wishes = WithParts(PartSaid(elements, wishes), out var isWithin);

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
            wishes = isToCome ? [PeriodWish.OfYear(then.Year - yearsBefore)] : [then, then.Moved(-yearsBefore)];
        }

        wishes = WithSequel(elements, wishes);
        Totalled(elements, wishes);
        Landed(elements);
        wishes = WithMonths(elements, wishes, out var isSaid);

        Recounted();
        Ended(elements);
        Spoken(elements);
        NameParts(elements);
        WithEach();
        EntityParts(elements);
        PlaceParts(elements);
        SiteParts(elements);
        HearSpeaker(elements);
        SharesOfWholes();
        Recount();
        MeasureParts(elements);
        // "chips, data centers and energy", "between data centers and energy": a segment in a row of them, and no way of counting
        if (segments.Distinct().Count() > (intents.Exists(intent => intent.Keys.Any(Together.Contains)) ? 1 : 2))
        {
            definitions.RemoveAll(named => words.Phrases.Knows(named.Said, TermKind.Segment));
        }

        // "what price per megawatt-hour does it pay for power": the price alone
        if (isPerUnit && metrics.Exists(IsPrice))
        {
            metrics.RemoveAll(named => !IsPrice(named));
        }

        // "power under contract": what both words may mean
        if (metrics is [{ Ids.Count: > 1 } one, { Ids.Count: > 1 } two] && one.Ids.Intersect(two.Ids).ToList() is { Count: > 0 } common && common.Count < Math.Max(one.Ids.Count, two.Ids.Count) && !common.Exists(Vocabulary.Events.Contains) && !intents.Exists(intent => intent.Keys.Any(key => key is "difference" or "compare" or "share" or "ratio")))
        {
            metrics.RemoveAt(0);
            metrics[0] = two with { Ids = common };
        }

        MeasureSaidOn(elements);
        // "Series H minus Series G": the money of the two
        if (metrics.Count + soft.Count == 0 && definitions.Count > 1 && definitions.TrueForAll(named => named.Ids.All(id => id.StartsWith("series-", StringComparison.Ordinal))) && intents.Exists(intent => intent.Keys.Any(key => key is "difference" or "sum" or "ratio")))
        {
            metrics.Add(new(definitions[0].Said, [Vocabulary.Round]));
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

        wishes = BesideExpected(wishes);
        // 2026年底的目标是2025年10月的几倍: a figure that came beside one that is expected, and no day on which it was said
        var isBeside = statuses.Count > 0 && statuses.TrueForAll(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) && wishes is [var expected, { } came] && expected.End > today && came.End <= today && came.Sort != PeriodSort.Span && intents.Exists(intent => intent.Keys.Contains("ratio")) && !months.Exists(month => month.Said.Length > 0);
        if (isBeside)
        {
            statuses.Clear();
        }

        if (statuses.Count == 0 && IsOfTellings(wishes))
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
            IsOwned = isOwned && !isLent && !definitions.Exists(named => named.Ids.Any(Vocabulary.Loans.Contains)),
            Ways = Distinct([.. definitions, .. hints]),
            IsOfArticle = elements.Any(element => Vocabulary.Articles.Contains(element.Said) || element.Words.Any(word => word.Text is "article")),
            TimeOf = TimeOf(elements),
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
}
