using System.Globalization;
using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>What the words of a question are, one after the other.</content>
internal sealed partial class QuestionReader
{
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

        if (element.As(TermKind.Month) is not null && (element.Terms.Count == 1 || IsMonthByItsCapital(elements, at)))
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

        if (IsModel(elements, at) || element.IsUnknown)
        {
            return TakeUnknown(elements, at);
        }

        if (SaysNothing(elements, at) || IsTakenApart(elements, at))
        {
            return 1;
        }

        // "how much of it is Google alone"
        isOfPart |= element.As(TermKind.Entity) is not null && IsAlone(elements, at);
        // "loans, not share rounds, did it take": what is left out ends before the question goes on; "it did not reach its goal; what was it": so does what was not so
        if (element.IsParted && (Vocabulary.Beginnings.Contains(element.Words[0].Text) || ((excludedDefinitions.Count > 0 || (negates && !excepts)) && Vocabulary.Interrogatives.Contains(element.Words[0].Text))))
        {
            (excepts, negates) = (false, false);
        }

        excepts &= !EndsExcept(element);
        if (IsLeftOut(element) || CountsWhatFollows(elements, at) || IsBeforeNoTime(elements, at) || IsEventAside(elements, at) || IsCircumstance(elements, at))
        {
            return 1;
        }

        if (IsBehind(elements, at))
        {
            return 1;
        }

        if (IsSecondMouth(elements, at))
        {
            return 1;
        }

        excepts |= element.As(TermKind.Except) is not null;
        // "leases that have not begun": what is measured, and nobody who did not do it
        if (element.As(TermKind.Not) is not null && !(at > 0 && elements[at - 1].Words is [{ Text: "that" }]) && !IsDoubted(elements, at) && !IsOfOthers(elements, at))
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

    /// <summary>Whether what is known says nothing where it stands.</summary>
    private static bool SaysNothing(IReadOnlyList<Element> elements, int at)
    {
        var element = elements[at];
        // "since I cannot print it": a reason, and no time
        if (element.Words is [{ Text: "since" }] && at + 1 < elements.Count && elements[at + 1].Words[0].Text is "i" or "we" or "you" or "our" or "my")
        {
            return true;
        }

        // "is Microsoft's cut in it", "after the partners' cut": what somebody gets of it, and nothing that fell
        if (element.Words is [{ Text: "cut" }] && at > 0 && elements[at - 1].Words[^1].IsPossessive && !(at + 1 < elements.Count && !elements[at + 1].IsParted && elements[at + 1].Words[0].Text is "to" or "in" or "from"))
        {
            return true;
        }

        // "the company's own guidance", "its newest own range", "each by its own count" are about no stake
        if (element.Words is [{ Text: "own" }] && ((at > 0 && elements[at - 1].Words[^1].IsPossessive) || IsOwnWord(elements, at + 1)))
        {
            return true;
        }

        // "the article about Nscale" or on it, "the Nscale article", 关于Nscale的文章 names what is read, and not whom it is about
        if (element.As(TermKind.Entity) is not null && ((at > 1 && elements[at - 1].Words is [{ Text: "about" or "on" }] && IsArticle(elements[at - 2]))
            || (elements.Skip(at + 1).SkipWhile(next => Vocabulary.Linking.Contains(next.Said)).FirstOrDefault() is { } thing && (Vocabulary.Articles.Contains(thing.Said) || Vocabulary.Articles.Contains(thing.Words[0].Text)))))
        {
            return true;
        }

        // "what it looked like before newcomers such as Nscale and Crusoe came along": examples of who came, and nobody whose figure is asked for
        if (IsExample(elements, at))
        {
            return true;
        }

        // "and how much of that is firm": beside what is asked for first
        if (element.Terms is [{ Kind: TermKind.Intent, Keys: ["part"] }] && at + 1 < elements.Count && elements[at + 1].Words[0].Text is "that" or "this" or "it" or "them" or "these" or "those")
        {
            return true;
        }

        return false;
    }

