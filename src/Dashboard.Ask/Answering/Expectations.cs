using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What was expected: how it changed, and who expects what.</summary>
internal static class Expectations
{
    private const int Few = 3;
    private const int Most = 5;
    private const int WordsOfCase = 2;

    /// <summary>What one mouth said over time; of the period that is asked for, else of the latest of which a history is known.</summary>
    public static Answer Vintages(Asked asked)
    {
        var grown = asked.Question.Asks("growth") && asked.Metrics.Count > 0 ? Expected(asked with { Metrics = [.. asked.Metrics.Select(metric => metric + "-growth")] }) : [];
        var pool = Pool.In(grown, asked.Question.Periods).Count > 1 ? grown : Expected(asked);
        // "how much the demand for power grows", under another name for it
        if (asked.Question.Asks("growth") && Pool.In(pool, asked.Question.Periods).Count == 0 && asked.Subjects.Count > 0 && Growth(asked) is { Count: > 1 } kin)
        {
            pool = kin;
        }

        var spreads = Spreads.Of(asked.Snapshot, Pool.In(pool, asked.Question.Periods)).OrderByDescending(spread => spread.HasHistory).ThenByDescending(spread => spread.Key.End).ThenBy(spread => spread.Key.Id, StringComparer.Ordinal).ToList();
        if (spreads.Count == 0)
        {
            // a date that was moved is of no time
            if (pool.Count > 1 && LookUps.AreOfNoTime(pool))
            {
                return LookUps.InTurn(asked, pool);
            }

            // "brought forward in June": from what was said before
            if (pool.Count == 1 && asked.Question.SaidIn is not null && LookUps.AreOfNoTime(pool))
            {
                return Vintages(asked with { Question = asked.Question with { SaidIn = null } });
            }

            // "over time" asks for a history of what was as well
            return pool.Count == 0 ? (Pool.Measured(asked) is { Count: > 0 } came ? LookUps.Of(asked, came, all: true) : Refusals.Nothing(asked)) : Refusals.NotSo(asked, LookUps.Latest(asked, pool));
        }

        if (asked.Question.Periods.Count == 0 && !spreads.Exists(spread => spread.HasHistory) && Rescheduled.Replanned(asked, pool) is { } replanned)
        {
            return replanned;
        }

        if (asked.Question.Periods.Count == 0 && !spreads.Exists(spread => spread.HasHistory) && spreads.Count > 1)
        {
            return LookUps.Of(asked, pool, all: true);
        }

        var wanted = asked.Question.Periods.Count > 0 ? spreads : spreads.Where(spread => spread.Key.End == spreads[0].Key.End);
        var reply = new Reply(asked);
        var voices = wanted.SelectMany(spread => spread.Voices).Select(voice => voice with { Dated = Ordered(asked, voice) }).Where(voice => voice.Dated.Count > 0).OrderByDescending(voice => voice.Dated.Count > 1).ThenByDescending(voice => voice.Dated.Count).Take(Most).ToList();
        if (voices.Find(voice => IsTurned(asked, voice)) is { } turned && !voices.Exists(voice => voice.Dated.Count > 1 && !IsTurned(asked, voice)))
        {
            return Refusals.FalsePremise(asked, [turned.Dated[0], turned.Dated[^1]]);
        }

        // "from what to what did it raise it in May": what was said before as well
        if (asked.Question.SaidIn is not { End.Year: 9999 } && (asked.Question.SaidIn is not null || asked.Question.SaidMonths.Count > 0) && voices.TrueForAll(voice => voice.Dated.Count < 2))
        {
            return Vintages(asked with { Question = asked.Question with { SaidIn = null, SaidMonths = [] } });
        }

        // "how far was the guidance raised": of nobody, whoever raised it
        if (asked.Question is { Periods.Count: 0, SaidIn: null } && LookUps.IsOfAnybody(asked) && spreads.SelectMany(spread => spread.Voices).Select(voice => voice.Claims.First().Entity).Distinct().Count() > 2)
        {
            return LookUps.Clarify(asked, [.. voices.Select(voice => voice.Dated[^1])]);
        }

        foreach (var voice in voices)
        {
            Tell(asked, reply, voice);
            if (asked.Question.Asks("outcome") || asked.Question.Statuses.Contains(ClaimStatus.Actual))
            {
                Outcomes.Came(asked, reply, voice.Dated[^1]);
            }
        }

        return reply.IsEmpty ? LookUps.Of(asked, pool, all: true) : reply.Answer(voices.Take(Few).Select(voice => FollowUps.For(asked, voice.Dated[^1])).Concat(voices.Take(Few).Select(voice => FollowUps.Source(asked, voice.Dated[^1]))));
    }

