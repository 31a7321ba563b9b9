using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>Who speaks of times to come, and how.</content>
internal sealed partial class QuestionReader
{
    private const int MostBeforeOpinion = 3;

    /// <summary>"Gartner’s number", "Goldman’s successive calls": what the body expects, where the time is to come or the body is asked for what it said one time after the other.</summary>
    private void HearMouths(IReadOnlyList<Element> elements)
    {
        if (statuses.Count > 0 || !intents.Exists(intent => intent.Keys.Any(key => key is "growth" or "fall" or "drift" or "turn" or "versions" or "vintages")))
        {
            return;
        }

        for (var at = 0; at < elements.Count; at++)
        {
            if (elements[at].As(TermKind.Entity) is { } mouth && mouth.Keys.All(words.Mouths.Contains) && (elements[at].Words[^1].IsPossessive ? elements.Skip(at + 1).Take(MostBeforeOpinion).Any(IsOpinion) : (at + 1 < elements.Count && IsChangeOfMind(elements[at + 1])) || IsRevision(elements, at)))
            {
                statuses.Add(ClaimStatus.Projection);
                return;
            }
        }
    }

    /// <summary>"What does the one say about the revenue of the other": the one speaks, and nothing of its own is asked for.</summary>
    private void HearSpeaker(IReadOnlyList<Element> elements)
    {
        for (var at = 1; at < elements.Count - 1; at++)
        {
            if (elements[at].As(TermKind.Intent) is { } view && view.Keys.Contains("view") && elements[at - 1].As(TermKind.Entity) is { } mouth && !elements[at - 1].Joins && !mouth.Keys.All(words.Mouths.Contains)
                && (Vocabulary.Prepositions.Contains(elements[at + 1].Words[0].Text) || elements[at].Words.Count > 1) && elements.Skip(at + 1).Any(element => element.As(TermKind.Entity) is { } other && !other.Keys.Intersect(mouth.Keys).Any())
                && entities.FindIndex(named => named.Ids.SequenceEqual(mouth.Keys)) is >= 0 and var own && !elements.Take(at - 1).Any(element => element.As(TermKind.Entity) is not null))
            {
                speakers.Add(entities[own]);
                entities.RemoveAt(own);
                return;
            }
        }
    }

    /// <summary>"Going by what the company told people, what will its revenue be": who speaks, where nobody else is named, speaks of itself.</summary>
    private void HearOwnWords(IReadOnlyList<Element> elements)
    {
        if (entities.Count > 0 || segments.Count > 0 || speakers is not [var own] || own.Ids.Any(words.Mouths.Contains) || metrics.Count + soft.Count == 0 || !elements.SelectMany(element => element.Words).Any(word => Vocabulary.Own.Contains(word.Text)))
        {
            return;
        }

        entities.Add(own);
        speakers.Clear();
        points = false;
    }

    /// <summary>"What share of AI processors did the company hold in 2025": that of a market, where it holds it in nobody.</summary>
    private void HearShareHeld(IReadOnlyList<Element> elements)
    {
        if (metrics is not [{ } stake] || !stake.Ids.Contains("stake") || !intents.Exists(intent => intent.Keys.Contains("share")) || entities.Count(named => !named.Ids.All(words.Mouths.Contains)) != 1)
        {
            return;
        }

        var verb = elements.ToList().FindIndex(element => element.As(TermKind.Metric) is { } term && term.Keys.SequenceEqual(stake.Ids));
        if (verb > 0 && elements[verb].Words[0].Text is "hold" or "held" or "have" or "had" && elements[verb - 1].As(TermKind.Entity) is not null && words.Phrases.Whole("market share", TermKind.Metric) is { } share)
        {
            metrics[0] = new(stake.Said, share.Keys);
        }
    }

