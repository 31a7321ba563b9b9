using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>Turns of speech by which somebody tells what others said, or what came of it.</content>
internal sealed partial class QuestionReader
{
    private const int MostToWarned = 5;
    private const int MostToPrice = 5;
    private const int MostBetweenTurns = 3;
    private Element? speaking;

    /// <summary>"Its guidance for 2026, before and after May", "the bank's view of 2026, before and after": what it said in turn, and no way of counting as in "before and after leases".</summary>
    private void InTurn(IReadOnlyList<Element> elements)
    {
        if (elements.Index().FirstOrDefault(pair => pair.Item.As(TermKind.From)?.Keys is ["before", ..] && elements.Skip(pair.Index + 1).Take(MostBetweenTurns).ToList() is [{ Joins: true }, var after, ..] behind && after.As(TermKind.From)?.Keys is ["after", ..] && (behind.Count < MostBetweenTurns || behind[^1].IsParted || behind[^1].As(TermKind.Month) is not null || behind[^1].Year is not null)).Item is { } turn)
        {
            intents.Add((turn, ["versions"]));
        }
    }

    /// <summary>"It thought that it would end the year at 80 GW: did it?": whether what was expected came so, asked by no more than that; null where the words say more.</summary>
    private static Element? Tagged(IReadOnlyList<Element> elements) =>
        elements.SelectMany(element => element.Words).TakeLast(2).ToList() is [{ Text: "did" or "has" or "have" or "was" or "were" } begun, { Text: "it" or "they" or "that" }] && (begun.IsParted || begun.IsJoined) ? elements[^1] : null;