    /// <summary>What each mouth says last of one quantity.</summary>
    public static Answer Spread(Asked asked)
    {
        var isOfCases = asked.Question.IsOfCases;
        // "the average, the bank, and its high case": the other cases beside the one that is named
        var pool = Expected(isOfCases ? asked with { Question = asked.Question with { Definitions = [] } } : asked);
        var cases = asked.Question.Cases;
        // the cases are those of whoever is named
        if (isOfCases && asked.Question.Entities.Concat(asked.Question.Speakers).Where(named => pool.Any(claim => named.Ids.Contains(claim.By ?? ""))).DistinctBy(named => named.Ids[0]).ToList() is [var mouth])
        {
            pool = [.. pool.Where(claim => mouth.Ids.Contains(claim.By ?? ""))];
        }

        // "between its low and its high case"
        pool = cases.Count > 1 && asked.Question.IsOfCasesAlone ? [.. pool.Where(claim => Question.CaseOf(claim.Definition) is { } named && cases.Contains(named))] : pool;
        var quantities = Pool.Standing(asked, Pool.In(pool, asked.Question.Periods)).Where(claim => QuantityKey.Of(claim) is not null).GroupBy(claim => Key(claim, isOfCases)!.Value)
            .OrderByDescending(quantity => isOfCases && quantity.Count() > 1).ThenByDescending(Mouths).ThenByDescending(quantity => quantity.Key.End).ThenBy(quantity => quantity.Key.Id, StringComparer.Ordinal).ToList();
        if (quantities.Count == 0)
        {
            return pool.Count == 0 ? Refusals.Nothing(asked) : Refusals.NotSo(asked, LookUps.Latest(asked, pool));
        }

        var (reply, latest) = (new Reply(asked), quantities[0].ToList());
        var others = quantities.Where(quantity => quantity.Key.End == quantities[0].Key.End).SelectMany(quantity => quantity).ToList();
        // the cases of one forecast are told by one mouth
        var isOfOneForecast = isOfCases && latest.Count > 1;
        if (!isOfOneForecast && Mouths(latest) < 2 && others.Count > 1)
        {
            latest = others;
            reply.Add(Say("No two voices count the same thing, so that each figure stands for itself."), latest);
        }
        // how wide the range of one voice is, is worked out below
        else if (!isOfOneForecast && Mouths(latest) < 2 && latest is not [{ Amount.IsRange: true }])
        {
            reply.Add(Say("The evidence holds one voice on it, and so no spread."), latest);
        }

        foreach (var claim in latest.OrderBy(claim => claim.Amount!.Middle).Take(8))
        {
            reply.Tell(claim);
        }

        Reach(reply, latest, isOfCases: isOfCases);
        if (latest is [var alone])
        {
            Widths.Add(reply, alone);
        }

        // what the same voices said before as well
        var earlier = Mouths(latest) > 1 || asked.Question.Asks("every") ? Pool.In(pool, asked.Question.Periods).Where(claim => Key(claim, isOfCases) == quantities[0].Key && !latest.Contains(claim)).OrderBy(claim => claim.Stated?.First ?? DateOnly.MinValue).ThenBy(claim => claim.Id, StringComparer.Ordinal).Take(Most).ToList() : [];
        if (earlier.Count > 0)
        {
            reply.Add(Say("Said before that by the same voices, or others:"), earlier);
            earlier.ForEach(claim => reply.Tell(claim));
            Reach(reply, [.. latest, .. earlier], isOfAll: true, isOfCases);
        }

        return reply.Answer(latest.Take(2).Select(claim => FollowUps.Vintages(asked, claim)).Concat(latest.Take(2).Select(claim => FollowUps.Source(asked, claim))));

        int Mouths(IEnumerable<Claim> claims) => claims.Select(claim => Mouth.Of(asked.Snapshot, claim)).Distinct().Count();
    }

