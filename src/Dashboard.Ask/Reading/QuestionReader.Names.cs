using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <content>Names that are said in pieces.</content>
internal sealed partial class QuestionReader
{
    private const int LeastTogether = 3;

    /// <summary>"What does Nscale run at Glomfjord": a word that nothing knows may be the rest of a name.</summary>
    private void NameParts(IReadOnlyList<Element> elements)
    {
        foreach (var word in unknown.ToList())
        {
            for (var at = 0; at < entities.Count; at++)
            {
                if (words.Phrases.Whole($"{entities[at].Said} {word}", TermKind.Entity) is { } whole && !entities.Exists(other => other.Ids.SequenceEqual(whole.Keys)))
                {
                    if (IsBeside(elements, entities[at], [.. Spelling.Words(word)]))
                    {
                        entities.Add(entities[at]);
                    }

                    entities[at] = new($"{entities[at].Said} {word}", whole.Keys);
                    unknown.Remove(word);
                }
            }
        }
    }

    /// <summary>"Its deals with AWS, Oracle and Microsoft", "the one with Oracle by the one with AWS": with whom the first of them has something, where one is heard so already.</summary>
    private void WithEach()
    {
        if (entities.Count < 2 || !definitions.Exists(named => named.Ids.All(id => id.StartsWith(With, StringComparison.Ordinal))))
        {
            return;
        }

        foreach (var party in entities.Skip(1).Where(named => named.Ids.Any(id => words.Definitions.Contains(With + id))).ToList())
        {
            definitions.Add(new(party.Said, [.. party.Ids.Select(id => With + id).Where(words.Definitions.Contains)]));
            entities.Remove(party);
        }
    }

    /// <summary>"In the EU, what part of enterprises": a name by its words, wherever they stand, where that makes sense of a word that nothing knows.</summary>
    private void EntityParts(IReadOnlyList<Element> elements)
    {
        // "Agentforce, without Data 360": what is left out is no part of a longer name
        var kept = elements.Where((_, at) => !elements.Take(at).Reverse().TakeWhile(before => !before.IsParted).Any(before => before.As(TermKind.Except) is not null));
        var said = Meant(kept.SelectMany(element => element.Words).Select(word => word.Text).Concat(entities.SelectMany(OwnWords)));
        var strange = Meant(unknown.Concat(weak).SelectMany(Spelling.Words));
        var free = elements.Where(element => element.IsUnknown || element.Terms.All(term => term.Kind is TermKind.Weak or TermKind.Skip or TermKind.Segment or TermKind.Unit)).SelectMany(element => element.Words).Select(word => word.Text).ToHashSet();
        var known = entities.SelectMany(OwnWords).ToHashSet();
        var named = words.EntityWords.Where(entity => Array.TrueForAll(entity.Words, said.Contains)
                && (entities.TrueForAll(other => other.Ids.All(words.Mouths.Contains)) && (entities.Count == 0 || !entity.Words.Any(known.Contains)) ? unknown.Count > 0 && entity.Words.Count(strange.Contains) > 1 : entity.Words.Any(known.Contains) && entity.Words.Any(word => !known.Contains(word)) && Array.TrueForAll(entity.Words, word => known.Contains(word) || free.Contains(word)) && !entities.Exists(other => other.Ids.Contains(entity.Id))))
            .OrderByDescending(entity => entity.Words.Length).ThenBy(entity => entity.Id, StringComparer.Ordinal).FirstOrDefault();
        // "of all AI chips that Chinese makers shipped, how many were of the one"
        if (named.Id is null && words.EntityWords.Where(entity => entity.Words.Length > 2 && Array.TrueForAll(entity.Words, said.Contains) && entity.Words.Any(strange.Contains) && !entity.Words.Any(known.Contains) && !entities.Exists(other => other.Ids.Contains(entity.Id))).OrderByDescending(entity => entity.Words.Length).ThenBy(entity => entity.Id, StringComparer.Ordinal).FirstOrDefault() is { Id: not null } beside)
        {
            named = beside;
        }

        if (named.Id is not null)
        {
            // "China's share of the world's": both, and not the one for the other
            entities.RemoveAll(entity => !entity.Ids.Any(words.Everywhere.Contains) && !IsBeside(elements, entity, named.Words) && OwnWords(entity).TrueForAll(word => named.Words.Contains(word) || words.Phrases.Knows(word, TermKind.Skip)));
            // "the Cascade site of X-energy": the rest of a longer name that stands already
            if (!entities.Exists(entity => entity.Ids.Any(id => Array.TrueForAll(named.Words, InWords(id).Contains))))
            {
                entities.Add(new(string.Join(' ', named.Words), [named.Id]));
            }

            segments.RemoveAll(segment => named.Words.Contains(segment));
            unknown.RemoveAll(word => Meant(Spelling.Words(word)) is var parts && parts.Any(named.Words.Contains) && Spelling.Of(word).TrueForAll(token => Meant([token.Text]).Any(named.Words.Contains)));
        }

        TogetherBy();
    }

