using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <summary>Leaves out what only leads to a question or goes with it: courtesy, reasons why somebody asks, turns of speech. Their words need not be known.</summary>
internal static class Asides
{
    private const int LeastAside = 3;
    private const int MostMade = 9;
    private static readonly TermKind[] Times = [TermKind.Month, TermKind.Fiscal, TermKind.Calendar, TermKind.Half, TermKind.Quarter, TermKind.Season, TermKind.Alike, TermKind.Asof, TermKind.From, TermKind.To, TermKind.Number, TermKind.Relative, TermKind.Unit, TermKind.Currency];
    private static readonly TermKind[] Measures = [TermKind.Metric, TermKind.Soft, TermKind.Segment, TermKind.Group];

    /// <summary>Without what only leads to the question, as far as nothing of the evidence is named there: words of courtesy need not be known.</summary>
    public static List<Element> Without(List<Element> elements)
    {
        if (!elements.Exists(IsNamed))
        {
            return elements;
        }

        elements = Heard(Made(elements));
        // a sentence that names nothing and asks nothing
        for (var at = 0; at < elements.Count; at++)
        {
            var end = elements.FindIndex(at, element => element.Words[^1].IsTold);
            if (end < 0)
            {
                break;
            }

            if (end - at >= LeastAside && !elements.GetRange(at, end - at + 1).Exists(IsOfWeight))
            {
                elements.RemoveRange(at, end - at + 1);
                at--;
            }
            else
            {
                at = end;
            }
        }

        // "the desk wants to print how large ..."
        var asks = elements.FindIndex(element => IsAsked(element) && element.As(TermKind.Skip) is not null || element.As(TermKind.Intent) is not null && IsAsked(element));
        if (asks > 0 && !(asks == 1 && elements[1].IsParted) && elements.GetRange(0, asks) is var aside && aside.Exists(element => element.IsUnknown) && !Vocabulary.Commands.ContainsKey(aside[0].Words[0].Text) && !aside.Exists(element => IsOfWeight(element) || element.As(TermKind.Speaker) is not null || element.As(TermKind.Status) is not null) && !aside.Skip(1).Any(element => element.IsUnknown && char.IsUpper(element.Said[0])) && !aside.Exists(element => element.IsUnknown && IsBehindPreposition(aside, element)))
        {
            elements = elements[asks..];
        }

        // what stands before "tell me"
        var frame = elements.FindLastIndex(element => element.As(TermKind.Frame) is not null);
        var before = frame > 0 ? elements.GetRange(0, frame) : [];
        return before.Count > 0 && !before.Exists(IsOfWeight) && !before.Exists(IsAsked) ? elements[frame..] : elements;
    }

    /// <summary>做客服智能体的Sierra: what somebody makes, said before the name, tells who is meant and asks for nothing.</summary>
    private static List<Element> Made(List<Element> elements)
    {
        for (var at = 0; at < elements.Count; at++)
        {
            var end = Vocabulary.Makings.Contains(elements[at].Said) ? elements.FindIndex(at, Math.Min(MostMade, elements.Count - at), element => Vocabulary.Linking.Contains(element.Said)) : -1;
            if (end > at + 1 && end + 1 < elements.Count && elements[end + 1].As(TermKind.Entity) is not null && !elements.GetRange(at + 1, end - at - 1).Exists(element => element.IsParted || element.Number is not null || element.Terms.Any(term => term.Kind is TermKind.Entity or TermKind.Metric)))
            {
                elements = [.. elements.Take(at), .. elements.Skip(end + 1)];
            }
        }

        return elements;
    }