    /// <summary>What a claim gives a value to; where cases of a forecast are asked for, whatever the case.</summary>
    private static QuantityKey? Key(Claim claim, bool isOfCases) => QuantityKey.Of(claim) is not { } key ? null : !isOfCases || Question.CaseOf(key.Definition) is null ? key
        : key with { Definition = string.Join('-', key.Definition!.Split('-').SkipLast(WordsOfCase)) };

    /// <summary>How far the highest forecast of one quantity lies above the lowest, be its end that of a range.</summary>
    private static void Reach(Reply reply, List<Claim> claims, bool isOfAll = false, bool isOfCases = false)
    {
        var unit = claims[0].Amount!.Unit;
        if (claims.Count < 2 || claims.Any(claim => !UnitScale.Converts(claim.Amount!.Unit, unit) || Key(claim, isOfCases) != Key(claims[0], isOfCases)))
        {
            return;
        }

        var (least, most) = (claims.OrderBy(claim => Ends(claim, unit).Low).ThenBy(claim => claim.Id, StringComparer.Ordinal).First(), claims.OrderByDescending(claim => Ends(claim, unit).High).ThenBy(claim => claim.Id, StringComparer.Ordinal).First());
        var (low, high) = (Ends(least, unit).Low, Ends(most, unit).High);
        // "more than" says nothing of where it ends
        var isOpen = new[] { least, most }.Any(claim => AmountBounds.Of(claim) is { High: decimal.MaxValue } or { Low: decimal.MinValue });
        if (isOpen || low is not { } first || high is not { } last || first >= last || least == most)
        {
            return;
        }

        var gap = new Amount(last - first, null, null, Distance.UnitOf(unit));
        var formula = $"{AmountText.Term(last, most.Amount!.To(unit))} − {AmountText.Term(first, least.Amount!.To(unit))}";
        reply.Compute(isOfAll ? Say($"From the lowest to the highest of all of them it is {AmountText.InFull(gap)}: {formula}.") : Say($"From the lowest to the highest it is {AmountText.InFull(gap)}: {formula}."), new(gap, Say("difference"), [least.Id, most.Id]) { Formula = formula, Period = PeriodText.Of(least.Period!), Definition = least.Definition, Status = ClaimStatus.Projection });
    }

    /// <summary>The ends of what is expected; of a bound the bound itself.</summary>
    private static (decimal? Low, decimal? High) Ends(Claim claim, string unit)
    {
        var amount = claim.Amount!.To(unit);
        return (amount.Value ?? amount.Low ?? amount.High, amount.Value ?? amount.High ?? amount.Low);
    }

    /// <summary>"Why did it cut its guidance" of what was raised: the words before and after; null where they moved as the question says, or did not move.</summary>
    public static IReadOnlyList<Claim>? Turned(Asked asked)
    {
        var said = asked.Question.SaidIn;
        var voices = Spreads.Of(asked.Snapshot, Pool.In(Expected(asked with { Question = asked.Question with { SaidIn = null, SaidMonths = [] } }), asked.Question.Periods))
            .SelectMany(spread => spread.Voices).Select(voice => voice with { Dated = Until(Ordered(asked, voice)) }).Where(voice => voice.Dated.Count > 1).ToList();
        return voices.Find(voice => IsTurned(asked, voice)) is { } turned && voices.TrueForAll(voice => IsTurned(asked, voice)) ? [turned.Dated[0], turned.Dated[^1]] : null;

        // the one step that was made then
        IReadOnlyList<Claim> Until(IReadOnlyList<Claim> dated)
        {
            var last = said is null ? -1 : dated.ToList().FindLastIndex(claim => claim.Stated!.Value.First <= said.End && said.Start <= claim.Stated!.Value.Last);
            return said is null ? dated : last > 0 ? [dated[last - 1], dated[last]] : [];
        }
    }