    /// <summary>"The capex of the one, the other and the third together, as somebody adds it up": the group that bears the names of them all, of whom somebody counts.</summary>
    private void TogetherBy()
    {
        if (entities.Count <= LeastTogether || !(intents.Exists(intent => intent.Keys.Contains("sum")) || metrics.Exists(named => named.Ids.Any(id => id.EndsWith("-total", StringComparison.Ordinal)))))
        {
            return;
        }

        var whole = words.EntityWords.Where(entity => Named(entity) is { Count: >= LeastTogether } members && entities.TrueForAll(other => members.Contains(other) || other.Ids.All(words.Mouths.Contains)) && members.Count < entities.Count).Select(entity => (entity.Id, Members: Named(entity))).FirstOrDefault();
        if (whole.Id is not null)
        {
            entities.RemoveAll(whole.Members.Contains);
            entities.Insert(0, new(string.Join(", ", whole.Members.Select(member => member.Said)), [whole.Id]));
        }

        List<Named> Named((string Id, string[] Words) entity)
        {
            var members = entities.FindAll(other => !other.Ids.Contains(entity.Id) && Spelling.Of(other.Said).TrueForAll(token => entity.Words.Contains(token.Text)));
            return Array.TrueForAll(entity.Words, word => words.Phrases.Knows(word, TermKind.Skip) || members.Exists(member => Spelling.Of(member.Said).Exists(token => token.Text == word))) ? members : [];
        }
    }

    /// <summary>"Meta's bonds or the Hyperion debt, which is larger": whether the name and what only the longer one has are set against each other.</summary>
    private bool IsBeside(IReadOnlyList<Element> elements, Named entity, string[] longer)
    {
        var own = Spelling.Words(entity.Said).ToHashSet();
        var at = elements.ToList().FindIndex(element => element.As(TermKind.Entity) is not null && element.Said == entity.Said);
        var rest = elements.ToList().FindIndex(element => element.Words.Any(word => longer.Contains(word.Text) && !own.Contains(word.Text)));
        return at >= 0 && rest >= 0 && elements[rest].IsUnknown && intents.Exists(intent => intent.Keys.Any(key => key is "compare" or "difference" or "ratio" or "list"))
            && elements.Skip(Math.Min(at, rest) + 1).Take(Math.Abs(rest - at) - 1).Any(element => element.Joins || element.Words[0].Text is "or" or "against" or "versus" || element.As(TermKind.To) is { Keys: ["and"] });
    }