    /// <summary>"What do remaining performance obligations count", "what does it take in": what the words for a measure mean.</summary>
    private void HearMeaning(IReadOnlyList<Element> elements)
    {
        var said = elements.SelectMany(element => element.Words).Select(word => word.Text).ToList();
        if (said is ["what", "does" or "do", .., "count" or "measure" or "mean" or "include" or "cover" or "comprise"] && metrics.Count > 0 && entities.Count + periods.Wishes.Count == 0)
        {
            intents.Add((elements[^1], ["definition"]));
        }
    }

    /// <summary>"How much of its revenue went on interest", "how much of the 400 MW": a part of a whole that is named; "in a single quarter" sets it against the one before.</summary>
    private void HearParts(IReadOnlyList<Element> elements)
    {
        var of = OfGiven(elements) ?? Enumerable.Range(0, elements.Count).FirstOrDefault(at => elements[at].Words[^1].Text is "much" or "many" && at + 1 < elements.Count && elements[at + 1].Words[0].Text == "of" && !(at + 2 < elements.Count && elements[at + 2].As(TermKind.Pronoun) is not null), -1);
        if (of >= 0 && (metrics.Count == 2 || amounts.Exists(amount => amount is { Bound: null, Unit: not null and not "%" })) && !intents.Exists(intent => intent.Keys.Any(key => key is "growth" or "fall" or "source" or "drivers" or "vintages")) && entities.Count < 2 && !metrics.Exists(named => metrics.Exists(other => other != named && other.Ids.Intersect(named.Ids).Any())))
        {
            intents.Add((elements[of], ["share", "of-two"]));
        }

        // "by how many dollars did the cap lower it"
        var said = elements.SelectMany(element => element.Words).Select(word => word.Text).ToList();
        if (unitHeard is not null && periods.Wishes.Count < 2 && said.Zip(said.Skip(1)).Any(pair => pair is ("by", "how")) && !intents.Exists(intent => intent.Keys.Any(key => key is "growth" or "fall" or "drift" or "turn" or "ratio" or "outcome" or "vintages" or "beat" or "miss")))
        {
            intents.Add((unitHeard, ["difference"]));
        }

        if (elements.Zip(elements.Skip(1)).FirstOrDefault(pair => pair.First.Words[^1].Text == "single" && pair.Second.Words[0].Text == "quarter").Second is { } quarter && intents.Exists(intent => intent.Keys.Any(key => key is "growth" or "fall")))
        {
            intents.Add((quarter, ["qoq"]));
        }
    }

    /// <summary>"Of the 110 million that it raised, how much was set aside": where the whole is named before the part; null where it is not.</summary>
    private static int? OfGiven(IReadOnlyList<Element> elements)
    {
        var of = elements.ToList().FindIndex(element => element.Words is [{ Text: "of" }]);
        var asked = of < 0 ? -1 : elements.ToList().FindIndex(of, element => element.IsParted && element.Words is [{ Text: "how" }, { Text: "much" or "many" }]);
        return (of == 0 || (of > 0 && elements[of].IsParted)) && asked > of && elements.Skip(of + 1).Take(MostBeforeOpinion).Any(element => element.Number is not null) ? asked : null;
    }

    /// <summary>"EPRI changed its mind".</summary>
    private static bool IsChangeOfMind(Element element) => element.As(TermKind.Intent) is { } intent && intent.Keys.Contains("drift") && Vocabulary.Opinions.Contains(element.Words[^1].Text);

    /// <summary>"How did the agency revise its view": what it said before and after, of whoever speaks right before it.</summary>
    private static bool IsRevision(IReadOnlyList<Element> elements, int at) => elements.ElementAtOrDefault(at + 1)?.Terms.Any(term => term.Kind is TermKind.Intent && term.Keys.Any(key => key is "vintages" or "turn" or "fall")) == true
        && elements.ElementAtOrDefault(at + 2)?.Words[^1].Text is "its" or "their" && elements.Skip(at + 3).Take(MostBeforeOpinion).Any(IsOpinion);

    private static bool IsOpinion(Element element) => element.Words.Count < MostBeforeOpinion && element.Words.Any(word => Vocabulary.Opinions.Contains(word.Text));

