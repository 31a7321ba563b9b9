using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>What a question means by words that stand beside each other.</content>
internal sealed partial class QuestionReader
{
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
        var isTime = intents.Exists(intent => intent.Keys.Contains("latest")) || (one < other && between.Count > 0 && between.SkipLast(1).All(element => element.Words[0].IsSign && (Vocabulary.Linking.Contains(element.Said) || Vocabulary.Behinds.Contains(element.Said)))) || between.Exists(element => element.As(TermKind.From) is { Keys: ["after", ..] })
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

    /// <summary>"Its mean capex", "the mean annual outlay": the middle of several, and no meaning.</summary>
    private void Averaged(IReadOnlyList<Element> elements)
    {
        var mean = elements.Zip(elements.Skip(1)).FirstOrDefault(pair => pair.First.Words is [{ Text: "mean", Said: not "means" }] && !pair.Second.IsParted && (pair.Second.As(TermKind.Metric) is not null || pair.Second.Words[0].Text is "annual" or "yearly" or "quarterly")).First;
        if (mean is not null && periods.Wishes is [_, _, ..] or [{ Sort: PeriodSort.Span, To: not null }] || (mean is not null && entities.Count > 1))
        {
            intents.RemoveAll(intent => intent.Heard == mean);
            intents.Add((mean, ["average"]));
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

    /// <summary>"Gross less net", "with leases minus without": how far the one way of counting lies above the other.</summary>
    private void Lessened(IReadOnlyList<Element> elements)
    {
        if (elements.Index().FirstOrDefault(pair => pair.Index > 0 && pair.Index + 1 < elements.Count && pair.Item.Words is [{ Text: "less" or "minus" }] && IsWay(elements[pair.Index - 1]) && IsWay(elements[pair.Index + 1])).Item is { } less)
        {
            intents.Add((less, ["difference"]));
        }

        static bool IsWay(Element element) => element.As(TermKind.Definition) is not null;
    }

    /// <summary>"Its total bill for the three delivery years 2025/26, 2026/27 and 2027/28": what they come to.</summary>
    private void Totalled(IReadOnlyList<Element> elements, IReadOnlyList<PeriodWish> wishes)
    {
        if (wishes.Count > 1 && metrics.Exists(named => Spelling.Of(named.Said).Exists(token => token.Text is "total" or "combined")) && !intents.Exists(intent => intent.Keys.Any(Together.Contains))
            && elements.Index().Skip(1).FirstOrDefault(pair => pair.Item.Words.Any(word => Vocabulary.ManyTimes.Contains(word.Said)) && elements.Take(pair.Index).TakeLast(MostBetweenCounts).Any(IsCount)).Item is { } several)
        {
            intents.Add((several, ["sum"]));
        }

        bool IsCount(Element element) => element.Whole == wishes.Count || element.PartOf(TermKind.Number) == wishes.Count || element.Words.Any(word => Vocabulary.Numbers.GetValueOrDefault(word.Text) == wishes.Count);
    }

    /// <summary>"Did they land in the November range?": in what they had said, and no spread of what several say.</summary>
    private void Landed(IReadOnlyList<Element> elements)
    {
        if (statuses.Count == 0 && intents.Exists(intent => intent.Keys.Contains("meet")) && elements is [.., { Words: [{ Text: "range" }] } range] && intents.RemoveAll(intent => intent.Heard == range && intent.Keys.Contains("spread")) > 0)
        {
            statuses.Add(ClaimStatus.Guidance);
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
        Invested(elements);
        Summed(elements, periods.Wishes.Count > 1, element => element.Terms.Any(term => term.Kind is TermKind.Quarter or TermKind.Half or TermKind.Year or TermKind.Fiscal) || element.Number is > 1900 and < 2100);
        Summed(elements, !intents.Exists(intent => intent.Keys.Any(Together.Contains)), element => element.As(TermKind.Entity) is not null);
        // "load in March: % in binding agreements"
        if (Enumerable.Range(1, Math.Max(0, elements.Count - 2)).Where(at => elements[at].Said is "%" or "％" && elements[at].IsParted && elements[at + 1].Words[0].Text == "in").Take(1).ToList() is [var inside] && !intents.Exists(intent => intent.Keys.Any(Together.Contains)))
        {
            intents.Add((elements[inside], ["share"]));
        }

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

        Parted(elements);
        InTurn(elements);
        Lessened(elements);
        Averaged(elements);
        ValuedThen(elements);
        Led();
        Shed();
        // "several counts of the deals that it joined in 2025": the deals, and nobody who put money in
        if (soft.Find(named => named.Ids.All(words.Metrics.Contains) && named.Ids.All(id => id.EndsWith("-count", StringComparison.Ordinal))) is { } deals && intents.Exists(intent => intent.Keys.Any(key => key is "conflict" or "count")) && metrics.Count > 0 && metrics.TrueForAll(named => named.Ids is [Vocabulary.Investor]))
        {
            metrics.Clear();
            metrics.Add(deals);
        }

        Paying(elements);
        OfRange(elements);
        Added(elements);
        Weigh(elements);
        var isForecast = statuses.Contains(ClaimStatus.Guidance) || statuses.Contains(ClaimStatus.Projection);
        if (isForecast && IsFromTo(elements))
        {
            intents.Add((elements[0], ["vintages"]));
        }

        if (isForecast && (Reached(elements) ?? Tagged(elements)) is { } reached)
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
            // 积压订单超出剩余履约义务多少: by how much
            else if (keys.Contains("beat") && !isForecast && elements.SkipWhile(element => element != heard).Any(element => element.Words[0].IsSign && Vocabulary.HowMuch.Contains(element.Said)))
            {
                intents.Add((heard, ["apart"]));
            }
            else if (keys.Contains("agree"))
            {
                intents.Add((heard, [isForecast ? "outcome" : "conflict"]));
            }
            else if (keys.Contains("puzzled"))
            {
                intents.Add((heard, [amounts.Count(amount => amount.Bound is null) > 1 ? "conflict" : "drivers"]));
            }
            // "why do we have both 2.85 and 7 dollars for it": two that do not agree
            else if (keys.Contains("drivers") && amounts.Count > 1 && elements.Any(element => element.Words.Any(word => word.Text is "both")))
            {
                intents.Add((heard, ["conflict"]));
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
    private void Invested(IReadOnlyList<Element> elements)
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

        // 要往诺基亚投多少钱: into the other
        if (metrics.Count == 0 && soft.Count > 0 && soft.TrueForAll(named => named.Ids.Contains("capex")) && elements.Zip(elements.Skip(1)).Any(pair => Vocabulary.Towards.Contains(pair.First.Said) && pair.Second.As(TermKind.Entity) is not null))
        {
            metrics.Add(new(soft[0].Said, [Vocabulary.Investment]));
        }
    }

    /// <summary>Where no measure is named: the business that is named, else what the words may mean, as far as it is counted in the way that is named.</summary>
    private List<Named> Meant() => branches.Count > 0 ? branches
        : definitions.TrueForAll(named => words.Phrases.Knows(named.Said, TermKind.Segment)) ? soft.FindAll(named => !named.Ids.All(Vocabulary.Givers.Contains))
        : soft.FindAll(named => named.Ids.Any(metric => definitions.Exists(wish => wish.Ids.Any(definition => words.Counts.Contains((metric, definition)) || IsOfGiver(metric, definition)))));

    /// <summary>"Which institutions provided the term loan": who gave it is told of the round, and is counted in no way.</summary>
    private static bool IsOfGiver(string metric, string definition) => Vocabulary.Givers.Contains(metric) && (Vocabulary.Loans.Contains(definition) || Vocabulary.Equity.Contains(definition));

    /// <summary>从多少提到多少: from one number to another.</summary>
    private static bool IsFromTo(IReadOnlyList<Element> elements)
    {
        var numbers = elements.Index().Where(pair => pair.Index > 0 && pair.Item.Said == "多少").Select(pair => string.Concat(elements.Take(pair.Index).TakeLast(2).Select(element => element.Said))).ToList();
        return numbers.FindIndex(before => before[^1] == '从') is >= 0 and var from && numbers.Skip(from + 1).Any(before => before.TrimEnd('了') is [.., '到' or '至']);
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
}
