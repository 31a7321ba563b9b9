using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>Numbers, and on which side of them something is asked to lie.</content>
internal sealed partial class QuestionReader
{
    private const string Dollars = "USD ";
    private const int MostOfCount = 5;
    private const int MostOfDays = 31;

    /// <summary>Whether a number behind a word that nothing knows is part of a name: GB300, Forge 1; before a unit only where something is counted by that name.</summary>
    private bool IsOfName(IReadOnlyList<Element> elements, int at) => elements[at].Number is { } number && (elements[at].Words[0].IsAttached
        || (at > 0 && words.Definitions.Any(id => $"-{id}-".Contains($"-{elements[at - 1].Words[^1].Text}-{elements[at].Said}-", StringComparison.Ordinal)))
        || (number is > 0 and < 10 && elements[at].IsBare && (at + 1 == elements.Count || elements[at + 1].As(TermKind.Unit) is null && elements[at + 1].As(TermKind.Month) is null && elements[at + 1].Said is not ("%" or "％"))));

    /// <summary>"The four" of "the four delivery years" or of "the four PJM auctions" are no companies.</summary>
    private static bool CountsWhatFollows(IReadOnlyList<Element> elements, int at)
    {
        if (elements[at].As(TermKind.Entity) is null || !Vocabulary.Numbers.ContainsKey(elements[at].Words[^1].Text))
        {
            return false;
        }

        // "the four Nscale rounds"
        var isOfRow = elements.ElementAtOrDefault(at + 1) is { IsParted: false } whose && whose.As(TermKind.Entity) is not null && !whose.Words[^1].IsPossessive
            && elements.ElementAtOrDefault(at + 2) is { IsParted: false } row && row.As(TermKind.Metric) is not null && row.Words[^1] is { } things && things.Said.Length > things.Text.Length;
        var isOfName = elements.ElementAtOrDefault(at + 1) is { IsParted: false } next && next.As(TermKind.Entity) is not null && next.Words[^1] is { IsPossessive: false } last && last.Said.Length > last.Text.Length;
        return isOfRow || isOfName || elements.Skip(at + 1).Take(MostBetweenCounts).TakeWhile(other => !other.IsParted && !Vocabulary.Prepositions.Contains(other.Words[0].Text)).Any(other => other.IsCounted);
    }