    /// <summary>"The US, China and Europe, by what their data centers used": each place with what all of them are about.</summary>
    private void PlaceParts(IReadOnlyList<Element> elements)
    {
        var common = segments.Concat(entities.SelectMany(entity => entity.Ids).Where(words.Places.Contains)).SelectMany(InWords).ToHashSet();
        IEnumerable<string> others = common.Count == 0 ? [] : [.. unknown, .. weak.Where(word => Vocabulary.Glosses.Contains(Spelling.Key(word))), .. elements.Where(element => element.Said == "US").Select(_ => "United States")];
        var found = others.Select(place => (Place: place, Words: Spelling.Words(Vocabulary.Glosses[place].LastOrDefault() ?? Vocabulary.Glosses[Spelling.Key(place)].LastOrDefault() ?? place).Where(word => !words.Phrases.Knows(word, TermKind.Skip)).ToList()))
            .Select(place => (place.Place, Entity: words.EntityWords.FirstOrDefault(entity => entity.Words.Any(common.Contains) && place.Words.TrueForAll(entity.Words.Contains) && Array.TrueForAll(entity.Words, word => place.Words.Contains(word) || common.Contains(word)))))
            .Where(pair => pair.Entity.Id is not null && !entities.Exists(other => other.Ids.Contains(pair.Entity.Id))).ToList();
        foreach (var (place, entity) in found)
        {
            entities.Add(new(string.Join(' ', entity.Words), [entity.Id]));
            unknown.Remove(place);
        }

        if (found.Count > 0)
        {
            segments.Clear();
        }

        WorldPart(elements);
    }

    /// <summary>"What part of the electricity worldwide": the world beside the place that is named.</summary>
    private void WorldPart(IReadOnlyList<Element> elements)
    {
        var isOfWorld = elements.Any(element => Vocabulary.Everywhere.Contains(element.Said) || element.Words.Any(word => Vocabulary.Everywhere.Contains(word.Text)));
        if (!isOfWorld || !intents.Exists(intent => intent.Keys.Contains("share")) || entities.Exists(entity => entity.Ids.Any(words.Everywhere.Contains)))
        {
            return;
        }

        // "data centers in China": a part of all that the world uses; "data center electricity worldwide": of what data centers use
        var isWhole = elements.Any(element => element.As(TermKind.Entity)?.Keys.Any(words.Places.Contains) == true);
        var about = entities.SelectMany(entity => entity.Ids).Where(words.Places.Contains).SelectMany(InWords).ToHashSet();
        var world = about.Count == 0 ? null : words.Everywhere.Where(id => InWords(id).All(word => about.Contains(word) || Vocabulary.Everywhere.Contains(word))).OrderBy(id => isWhole ? id.Length : -id.Length).ThenBy(id => id, StringComparer.Ordinal).FirstOrDefault();
        if (world is not null)
        {
            entities.Add(new(world, [world]));
        }
    }

    /// <summary>The words by which a name is known: those that were said, and of a Chinese name those of the other.</summary>
    private static List<string> OwnWords(Named entity) => entity.Said.Any(Tokens.IsUnspaced) ? [.. entity.Ids.SelectMany(InWords)] : [.. Spelling.Words(entity.Said)];

    private static IEnumerable<string> InWords(string id) => Spelling.Words(id.Replace('-', ' '));

    /// <summary>The words, with those for which one of them stands in names: phones, smartphones.</summary>
    private static HashSet<string> Meant(IEnumerable<string> said) => said.SelectMany(word => Vocabulary.Synonyms.Where(pair => pair.Other == word).Select(pair => pair.Word).Prepend(word)).ToHashSet();

    /// <summary>"At Glomfjord", "Hyperion", "Siemens Energy or Schneider": a name by the one word that no other has.</summary>
    private void SiteParts(IReadOnlyList<Element> elements)
    {
        // "at the four sites" of the one that is named for them
        entities.RemoveAll(entity => Spelling.Words(entity.Said).Where(word => !words.Phrases.Knows(word, TermKind.Skip)).ToList() is { Count: > 0 } numbers && numbers.TrueForAll(Vocabulary.Numbers.ContainsKey)
            && words.EntityWords.Any(other => entities.Exists(named => named != entity && named.Ids.Contains(other.Id)) && numbers.TrueForAll(other.Words.Contains)));
        var isNamed = entities.Count > 0;
        foreach (var word in unknown.ToList())
        {
            if (Spelling.Of(word) is [{ } token] && words.SiteWords.TryGetValue(token.Text, out var site) && (!isNamed || words.Mouths.Contains(site) || IsParty(site) || IsJoined(elements, word) || IsOpposed(site)))
            {
                unknown.Remove(word);
                entities.Add(new(word, [site]));
            }
        }
    }

