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
    private const int MostOfOthers = 4;
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
                TakeTime(elements, at, wish, length, asofBefore);
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
        var wishes = Timed(elements, out var isWithin, out var isSaid);
        Measure(elements);
        var outside = Scope(wishes);
        HearParts(elements);
        wishes = WithStatuses(wishes, out var isBeside);
        var said = !isBeside && wishes is [_, _] && (statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) || intents.Exists(intent => intent.Keys.Contains("drift")) || IsBetweenTellings(wishes)) ? Shorter(wishes) : null;
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
            SaidIn = isSaid && months.Count > 0 && said is { Sort: PeriodSort.Month } ? edition : edition ?? (said is not null && periods.IsSince ? PeriodWish.Since(said) : said),
            SaidBy = said is not null && ownTime is var (when, own) && when == said ? own.Keys : [],
            IsSince = periods.IsSince,
            // "its guidance of July 2026 and the one of April": said in either
            SaidMonths = isSaid ? [.. months.Select(month => month.Month).Concat(months.Count > 0 && said is { Sort: PeriodSort.Month } ? [said.Start.Month] : []).Distinct()] : [],
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
            Called = [.. soft.Where(named => named.Ids is ["price"]).SelectMany(named => Spelling.Words(named.Said)).Distinct()],
            NamesMiddleCase = definitions.Exists(Question.IsCase) && (Spelling.Of(text).Exists(token => Vocabulary.MiddleCases.Contains(token.Text)) || Vocabulary.MiddleCases.Any(word => Tokens.IsUnspaced(word[0]) && text.Contains(word, StringComparison.Ordinal))),
            Negates = (negates && amounts.Count == 0 && intents.Exists(intent => intent.Keys.Contains("who") || intent.Keys.Contains("list") || intent.Keys.Contains("count"))) || LacksWithoutWhole(),
            Unknown = Runs(elements),
            Weak = weak,
            BehindRound = behindRound,
            Part = PartOf(elements),
            Slips = slips,
        };
    }

    /// <summary>What is measured, of whom and how it is counted, from all that was heard.</summary>
    private void Measure(IReadOnlyList<Element> elements)
    {
        Recounted();
        Ended(elements);
        Spoken(elements);
        NameParts(elements);
        WithEach();
        EntityParts(elements);
        PlaceParts(elements);
        SiteParts(elements);
        HearSpeaker(elements);
        HearOwnWords(elements);
        HearShareHeld(elements);
        HearMeaning(elements);
        ShareOfMeasure(elements);
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
        MeasureCountedSo();
        // "what valuation was it asking for": the value at which it looked for money, and no sum of money
        if (metrics is [{ } value, { } sought] && value.Ids.Contains("valuation") && sought.Ids.Contains(Vocabulary.Sought) && !intents.Exists(intent => intent.Keys.Contains("amount")))
        {
            metrics.Remove(sought);
            statuses.AddRange(statuses.Count == 0 ? [ClaimStatus.Sought] : []);
        }

        // "Series H minus Series G": the money of the two
        if (metrics.Count + soft.Count == 0 && definitions.Count > 1 && definitions.TrueForAll(named => named.Ids.All(id => id.StartsWith("series-", StringComparison.Ordinal))) && intents.Exists(intent => intent.Keys.Any(key => key is "difference" or "sum" or "ratio")))
        {
            metrics.Add(new(definitions[0].Said, [Vocabulary.Round]));
        }
    }

    /// <summary>Settles of what came and of what was expected the question is, by its times.</summary>
    private IReadOnlyList<PeriodWish> WithStatuses(IReadOnlyList<PeriodWish> wishes, out bool isBeside)
    {
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

        SpokenOfOthers();
        wishes = BesideExpected(wishes);
        // 2026年底的目标是2025年10月的几倍: a figure that came beside one that is expected, and no day on which it was said
        isBeside = statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) && wishes is [var expected, { } came] && expected.End > today && came.End <= today && came.Sort != PeriodSort.Span && intents.Exists(intent => intent.Keys.Contains("ratio")) && !months.Exists(month => month.Said.Length > 0);
        if (isBeside)
        {
            statuses.Clear();
        }

        if (statuses.Count == 0 && IsOfTellings(wishes))
        {
            statuses.AddRange([ClaimStatus.Guidance, ClaimStatus.Projection]);
        }

        return wishes;
    }
}