    /// <summary>"Its summer 2027 peak": a name of a measure with the year within it.</summary>
    private void Parted(IReadOnlyList<Element> elements)
    {
        foreach (var at in Enumerable.Range(0, Math.Max(0, elements.Count - 2)).Where(at => elements[at + 1].Year is not null && IsPlain(elements[at]) && IsPlain(elements[at + 2])))
        {
            var name = $"{elements[at].Said} {elements[at + 2].Said}";
            if (words.Phrases.Whole(name, TermKind.Metric) is { } measure)
            {
                metrics.Add(new(name, measure.Keys));
                unknown.RemoveAll(said => said == elements[at].Said || said == elements[at + 2].Said);
            }
        }

        static bool IsPlain(Element element) => element is { Words: [{ IsSign: false }], Number: null } && !element.Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Intent or TermKind.Entity);
    }

    /// <summary>"According to the one and the other": both of them speak.</summary>
    private bool IsSecondMouth(IReadOnlyList<Element> elements, int at)
    {
        if (at < 2 || speaking != elements[at - 2] || elements[at - 1].Words is not [{ Text: "and" or "or" or "和" or "与" or "及" }] || elements[at].As(TermKind.Entity) is not { } mouth || !mouth.Keys.All(words.Mouths.Contains))
        {
            return false;
        }

        speakers.Add(new(elements[at].Said, mouth.Keys));
        speaking = elements[at];
        return true;
    }

    /// <summary>"The revenue that its CEO reported": who speaks for the company, and nothing that is asked of him.</summary>
    private static bool IsChief(IReadOnlyList<Element> elements, int at) => elements[at].Words is [{ IsPossessive: false } chief] && Vocabulary.Chiefs.Contains(chief.Text)
        && at + 1 < elements.Count && !elements[at + 1].IsParted && (Vocabulary.Tellers.Contains(elements[at + 1].Words[0].Text) || elements[at + 1].As(TermKind.Status) is not null || IsTelling(elements[at + 1]));

    /// <summary>"It was reported on 9 January to be looking for so much": what was heard of it, and nothing that came for that.</summary>
    private void Rumored(IReadOnlyList<Element> elements)
    {
        var at = elements.ToList().FindIndex(element => element.Words is [{ Text: "reported" }]);
        if (at > 0 && elements.Take(at).Any(element => element.Words is [{ Text: "was" or "were" or "is" or "are" or "been" }])
            && elements.Skip(at + 1).SelectMany(element => element.Words).Select(word => word.Text).ToList() is var behind && behind.Zip(behind.Skip(1)).Any(pair => pair is ("to", "be" or "have" or "seek" or "want")))
        {
            statuses.Remove(ClaimStatus.Actual);
        }
    }

    /// <summary>"It came out smaller than it had warned, by how much": what came beside what was said.</summary>
    private void Warned(IReadOnlyList<Element> elements)
    {
        var at = elements.ToList().FindIndex(element => element.Words.Any(word => Vocabulary.Lesses.Contains(word.Text) || Vocabulary.Mores.Contains(word.Text)));
        if (at < 0 || entities.Count != 1 || statuses.Count == 0 || intents.Exists(intent => intent.Keys.Any(Verdicts.Contains)) || !intents.Exists(intent => intent.Keys.Any(key => key is "apart" or "amount")) || intents.Exists(intent => intent.Keys.Contains("compare")))
        {
            return;
        }

        var behind = elements.Skip(at).Take(MostToWarned).ToList();
        if (behind.Exists(element => element.Words.Any(word => word.Text == "than")) && behind.Exists(element => element.As(TermKind.Status)?.Keys.Any(key => key is "guidance" or "projection") == true))
        {
            intents.Add((elements[at], ["outcome", elements[at].Words.Any(word => Vocabulary.Lesses.Contains(word.Text)) ? "miss" : "beat"]));
        }
    }

    /// <summary>Who only speaks of others guides nobody, and what came out stands beside what was expected.</summary>
    private void SpokenOfOthers()
    {
        // "Moody's flagged their leases": who only speaks of others guides nobody
        if (statuses is [ClaimStatus.Guidance] && entities.Count > 0 && entities.TrueForAll(named => named.Ids.All(words.Mouths.Contains)))
        {
            statuses.Clear();
        }

        // "the charge came out below what it had warned of": what came beside what was expected
        if (statuses is [ClaimStatus.Guidance or ClaimStatus.Projection] && weak.Exists(said => said is "came out" or "came in" or "comes in" or "ended up") && intents.Exists(intent => intent.Keys.Any(key => key is "difference" or "beside" or "apart")))
        {
            statuses.Add(ClaimStatus.Actual);
        }
    }

    /// <summary>"It is raising its list price": what goes up is a price, and no money is raised.</summary>
    private void Dearer(IReadOnlyList<Element> elements)
    {
        var at = elements.ToList().FindIndex(element => element.As(TermKind.Intent)?.Keys.Contains("turn") == true && element.As(TermKind.Metric)?.Keys.Contains(Vocabulary.Round) == true);
        if (at >= 0 && elements.Skip(at + 1).Take(MostToPrice).TakeWhile(element => !element.IsParted).Any(element => element.Words[^1].Text is "price" or "tariff"))
        {
            metrics.RemoveAll(named => named.Said == elements[at].Said);
        }
    }

    /// <summary>"Who sold the shares in the share sale": those of the sale, and no stake.</summary>
    private void Sold(IReadOnlyList<Element> elements)
    {
        if (metrics.Exists(named => named.Ids.Contains(Vocabulary.Round)) && elements.Any(element => element.Words is [{ Text: "sold" or "sell" or "selling" }]))
        {
            metrics.RemoveAll(named => named.Said.StartsWith("shares ", StringComparison.OrdinalIgnoreCase) && !named.Ids.Contains(Vocabulary.Round));
        }
    }

    /// <summary>"Since the one stepped in for the other, how much does it take": what led to it, with none but names in it, and no time.</summary>
    private static bool IsCircumstance(IReadOnlyList<Element> elements, int at)
    {
        var end = elements.Skip(at + 1).ToList().FindIndex(element => element.IsParted);
        var clause = elements.Skip(at + 1).Take(Math.Max(0, end)).ToList();
        return at == 0 && elements[0].Words is [{ Text: "since" }] && clause.Count(element => element.As(TermKind.Entity) is not null) > 1 && Vocabulary.Interrogatives.Contains(elements[at + 1 + end].Words[0].Text)
            && !clause.Exists(element => element.Number is not null || element.Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Definition or TermKind.Month));
    }

    /// <summary>"Gartner's June 2026 paper": when it was published.</summary>
    private bool IsDocument(IReadOnlyList<Element> elements, int at, int length) => at > 0 && at + length < elements.Count && elements[at - 1].Words[^1].IsPossessive && elements[at - 1].As(TermKind.Entity)?.Keys.All(words.Mouths.Contains) == true && Vocabulary.Documents.Contains(elements[at + length].Words[^1].Text);
}