    /// <summary>"Was the debt for Hyperion larger than the bond of Oracle": whether the one who is named is set against the site, and has no part in its name.</summary>
    private bool IsOpposed(string site) => entities is [var other] && intents.Exists(intent => intent.Keys.Contains("compare")) && !words.EntityWords.Any(entity => entity.Id == site && Spelling.Of(other.Said).Exists(token => entity.Words.Contains(token.Text)));

    /// <summary>"How many megawatts of Kairos does Google want": whether whoever is named, and nothing else, is part of the name of the site.</summary>
    private bool IsParty(string site) => metrics.Count == 0 && unit is not null && !isPerUnit && entities is [var party] && words.EntityWords.Any(entity => entity.Id == site && !party.Ids.Contains(site) && Spelling.Of(party.Said).TrueForAll(token => entity.Words.Contains(token.Text)));

    /// <summary>Whether the word stands in one row with a name.</summary>
    private static bool IsJoined(IReadOnlyList<Element> elements, string word)
    {
        var at = elements.ToList().FindIndex(element => element.Said == word);
        return at >= 0 && (IsName(at - 1, at) || IsName(at - 2, at - 1) || IsName(at + 1, at + 1) || IsName(at + 2, at + 1));

        // of the two, the second or what stands between joins them
        bool IsName(int other, int joint) => other >= 0 && other < elements.Count && elements[other].As(TermKind.Entity) is not null && (joint == at ? elements[at].IsParted : elements[joint].Joins || elements[joint].IsParted);
    }

    /// <summary>"Once finance leases are thrown in": a way of counting by what it takes in; elsewhere what stands alone is not known.</summary>
    private void IncludeParts()
    {
        // "the leases that it signed and that have not begun": a word of the name of the measure
        takenIn.RemoveAll(named => Spelling.Of(named.Said).TrueForAll(token => metrics.Exists(measure => measure.Ids.Any(id => id.Split('-').Any(word => Stems.AreKin(word, token.Text))))));
        // "the term loan and the revolver: how much credit is that": what each of those that are named is
        takenIn.RemoveAll(named => definitions.Count > 1 && definitions.TrueForAll(counted => counted.Ids.Any(named.Ids.Contains)));
        var includes = intents.Exists(intent => intent.Keys.Contains("includes"));
        definitions.AddRange(includes ? takenIn : []);
        unknown.AddRange(includes ? [] : takenIn.Select(named => named.Said));
    }

    /// <summary>"What did it not yet raise": what is not so, where no whole is named of which it could be the rest.</summary>
    private bool LacksWithoutWhole() => metrics.Count < 2 && definitions.Count < 2 && intents.Exists(intent => intent.Keys is ["lacking"] && intent.Heard.Words.Any(word => word.Text is "not"));

    /// <summary>"Their share in its data center revenue": a part of what is measured, and no stake in anybody.</summary>
    private void ShareOfMeasure(IReadOnlyList<Element> elements)
    {
        var at = elements.ToList().FindIndex(element => element.Words is [{ Text: "share" }, { Text: "in" }]);
        if (at < 0 || metrics.Find(named => named.Said == elements[at].Said) is not { } stake || metrics.Count < 2)
        {
            return;
        }

        var behind = elements.Skip(at + 1).Take(MostBeforeMeasure + 1).TakeWhile(element => !element.Joins && !element.IsParted).ToList();
        if (metrics.Exists(named => named != stake && named.Ids.All(id => !Vocabulary.Events.Contains(id) && !Vocabulary.Between.Contains(id)) && behind.Exists(element => element.As(TermKind.Metric)?.Keys.Intersect(named.Ids).Any() == true)))
        {
            metrics.Remove(stake);
            intents.Add((elements[at], ["share"]));
        }
    }