    /// <summary>Takes what means another thing where it stands; whether it did.</summary>
    private bool IsTakenApart(IReadOnlyList<Element> elements, int at)
    {
        var element = elements[at];
        // "servers with custom chips in 2026": what they are made with, and nobody who puts money in
        if (element.Words is [{ Said: "chips" }, { Text: "in" }] && at + 1 < elements.Count && (elements[at + 1].Year is not null || elements[at + 1].As(TermKind.Month) is not null) && words.Phrases.Whole(element.Words[0].Text, TermKind.Segment) is { } part)
        {
            segments.AddRange(part.Keys);
            return true;
        }

        // "what they invest in 2026": the time of it, and nobody who is given money
        if (element.Words is [var verb, { Text: "in" }] && element.As(TermKind.Metric) is not null && verb.Text.StartsWith("invest", StringComparison.Ordinal) && at + 1 < elements.Count && (elements[at + 1].Year is not null || elements[at + 1].As(TermKind.Month) is not null) && words.Phrases.Whole("investment", TermKind.Soft) is { } outlay)
        {
            soft.Add(new(verb.Said, outlay.Keys));
            return true;
        }

        // "passed a trillion dollars", "hit a trillion dollars", "got its billion weekly users", "from 500 billion to a trillion"
        if (element.As(TermKind.Unit) is { Keys: [var money] } && money.StartsWith("USD", StringComparison.Ordinal) && at > 0 && elements[at - 1].Words is [{ Text: "a" or "the" or "its" or "their" }] && (BoundOf(elements, at - 1, 2) is not null || (at > 1 && (elements[at - 2].As(TermKind.Intent) is { Keys: ["verdict", ..] } || elements[at - 2].As(TermKind.To) is { Keys: [.., "to"] })) || (at + 1 < elements.Count && elements[at + 1].As(TermKind.Metric) is not null)))
        {
            amounts.Add(AmountOf(1, money) with { Bound = BoundOf(elements, at - 1, 2) });
            return true;
        }

        // 企业收入: a word that narrows where it stands
        if (element.Words[0].IsSign && Vocabulary.Narrow.Contains(element.Said) && IsBeforeMeasure(elements, at + 1 < elements.Count && Vocabulary.Linking.Contains(elements[at + 1].Said) ? at + 2 : at + 1, 0))
        {
            unknown.Add(element.Said);
            return true;
        }

        return false;
    }

    /// <summary>"Didn't Meta spend less": asks whether it did.</summary>
    private static bool IsDoubted(IReadOnlyList<Element> elements, int at) => elements[at].Words is [{ Text: [.., 'n', 't'] }] && Behind(elements, at)?.As(TermKind.Entity) is not null;

    /// <summary>Whether it is named behind "such as" in what others did before or after, and somebody else is asked about.</summary>
    private static bool IsExample(IReadOnlyList<Element> elements, int at)
    {
        var first = at;
        while (first > 0 && elements[first].As(TermKind.Entity) is not null && (elements[first - 1].As(TermKind.Entity) is not null || elements[first - 1].Joins))
        {
            first -= elements[first - 1].Joins && first > 1 ? 2 : 1;
        }

        var words = elements.Take(first).SelectMany(element => element.Words).Select(word => word.Text).ToList();
        var behind = elements.Take(first).ToList().FindLastIndex(element => element.Words is [{ Text: "before" or "after" or "since" or "until" }]);
        return elements[at].As(TermKind.Entity) is not null && words is [.., "such", "as"] && behind > 0 && elements.Take(behind).Any(element => element.As(TermKind.Entity) is not null);
    }

    /// <summary>"Which of them were below zero, and which was not": all of them, the one as the others.</summary>
    private static bool IsOfOthers(IReadOnlyList<Element> elements, int at) => at > 1 && (at + 1 == elements.Count || elements[at + 1].IsParted) && elements.Take(at).TakeLast(MostOfOthers).ToList() is var before
        && before.Exists(element => element.Joins) && before.Exists(element => element.Words[0].Text is "which" or "who") && elements.Take(at - before.Count).Any(element => element.Words[0].Text is "which" or "who");