    /// <summary>
    /// Of the parts that ask nothing and only talk, what they name: "Oracle kept shifting the goalposts on capex; what did it pay in the end?" is about Oracle and capex, and goalposts are none of it.
    /// What the question itself names comes before what was talked of.
    /// </summary>
    private static List<Element> Heard(List<Element> elements)
    {
        var parts = Parts(elements);
        var begun = parts.FindAll(Begins);
        var asking = begun.Count > 0 ? begun : parts.FindAll(part => part.Exists(IsAsked));
        // "what, by the article, ..." goes on behind the comma
        if (asking.Count == 0 || asking.Count == parts.Count || (asking[0].Sum(element => element.Words.Count) < LeastAside && asking[0] != parts[^1]))
        {
            return elements;
        }

        List<Element> asked = [.. asking.SelectMany(part => part)];
        var pointsBack = asked.Exists(element => element.Words[^1].Text is "that" or "this" or "those" or "these");
        var isEmpty = !asked.Exists(SaysWhat);
        // "everybody wants to build in Virginia; how much did the one sign in 2025?": talk of everybody narrows nothing of one who is named
        var isOfOne = asked.Exists(element => element.As(TermKind.Entity) is not null) && asked.Exists(element => element.Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Definition));
        return [.. parts.SelectMany((part, place) => asking.Contains(part) || !IsTalk(part) || (place > 0 && asking.Contains(parts[place - 1]) && GoesOn(part)) ? part
            : part.Where((element, at) => element.IsUnknown ? pointsBack || (IsNarrowing(part, at) && !(isOfOne && IsOfEverybody(part))) : isEmpty || IsHeard(element, part, asked)))];
    }

    /// <summary>The parts between commas, and before words like "because".</summary>
    private static List<List<Element>> Parts(List<Element> elements)
    {
        var parts = new List<List<Element>>();
        for (var at = 0; at < elements.Count; at++)
        {
            if (at == 0 || (elements[at].IsParted && !IsListed(elements[at - 1], elements[at])) || IsTurn(elements, at))
            {
                parts.Add([]);
            }

            parts[^1].Add(elements[at]);
        }

        return parts;
    }

    /// <summary>"Microsoft, Alphabet and Amazon", "in 2023, 2024 and 2025": a comma between things of one kind parts nothing.</summary>
    private static bool IsListed(Element one, Element other) =>
        (one.Number is not null && other.Number is not null) || one.Terms.Any(term => (Times.Contains(term.Kind) || term.Kind is TermKind.Entity or TermKind.Metric or TermKind.Segment or TermKind.Definition) && other.As(term.Kind) is not null);

    /// <summary>"And the headcount?": what is asked besides.</summary>
    private static bool GoesOn(List<Element> part) => part[0].Words[0].Text is "and" or "or" or "plus" && !part.Exists(element => element.Words.Any(word => Speaks(word)));

    private static bool SaysWhat(Element element) => IsNamed(element) || element.As(TermKind.Soft) is not null;

    /// <summary>"Because a client ...", "since we ...": a clause of its own.</summary>
    private static bool IsTurn(List<Element> elements, int at) => at + 1 < elements.Count
        && ((elements[at].Words is [{ Text: "because" or "although" or "though" }] && elements[at + 1].Words is not [{ Text: "of" }])
            || (elements[at].Words is [.., { Text: "since" or "as" or "so" or "before" or "while" or "but" or "that" }] && Speaks(elements[at + 1].Words[0])));

    /// <summary>Whether a part begins as questions and wishes do: "so how much", "did it", "list them".</summary>
    private static bool Begins(List<Element> part)
    {
        var words = part.SelectMany(element => element.Words).Select(word => word.Text).SkipWhile(Vocabulary.Conjunctions.Contains).Take(2).ToList();
        return words is [var first, ..] && (Vocabulary.Beginnings.Contains(first) || Vocabulary.Commands.ContainsKey(first) || (Vocabulary.Interrogatives.Contains(first) && !IsRelative(first, words)));
    }

    /// <summary>"Which is why I ask", "when people say": leads on and asks nothing.</summary>
    private static bool IsRelative(string first, List<string> words) => words is [_, var next] && (first is "when" ? !Vocabulary.Beginnings.Contains(next) : first is "which" && (Vocabulary.Beginnings.Contains(next) || Vocabulary.Talkers.Contains(next)));

    /// <summary>Whether somebody only talks: words of everyday speech, or of whoever asks. "In plain cash" and "without the leases" belong to what is asked.</summary>
    private static bool IsTalk(List<Element> part)
    {
        if (IsReckoning(part))
        {
            return false;
        }

        var speaks = part.Exists(element => element.Words.Any(word => Speaks(word)));
        return speaks || (part.Exists(element => (element.IsUnknown && char.IsLower(element.Said[0])) || element.Terms is [{ IsSpeech: true }]) && !Vocabulary.Prepositions.Contains(part[0].Words[0].Text) && part[0].As(TermKind.Except) is null);
    }

    /// <summary>"If I add the one to the other", "if you take the first three quarters off the year": what the reader wants worked out.</summary>
    private static bool IsReckoning(List<Element> part) => part[0].Words[0].Text == "if" && part.Exists(element => element.Words.Any(word => word.Text == "add") || element.As(TermKind.Intent) is { Keys: ["rest"] });

    /// <summary>Whether it counts though it stands in what is only talk: times and numbers do, and what the question does not name itself.</summary>
    private static bool IsHeard(Element element, List<Element> part, List<Element> asked)
    {
        // "before I brag" is no time
        var isDated = part.Exists(other => other.Number is not null || other.As(TermKind.Month) is not null || other.As(TermKind.Relative) is not null);
        // "after its March round" is the time of the round
        var isOfEvent = element.As(TermKind.From) is { Keys: ["after", ..] } && part.SkipWhile(other => other != element).Any(other => other.Terms.Any(term => term.Kind is TermKind.Soft or TermKind.Metric));
        return element.Number is not null || element.Terms.Any(term => (isDated && !isOfEvent && Times.Contains(term.Kind)) || term.Kind switch
        {
            TermKind.Entity => !asked.Exists(other => other.As(TermKind.Entity) is not null) || asked.Exists(other => other.As(TermKind.Pronoun) is not null),
            TermKind.Scope => term.Keys is ["instruction"],
            TermKind.Status => !asked.Exists(other => other.As(TermKind.Status) is not null),
            TermKind.Definition or TermKind.Source or TermKind.Speaker or TermKind.Leftout => true,
            var kind => Measures.Contains(kind) && !asked.Exists(other => other.As(TermKind.Metric) is not null),
        });
    }

    private static bool IsOfEverybody(List<Element> part) => part.Exists(element => element.Words.Any(word => word.Text is "everybody" or "everyone"));

    /// <summary>A name, or "gaming" of "NVIDIA's gaming business": an unknown word that narrows what is asked.</summary>
    private static bool IsNarrowing(List<Element> part, int at) =>
        (at > 0 && char.IsUpper(part[at].Said[0])) || part[at].Said.Any(char.IsAsciiDigit)
        || (at > 0 && part[at - 1].Words[^1].IsPossessive)
        || (at + 1 < part.Count && (Vocabulary.Sections.Contains(part[at + 1].Words[0].Text) || part[at + 1].Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Soft or TermKind.Segment or TermKind.Definition)));

    /// <summary>"In the EU", "at somebody": a place or a name, and no courtesy.</summary>
    private static bool IsBehindPreposition(List<Element> aside, Element unknown)
    {
        var at = aside.IndexOf(unknown) - 1;
        while (at >= 0 && aside[at].Words is [{ Text: "the" or "a" or "an" or "our" or "my" }])
        {
            at--;
        }

        return at >= 0 && aside[at].Words is [.., { Text: "in" or "at" or "for" or "of" or "by" or "from" or "about" or "with" or "on" or "under" or "within" or "per" }];
    }

    /// <summary>A word by which somebody speaks of himself; "US" in capitals is a place.</summary>
    private static bool Speaks(Token word) => Vocabulary.Talkers.Contains(word.Text) && (word.Said.Length == 1 || !word.Said.All(char.IsUpper));

    private static bool IsAsked(Element element) => element.Words.Any(word => Vocabulary.Interrogatives.Contains(word.Text));

    private static bool IsNamed(Element element) => element.Terms.Any(term => term.Kind is TermKind.Entity or TermKind.Segment or TermKind.Metric or TermKind.Definition or TermKind.Source);

    private static bool IsOfWeight(Element element) => IsNamed(element) || element.Number is not null || element.As(TermKind.Scope) is not null || element.As(TermKind.Except) is not null;
}
