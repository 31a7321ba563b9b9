using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <content>What nothing knows: words, signs beside each other, models by letter and number.</content>
internal sealed partial class QuestionReader
{
    /// <summary>Takes a word that no phrase has, unless it says nothing where it stands; how many pieces it is.</summary>
    private int TakeUnknown(IReadOnlyList<Element> elements, int at)
    {
        var element = elements[at];
        // a letter and a number in one, which no phrase knows, are a name: B200
        if (IsModel(elements, at))
        {
            unknown.Add(element.Said + elements[at + 1].Said);
            return 2;
        }

        // "the foundry TSMC": what it is
        if (element.IsUnknown && at + 1 < elements.Count && !elements[at + 1].IsParted && elements[at + 1].As(TermKind.Entity) is not null && element.Words is [{ IsPossessive: false } kind] && Vocabulary.Appositions.Contains(kind.Text))
        {
            return 1;
        }

        if (element.IsUnknown && IsChief(elements, at))
        {
            return 1;
        }

        // "that steep green line": how a chart draws it
        if (element is { IsUnknown: true, Words: [var colour] } && Vocabulary.Colours.Contains(colour.Text) && elements.Skip(at + 1).Take(2).TakeWhile(next => !next.IsParted).Any(next => Vocabulary.Shapes.Contains(next.Words[^1].Text)))
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

    private static bool IsModel(IReadOnlyList<Element> elements, int at) => at + 1 < elements.Count && elements[at].Words is [{ Text.Length: 1, IsSign: false, IsNumber: false }] && elements[at + 1] is { Number: not null, Words: [{ IsAttached: true }, ..] }
        && !elements[at].Terms.Any(term => term.Kind is TermKind.Quarter or TermKind.Half or TermKind.Fiscal or TermKind.Currency);

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