    /// <summary>"The share of power generation": what is measured as a share of the whole that is named; the whole itself is not known.</summary>
    private void SharesOfWholes()
    {
        foreach (var word in unknown.Concat(weak).Where(Vocabulary.Wholes.ContainsKey).ToList())
        {
            if (!intents.Exists(intent => intent.Keys.Contains("share")) && unit != "%")
            {
                continue;
            }

            var share = Vocabulary.Wholes[word];
            metrics.RemoveAll(named => named.Ids.Any(id => id.Split('-')[0] == share.Split('-')[0]));
            metrics.Add(new(word, [share]));
            intents.RemoveAll(intent => intent.Keys.Contains("share"));
            unknown.Remove(word);
            weak.Remove(word);
        }
    }

    /// <summary>"How much power does it have in service": a word that may mean several measures means the one that is said behind it, and not beside another: "contracted and in service".</summary>
    private void MeasureSaidOn(IReadOnlyList<Element> elements)
    {
        var isBeside = metrics is [_, { } last] && elements.ToList().FindIndex(element => element.Said == last.Said) is > 0 and var at && (elements[at].Joins || elements[at - 1].Words[^1].Text is "and" or "or");
        if (!isBeside && metrics is [{ Ids.Count: > 2 } wide, { Ids: [var only] }] && wide.Ids.Contains(only) && !wide.Ids.Any(id => id is Vocabulary.Round or Vocabulary.Acquisition) && !intents.Exists(intent => intent.Keys.Any(key => key is "difference" or "compare" or "share" or "part" or "ratio" or "beside" or "apart")))
        {
            metrics.RemoveAt(0);
        }
    }

    /// <summary>"How many chips did it ship": a measure by the roots of the words of its name, wherever they stand, where that makes sense of a word that nothing knows.</summary>
    private void MeasureParts(IReadOnlyList<Element> elements)
    {
        if (unknown.Count + signs.Count + weak.Count == 0)
        {
            return;
        }

        // a measure that goes by another word may be part of the name of a longer one: "capital spending against depreciation"
        var said = elements.SelectMany(element => element.Words).Select(word => word.Text).Concat(metrics.SelectMany(named => named.Ids).SelectMany(id => id.Split('-'))).ToHashSet();
        var strange = unknown.Concat(weak).Concat(signs.Select(sign => sign.Sign)).SelectMany(Spelling.Words).ToHashSet();
        var (allSaid, allStrange) = (Stems.WithSynonyms(said), Stems.WithSynonyms(strange));
        var made = words.MetricWords
            .Where(metric => metric.Words.Any(word => allStrange.Any(other => Stems.AreKin(word, other))) && metric.Words.All(word => word is "to" or "of" or "in" || allSaid.Any(other => Stems.AreKin(word, other))))
            .OrderByDescending(metric => metric.Words.Length).ToList();
        if (made.Count == 0)
        {
            return;
        }

        var longest = made.FindAll(metric => metric.Words.Length == made[0].Words.Length);
        metrics.RemoveAll(named => longest.Exists(metric => named.Ids.Contains(metric.Id)));
        // what is said first is measured first
        var place = elements.Index().Where(pair => pair.Item.Words.Any(word => strange.Contains(word.Text) && longest[0].Words.Any(part => Stems.AreAlike(part, word.Text)))).Select(pair => pair.Index).DefaultIfEmpty(elements.Count).First();
        metrics.Insert(metrics.Count(named => elements.Index().Any(pair => pair.Index < place && pair.Item.Said == named.Said)), new(string.Join(' ', longest[0].Words), [.. longest.Select(metric => metric.Id).Distinct()]));
        unknown.RemoveAll(word => Spelling.Of(word).All(token => longest.Exists(metric => metric.Words.Any(part => Stems.AreAlike(part, token.Text)))));
        signs.RemoveAll(sign => longest.Exists(metric => metric.Words.Contains(sign.Sign)));
        // what is part of the name is no way of counting beside it
        definitions.RemoveAll(named => Spelling.Of(named.Said) is var own && (own.TrueForAll(token => token.IsSign) ? own.TrueForAll(IsPart) : own.Exists(IsPart)));

        // of signs, which stand in many words, all
        bool IsPart(Token token) => longest[0].Words.Any(part => Stems.AreKin(part, token.Text));
    }
}