    private bool AsksOfArticle() => intents.Exists(intent => intent.Keys.Contains("confirm")) && Spelling.Of(text) is var said && (said.Exists(token => token.Text is "article") || Vocabulary.Articles.Any(article => Tokens.IsUnspaced(article[0]) && text.Contains(article, StringComparison.Ordinal))) && !said.Exists(token => token.Text is "i" or "we" or "我" or "you");

    /// <summary>What is not answered here; null where the word for it says something else: a mood of a forecast, the shares of a company that is bought.</summary>
    private string? Scope(IReadOnlyList<PeriodWish> wishes)
    {
        // "did TSMC become more bullish on its growth through 2029": how its own words on what has not come have changed
        var isOfItself = metrics.Count > 0 && entities.Count == 1 && wishes.Any(wish => wish.End > today) && Spelling.Of(text).Exists(token => token.Text is "more" or "less") && !Spelling.Of(text).Exists(token => token.Text is "you" or "i" or "we");
        var isSaid = wishes.Count > 0 && (isOfItself || statuses.Count > 0 || entities.Exists(entity => entity.Ids.All(words.Mouths.Contains)));
        var isBought = metrics.Exists(named => named.Ids.Any(Vocabulary.Between.Contains));
        var isSold = metrics.Exists(named => named.Ids.Contains(Vocabulary.Round)) && intents.Exists(intent => intent.Keys.Contains("who"));
        // two words that a comma parts are no phrase: "for the shares, price with debt"
        foreach (var (key, heard) in scopes.Where(scope => !scope.Heard.Words.Skip(1).Any(word => word.IsParted)))
        {
            if (key == "mood" && isSaid)
            {
                intents.Add((heard, ["drift", "mood"]));
                statuses.AddRange(statuses.Count > 0 ? [] : isOfItself ? [ClaimStatus.Guidance, ClaimStatus.Projection] : [ClaimStatus.Projection]);
            }
            // Aker持有Nscale百分之多少: what the one has of the other, and no advice
            else if (key == "advice" && heard.As(TermKind.Metric) is not null && entities.Count > 1 && (unit == "%" || intents.Exists(intent => intent.Keys.Any(word => word is "share" or "percent"))))
            {
                continue;
            }
            // "who sold the shares in the share sale": of a round, and no price
            else if (key == "price" && isSold && heard.Words is [{ Text: "share" }])
            {
                intents.RemoveAll(intent => intent.Heard.Said == heard.Said);
            }
            // "does the article want to be taken as a recommendation": what it says of itself
            else if (key == "advice" && entities.Count == 0 && AsksOfArticle() && heard.Words.Any(word => word.Text.StartsWith("recommend", StringComparison.Ordinal) || word.Text is "议"))
            {
                intents.Add((heard, ["disclaimer"]));
                metrics.Clear();
            }
            // 由哪些机构买入: who bought, and no advice
            else if (key == "advice" && heard.Words[0].IsSign && entities.Count > 0 && intents.Exists(intent => intent.Keys.Contains("who") || intent.Keys.Contains("list")) && !intents.Exists(intent => intent.Keys.Contains("confirm")))
            {
                continue;
            }
            // "its China share goes to 8 %": a share of a market, in per cent
            else if (key == "price" && heard.Words is [{ Said: "share" }] && metrics.Count == 0 && amounts.Exists(amount => amount is { Unit: "%" }) && words.Phrases.Whole("market share", TermKind.Metric) is { } share)
            {
                metrics.Add(new(heard.Said, share.Keys));
                intents.RemoveAll(intent => intent.Heard.Said == heard.Said);
            }
            else if (!(key == "price" && ((isBought && heard.Words is [{ Text: "share" or "stock" }]) || (heard.Words is [{ Said: "share" }] && metrics.Exists(named => named.Ids.Any(id => id.StartsWith("share-", StringComparison.Ordinal) || id.EndsWith("-share", StringComparison.Ordinal)))))))
            {
                return key == "mood" ? "advice" : key;
            }
        }

        return null;
    }
}