    /// <summary>"If I add the sale of September to the one of February": what the reader adds up, and no time that goes on to another.</summary>
    private bool IsAddedTo(IReadOnlyList<Element> elements, int at)
    {
        var before = elements.Take(at).SelectMany(element => element.Words).Select(word => word.Text).ToList();
        var add = before.FindLastIndex(word => word is "add" or "adding");
        return elements[at].Words is [{ Text: "to" }] && periods.Wishes.Count > 0 && add >= 0 && (add == 0 || before[add] == "adding" || Vocabulary.Talkers.Contains(before[add - 1]))
            && !before.Skip(add).Any(word => word is "from" or "between" or "up") && at + 1 < elements.Count && elements[at + 1].Words[0].Text is "the" or "that" or "those" or "what" or "its" or "their";
    }

    /// <summary>"Its guidance, May against November": a month by its capital, where something is expected, and neither begins nor ends a time.</summary>
    private static bool IsMonthByItsCapital(IReadOnlyList<Element> elements, int at) => at > 0 && char.IsUpper(elements[at].Words[0].Said[0]) && elements.Any(element => element.As(TermKind.Status) is not null)
        && elements[at - 1].As(TermKind.From) is null && elements[at - 1].As(TermKind.To) is null;

    /// <summary>"Own range", "own count", "own forecast": what somebody says himself.</summary>
    private static bool IsOwnWord(IReadOnlyList<Element> elements, int at) => at < elements.Count && !elements[at].IsParted && elements[at] is var next
        && (next.As(TermKind.Status) is not null || next.As(TermKind.Intent)?.Keys.Any(key => key is "spread" or "vintages") == true || next.Words[^1].Text is "range" or "figure" or "number" or "count" or "basis" or "tally" or "account" or "word");

    private static bool IsAlone(IReadOnlyList<Element> elements, int at) => at + 1 < elements.Count && elements[at + 1].Words is [{ Text: "alone" or "only" }];

    private static bool IsArticle(Element element) => Vocabulary.Articles.Contains(element.Words[^1].Text) || element.Words[^1].Text is "report" or "piece" or "text";

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

        // 扣除所得后的净资本支出: the name of a measure, of which nothing is left out
        var definition = element.Words[0].IsSign && element.As(TermKind.Metric) is not null ? null : element.As(TermKind.Leftout) ?? element.As(TermKind.Definition);
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
                speaking = element;
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
            case TermKind.Segment when before?.As(TermKind.Entity) is { } mouth && mouth.Keys.All(words.Mouths.Contains) && element.Words is [{ Text: var reckoned }] && Vocabulary.Reckonings.Contains(reckoned):
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
            // "whose tally says that", "who acts as agent": somebody who does, and nobody who is to do so
            case TermKind.Scope when term.Keys is ["instruction"] && element.Words[0] is { Said: ['S' or 's', .., 's'] } or { Text: "act", Said: "acts" }:
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
            // "which sales took place, and how large were they", "list the contracts with their megawatts": those that are asked for
            case TermKind.Pronoun when metrics.Count > 0 && intents.Exists(intent => intent.Keys.Contains("list")):
                break;
            // "order the cloud companies by what they spent"
            case TermKind.Pronoun when group is not null && element.Words is [{ Text: "they" or "their" or "them" }]:
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
            case TermKind.Relative when term.Keys is ["behind", var later]:
                yearsBefore = -int.Parse(later, CultureInfo.InvariantCulture);
                break;
            case TermKind.Relative when term.Keys is ["before", var years]:
                yearsBefore = int.Parse(years, CultureInfo.InvariantCulture);
                break;
            case TermKind.Relative:
                moves = true;
                isLastQuarter |= element.Words is [.., { Text: "last" }, { Text: "quarter" }];
                break;
            // "in April 2026 after the share of its partners": begins what follows, and not the time before it
            case TermKind.From when !element.Words[0].IsSign && term.Keys is ["after", ..] && periods.Wishes.Count > 0:
                break;
            // 扣除出售所得和激励之后，2021年: stands behind what it speaks of, which is no time
            case TermKind.From when element.Words[0].IsSign && term.Keys is ["after", ..] && periods.Wishes.Count == 0:
                break;
            case TermKind.From or TermKind.To:
                periods.Hear(term.Kind, term.Keys[0]);
                break;
            default:
                break;
        }
    }

    private static List<Named> Distinct(List<Named> named) => [.. named.DistinctBy(each => string.Join(' ', each.Ids.DefaultIfEmpty(each.Said)))];
}