    /// <summary>25Q3、25Q4、26Q1三个季度: counts the times that are named, of which there are so many.</summary>
    private int CountOfTimes(IReadOnlyList<Element> elements, int at)
    {
        if (periods.Wishes is not { Count: > 1 and var many } || !Tokens.IsUnspaced(elements[at].Said[0]) || elements[at].IsParted)
        {
            return 0;
        }

        for (var length = Math.Min(MostOfCount, elements.Count - at); length > 0; length--)
        {
            var said = string.Concat(elements.Skip(at).Take(length).Select(element => element.Said)).TrimStart('这', '那');
            if (said.Length > 1 && Vocabulary.Numbers.GetValueOrDefault(said[..1]) == many && Vocabulary.ManyTimes.Contains(said[1..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>"Oracle’s September 2025 bond": who stands as whose right before the month or the quarter; null where nobody does.</summary>
    private static string? TimeOf(IReadOnlyList<Element> elements) => elements.Zip(elements.Skip(1)).FirstOrDefault(pair => pair.First.As(TermKind.Entity) is not null && pair.First.Words[^1].IsPossessive && (pair.Second.As(TermKind.Month) ?? pair.Second.As(TermKind.Quarter)) is not null).First?.Said;

    /// <summary>"Purchases before proceeds and after them": what is counted in ways that only another measure has, and bears its word.</summary>
    private void Recount()
    {
        for (var at = 0; at < metrics.Count; at++)
        {
            var ways = definitions.SelectMany(named => named.Ids).ToList();
            if (Vocabulary.Recounted.GetValueOrDefault(Spelling.Key(metrics[at].Said)) is { } other && ways.Count > 0 && !metrics[at].Ids.Any(id => ways.Exists(way => words.Counts.Contains((id, way)))) && definitions.TrueForAll(named => named.Ids.Any(way => words.Counts.Contains((other, way)))))
            {
                metrics[at] = new(metrics[at].Said, [other]);
            }
        }
    }

    /// <summary>"It counted them twice, how many more the second time": how often it counted is no number of what is counted.</summary>
    private void Recounted()
    {
        // "it counted the contracts of 2022 twice, how many GW apart": two counts of one thing
        if (amounts.Exists(amount => amount is { Value: 2, Unit: "times", Bound: null }) && intents.Exists(intent => intent.Keys.Any(key => key is "count" or "amount" or "apart" or "difference")) && Spelling.Of(text).Exists(token => token.Text is "counted" or "tallied"))
        {
            intents.Add((intents[0].Heard, ["restated"]));
        }

        if (intents.Exists(intent => intent.Keys.Contains("restated")))
        {
            amounts.RemoveAll(amount => amount.Unit == "times");
        }
    }

    private int TakeNumber(IReadOnlyList<Element> elements, int at, decimal number)
    {
        var next = at + 1 < elements.Count ? elements[at + 1] : null;
        var before = at > 0 ? elements[at - 1] : null;
        if (next?.Said is "%" or "％")
        {
            amounts.Add(new(number, "%", BoundOf(elements, at, 2)) { IsInclusive = isInclusive });
            return 2;
        }

        // a number with a letter behind it, which no phrase knows, is a name: 910C
        if (next is { IsUnknown: true, Words: [{ IsBehindNumber: true }] })
        {
            unknown.Add(elements[at].Said + next.Said);
            return 2;
        }

        if (next?.As(TermKind.Unit) is { } unit)
        {
            amounts.Add(InMoney(AmountOf(number, unit.Keys[0]), elements, at, at + 2) with { Bound = BoundOf(elements, at, 2), IsInclusive = isInclusive, About = AboutOf(elements, at + 2), IsAbout = before?.Words is [{ Text: "some" }] });
            return elements.Count > at + 2 && elements[at + 2].As(TermKind.Bound) is { Keys: [_, "behind", ..] } ? 3 : 2;
        }

        // 10月: a month without a year, and no amount
        if (next?.As(TermKind.Monthsign) is not null && elements[at].IsBare && elements[at].Whole is >= 1 and <= 12 and var month)
        {
            // 1月那篇文章: that of an article says no time
            if (elements.Skip(at + 2).Take(MostToArticle).Any(element => Vocabulary.Articles.Contains(element.Said)))
            {
                return 2;
            }

            var isDay = at + 3 < elements.Count && elements[at + 2].Number is not null && elements[at + 3].As(TermKind.Daysign) is not null;
            months.Add((month, string.Concat(elements.Skip(at).Take(isDay ? 4 : 2).Select(element => element.Said))));
            return isDay ? 4 : 2;
        }

        if (before is not null && before.Terms.Any(term => term.Kind == TermKind.Intent && term.Keys.Any(key => key.StartsWith("rank", StringComparison.Ordinal))) && elements[at].Whole is > 0 and <= 50 and var top)
        {
            count = top;
            return 1;
        }

        // 2550到2600亿美元, "from 190 to 175 billion", "121 or 108 billion": both in the unit of the second
        if (UnitOfEnd(elements, at) is { } shared)
        {
            amounts.Add(InMoney(AmountOf(number, shared), elements, at, at + 4));
            return 1;
        }

        amounts.Add(new(number, null, next is null || !next.IsCounted ? BoundOf(elements, at, 1) : null) { IsOfTime = next is { IsJoined: true, Words: [{ Text: "year" or "month" or "quarter" or "day" }] } });
        return 1;
    }

    /// <summary>The word before the number, or right behind it, by which it is to be set against; that word then asks for nothing else.</summary>
    private AmountBound? BoundOf(IReadOnlyList<Element> elements, int at, int length)
    {
        var before = at - 1;
        while (before >= 0 && elements[before].As(TermKind.Bound) is null && elements[before].As(TermKind.Skip) is not null)
        {
            before--;
        }

        var bound = before >= 0 && elements[before].As(TermKind.Bound) is not null ? elements[before]
            : at + length < elements.Count && elements[at + length].As(TermKind.Bound) is { Keys: [_, "behind", ..] } ? elements[at + length]
            : null;
        // "fell short of its 80 billion plan": what somebody has said, and nothing that is to be set against
        if (bound is not null && before >= 0 && bound == elements[before] && elements.Skip(before + 1).Take(at - before - 1).Any(between => between.Words[^1].Text is "its" or "their") && bound.Terms.Any(term => term.Kind == TermKind.Intent && (term.Keys.Contains("miss") || term.Keys.Contains("beat"))))
        {
            isInclusive = false;
            return null;
        }

        isInclusive = bound?.As(TermKind.Bound)!.Keys.Contains("equal") == true;
        if (bound is null)
        {
            return null;
        }

        // "how much more than": neither asks for anything else
        intents.RemoveAll(intent => intent.Heard == bound || elements.Skip(before + 1).Take(at - before - 1).Contains(intent.Heard));
        // "made 20 at most": what somebody said, and nothing that is to be set against
        if (bound.Words[0].IsSign && bound.Terms.Any(term => term.Kind == TermKind.Intent && term.Keys.Contains("rank-most")))
        {
            return null;
        }

        return Enum.Parse<AmountBound>(bound.As(TermKind.Bound)!.Keys[0], ignoreCase: true);
    }

    /// <summary>The unit of the number to which a range goes that begins here; null where none does.</summary>
    private static string? UnitOfEnd(IReadOnlyList<Element> elements, int at) => at + 3 < elements.Count && elements[at].Year is null && (elements[at + 1].As(TermKind.To) is { Keys: [.., "to"] } || IsOr(elements[at + 1]) || IsOfPair(elements, at)) && elements[at + 2].Number is not null
        ? elements[at + 3].Said is "%" or "％" ? "%" : elements[at + 3].As(TermKind.Unit)?.Keys[0] : null;

    /// <summary>"56.4 and 103.4 billion": two numbers of one unit, of which the first is no day and counts nothing of a list.</summary>
    private static bool IsOfPair(IReadOnlyList<Element> elements, int at) => elements[at + 1].Joins && !elements[at + 1].IsParted && (elements[at].Whole is null or > MostOfDays) && !elements[at].IsJoined;

    /// <summary>Whether it sets two things beside each other of which one is to be chosen.</summary>
    private static bool IsOr(Element element) => Vocabulary.Choices.Contains(element.Said);

    /// <summary>What is named right behind a number.</summary>
    private static IReadOnlyList<string> AboutOf(IReadOnlyList<Element> elements, int at) => at < elements.Count && elements[at].Terms.Where(term => term.Kind is TermKind.Definition or TermKind.Metric).ToList() is { Count: > 0 } named
        ? [.. named.SelectMany(term => term.Keys)] : [];

    /// <summary>"EUR 3 billion", 30亿欧元: in the money that is named before the number, or behind its unit.</summary>
    private static AmountWish InMoney(AmountWish amount, IReadOnlyList<Element> elements, int at, int behind) => amount.Unit?.StartsWith(Dollars, StringComparison.Ordinal) == true
        && (elements.ElementAtOrDefault(at - 1)?.As(TermKind.Currency) ?? elements.ElementAtOrDefault(behind)?.As(TermKind.Currency)) is { Keys: [var code, ..] } ? amount with { Unit = $"{code} {amount.Unit[Dollars.Length..]}" } : amount;

    private static AmountWish AmountOf(decimal number, string unit) => unit switch
    {
        // a product keeps how exactly the number was said
        "USD-million-100" => new(Math.Min(number * 0.1m, AmountLimits.Most), "USD billion"),
        "tenths" => new(Math.Min(number * 10, AmountLimits.Most), "%"),
        // 一半
        "halves" => new(Math.Min(number * 50, AmountLimits.Most), "%"),
        "ten-thousand" => new(number * 0.01m, UnitScale.UsdMillion),
        _ => new(Math.Min(number, AmountLimits.Most), unit.Replace('-', ' ')),
    };
}