    /// <summary>What the same mouth had said of it before; null where nothing is known.</summary>
    public static Claim? Before(Asked asked, Claim claim) => Spreads.Of(asked.Snapshot, Expected(asked with { Question = asked.Question with { SaidIn = null, SaidMonths = [] } }))
        .SelectMany(spread => spread.Voices).Select(voice => Ordered(asked, voice)).Where(dated => dated.Contains(claim)).SelectMany(dated => dated.TakeWhile(other => other != claim)).LastOrDefault();

    /// <summary>Whether the question says that somebody lowered what was only raised, or raised what was only lowered.</summary>
    private static bool IsTurned(Asked asked, Voice voice)
    {
        var way = (asked.Question.Asks("fall"), asked.Question.Asks("turn")) switch { (true, false) => -1, (false, true) => 1, _ => 0 };
        return way != 0 && voice.Dated.Count > 1
            && voice.Dated.Zip(voice.Dated.Skip(1)).All(pair => pair.First.Amount?.Middle is { } before && pair.Second.Amount?.To(pair.First.Amount.Unit).Middle is { } after && after.CompareTo(before) != way)
            && voice.Dated[0].Amount!.Middle != voice.Dated[^1].Amount!.To(voice.Dated[0].Amount!.Unit).Middle;
    }

    /// <summary>What has a day, or a month or year that no other touches: its place in the order is known.</summary>
    private static IReadOnlyList<Claim> Ordered(Asked asked, Voice voice)
    {
        var stated = voice.Claims.Where(claim => claim.Stated is not null).OrderBy(claim => claim.Stated!.Value.First).ToList();
        return stated.Zip(stated.Skip(1)).All(pair => pair.First.Stated!.Value.Last < pair.Second.Stated!.Value.First || pair.First.Stated == pair.Second.Stated || Updates(pair.Second, pair.First)) ? stated : voice.Dated;

        bool Updates(Claim later, Claim earlier) => asked.Snapshot.RelationsOf(earlier.Id).Any(relation => relation.Kind == RelationKind.Updates && relation.From == later.Id && relation.To == earlier.Id);
    }

    /// <summary>What is expected of the one measure of growth that shares a word with the measure that is named.</summary>
    private static List<Claim> Growth(Asked asked)
    {
        var words = asked.Metrics.SelectMany(metric => metric.Split('-')).ToHashSet();
        var kin = Pool.In(Expected(asked with { Metrics = [] }), asked.Question.Periods).Where(claim => claim.Metric is { } metric && metric.EndsWith("-growth", StringComparison.Ordinal) && metric.Split('-').Any(words.Contains)).ToList();
        return kin.Select(claim => claim.Metric).Distinct().Count() == 1 ? kin : [];
    }

    /// <summary>What is expected, guided or sought, whatever the question calls it.</summary>
    internal static IReadOnlyList<Claim> Expected(Asked asked) => [.. Pool.Measured(asked).Where(claim => claim.Status is ClaimStatus.Guidance or ClaimStatus.Projection or ClaimStatus.Sought && claim.Amount is not null)];

    /// <summary>What a voice said, one word after the other; and, where that is wanted, how far the last lies from the first.</summary>
    internal static void Tell(Asked asked, Reply reply, Voice voice, bool isMeasured = true)
    {
        var first = voice.Dated[0];
        var said = voice.Dated.Select(claim => claim.Stated!.Value is { Day: null } month ? Say($"{AmountText.InFull(claim.Amount!, claim.Qualifier)} as of {PeriodText.Said(month)}") : Say($"{AmountText.InFull(claim.Amount!, claim.Qualifier)} on {PeriodText.Said(claim.Stated!.Value)}")).ToList();
        var how = first.Definition is { } definition ? Say($" ({asked.DefinitionName(definition)})") : "";
        var (what, when, list) = (Told.Name(asked, first), PeriodText.Of(first.Period!), string.Join(SayAs(", then ", "list"), said));
        reply.Add(
            voice.Mouth.Entity == first.Entity ? Say($"Guidance for {what} in {when}{how}: {list}.") : Say($"{voice.Mouth.Name} on {what} in {when}{how}: {list}."),
            voice.Dated);
        foreach (var claim in voice.Dated)
        {
            reply.Figure(claim);
        }

        if (isMeasured)
        {
            Moved(asked, reply, voice);
            RangeEnds.Moved(asked.Question, reply, voice);
        }
    }

    /// <summary>How far the last word lies from the first, and how often it was raised and lowered.</summary>
    private static void Moved(Asked asked, Reply reply, Voice voice)
    {
        var (first, last) = (voice.Dated[0], voice.Dated[^1]);
        // "by how many trillions was it lifted"
        var unit = asked.Question.Unit is { } wanted && first.Amount is { } counted && UnitScale.Converts(counted.Unit, wanted) ? wanted : first.Amount?.Unit;
        if (first == last || unit is null || first.Amount is not { } start || start.To(unit) is not { Middle: > 0 and { } began } || last.Amount is not { Middle: not null } || last.Amount.To(unit).Middle is not { } ended || began == ended)
        {
            return;
        }

        var gap = new Amount(Math.Abs(ended - began), null, null, Distance.UnitOf(unit));
        var share = new Amount(Rounding.To(100 * ((ended / began) - 1), 1), null, null, "%");
        IReadOnlyList<string> ids = [first.Id, last.Id];
        var (was, came) = (Centre(start.To(unit)), Centre(last.Amount.To(unit)));
        var terms = ended > began ? $"{came} − {was}" : $"{was} − {came}";
        reply.Compute(
            (ended > began, first.Amount.IsRange || last.Amount.IsRange) switch
            {
                (true, false) => Say($"The last is {AmountText.InFull(gap)} above the first: {terms}."),
                (false, false) => Say($"The last is {AmountText.InFull(gap)} below the first: {terms}."),
                (true, true) => Say($"From middle to middle the last is {AmountText.InFull(gap)} above the first: {terms}."),
                (false, true) => Say($"From middle to middle the last is {AmountText.InFull(gap)} below the first: {terms}."),
            },
            new(gap, Say("difference"), ids) { Formula = terms, Definition = first.Definition });
        if (unit != "%")
        {
            var formula = $"{Factor(came)} ÷ {Factor(was)} − 1";
            reply.Compute(Say($"That is {VerdictText.Difference(share.Value!.Value)}: {formula}."), new(share, Say("change"), ids) { Formula = formula, Definition = first.Definition });
        }

        if (asked.Question.Asks("often"))
        {
            var steps = voice.Dated.Zip(voice.Dated.Skip(1)).Select(pair => (pair.Second.Amount!.To(unit).Middle ?? 0).CompareTo(pair.First.Amount!.To(unit).Middle ?? 0)).ToList();
            var (up, down) = (steps.Count(step => step > 0), steps.Count(step => step < 0));
            var count = new Amount(asked.Question.Asks("fall") ? down : asked.Question.Asks("turn") ? up : up + down, null, null, "times");
            var list = string.Join(" → ", voice.Dated.Select(claim => Words.Term(claim, unit)));
            reply.Compute(Say($"It was raised {AmountText.Number(up)} times and lowered {AmountText.Number(down)} times: {list}."), new(count, Say("changes"), [.. voice.Dated.Select(claim => claim.Id)]) { Formula = $"{list}: {AmountText.Number(up)} / {AmountText.Number(down)}" });
        }
    }

    /// <summary>A number of a formula; of a range its middle, as it is worked out.</summary>
    internal static string Centre(Amount amount) => amount is { IsRange: true, Low: { } low, High: { } high } ? $"({AmountText.Term(low, amount)} + {AmountText.Term(high, amount)}) ÷ 2" : AmountText.Term(amount);

    private static string Factor(string term) => term[0] == '(' ? $"({term})" : term;
}
