using System.Globalization;
using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <summary>Cuts a question into known phrases, numbers and unknown words.</summary>
internal static class Elements
{
    private static readonly Term Adverb = new(TermKind.Weak, ["weak"]);

    private static readonly string[][] Places = [["first", "1st", "一", "第一"], ["second", "2nd", "二", "第二"], ["third", "3rd", "三", "第三"], ["fourth", "4th", "四", "第四"]];

    private const string Basis = "basis";
    private const int MostBetween = 5;
    private const int LeastParticiple = 6;
    private const int LeastAround = 3;
    private const int LeastMeant = 6;
    private const int MostLeft = 3;
    private const int LongestMarket = 3;

    /// <summary>The pieces, with what slips of the hand were read as.</summary>
    public static IReadOnlyList<Element> Of(string text, Phrasebook phrases, List<(string Said, string Read)> slips)
    {
        var tokens = Counted(Spoken.Of(
            Whole(Spelling.Of(text), phrases),
            (all, at) => at < all.Count && phrases.Longest(all, at).Terms.Any(term => term.Kind == TermKind.Unit),
            before => before.Text == "year" || phrases.Knows(before.Text, TermKind.Fiscal)));
        tokens = Unspaced.Together(Unspaced.Uncounted(Slips.Mended(Markets(LeftOut(tokens), phrases), phrases, slips)), phrases);
        tokens = [.. tokens.Select((_, at) => Mended(tokens, at, phrases, slips))];
        var elements = new List<Element>();
        for (var at = 0; at < tokens.Count;)
        {
            var (terms, length) = Unspaced.Phrase(tokens, at, phrases);
            if (elements.Count > 0 && IsBeside(elements[^1], terms) && phrases.Longest(tokens, at + 1) is var (named, rest) && rest == length - 1 && named.Any(term => term.Kind == TermKind.Entity))
            {
                (terms, length) = phrases.Longest([tokens[at]], 0);
            }

            if (elements.Count > 0 && LeastOfRow(elements[^1], tokens, at, length, terms) is > 0 and var least)
            {
                (terms, length) = phrases.Longest([.. tokens.Skip(at).Take(least)], 0);
            }

            length = Math.Max(length, 1);
            var root = terms.Count == 0 ? RootOf(tokens[at], phrases) : null;
            terms = root is not null ? phrases.Longest([root], 0).Terms : terms.Count == 0 && Stems.IsAdverb(tokens[at].Text) ? [Adverb] : terms;
            elements.Add(new(IsName(tokens, at, terms) || IsSomebody(tokens, at, length) ? [] : terms, root is not null ? [root] : [.. tokens.Skip(at).Take(length)]));
            at += length;
        }

        return Asides.Without(Around(Bases(Shared(Ordinals(Participles(Somebody(elements))), phrases), phrases), phrases));
    }

    /// <summary>"Leaving debt out of it": what is left out stands before the word that says so, and is read behind it.</summary>
    private static List<Token> LeftOut(List<Token> tokens)
    {
        var at = tokens.FindIndex(token => token.Said.Equals("leaving", StringComparison.OrdinalIgnoreCase));
        var end = at < 0 ? -1 : tokens.FindIndex(at + 1, Math.Min(MostLeft + 1, tokens.Count - at - 1), token => token.Text == "out");
        if (end < at + 2 || tokens.Skip(at + 1).Take(end - at).Any(token => token.IsParted))
        {
            return tokens;
        }

        var behind = tokens.Skip(end + 1).Take(2).ToList() is [{ Text: "of", IsParted: false }, { Text: "it" or "this" or "that", IsParted: false }] ? end + 3 : end + 1;
        return [.. tokens.Take(at + 1), tokens[end], .. tokens.Skip(at + 1).Take(end - at - 1), .. tokens.Skip(behind)];
    }

    /// <summary>"The market of AI accelerators", "the market for AI chips": the AI accelerator market, where one has that name.</summary>
    private static List<Token> Markets(List<Token> tokens, Phrasebook phrases)
    {
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (!Vocabulary.Markets.Contains(tokens[at].Text) || tokens[at + 1].Text is not ("of" or "for"))
            {
                continue;
            }

            var begin = tokens[at + 2].Text == "the" ? at + 3 : at + 2;
            var named = tokens.Skip(begin).Take(LongestMarket).TakeWhile(token => !token.IsParted && !token.IsNumber).ToList();
            while (named.Count > 0 && !phrases.Knows(string.Join(' ', named.Append(tokens[at]).Select(token => token.Text)), TermKind.Entity))
            {
                named.RemoveAt(named.Count - 1);
            }

            if (named.Count > 0)
            {
                return [.. tokens.Take(at), .. named, tokens[at], .. tokens.Skip(begin + named.Count)];
            }
        }

        return tokens;
    }

    /// <summary>"How does it compare with Google Cloud": the other of the two, and no way of counting that is named for whom something is done with.</summary>
    private static bool IsBeside(Element before, IReadOnlyList<Term> terms) => before.As(TermKind.Intent) is { } intent && intent.Keys.Contains("compare") && terms.Count > 0 && terms.All(term => term.Kind == TermKind.Definition);

    /// <summary>"Oracle, Meta, Amazon, Alphabet and Microsoft": five of a row, and no group that is named by three of them; how many words the first of these has, 0 where there is no such row.</summary>
    private static int LeastOfRow(Element before, List<Token> tokens, int at, int length, IReadOnlyList<Term> terms) =>
        before.As(TermKind.Entity) is not null && tokens[at].IsParted && terms.Any(term => term.Kind == TermKind.Entity)
            ? Math.Max(0, tokens.FindIndex(at + 1, length - 1, token => token.IsParted || token.Text == "and") - at) : 0;

    /// <summary>"The 4th quarter" is the fourth.</summary>
    private static List<Token> Counted(List<Token> tokens) =>
    [
        .. tokens.Index()
            .Where(pair => !(pair.Index > 0 && IsOrdinal(tokens, pair.Index - 1)))
            .Select(pair => IsOrdinal(tokens, pair.Index) ? pair.Item with { Text = Places[int.Parse(pair.Item.Text, CultureInfo.InvariantCulture) - 1][0], Said = pair.Item.Said + tokens[pair.Index + 1].Said } : pair.Item),
    ];

    private static bool IsOrdinal(List<Token> tokens, int at) => at + 2 < tokens.Count && tokens[at].Text is "1" or "2" or "3" or "4" && tokens[at + 1].Text is "st" or "nd" or "rd" or "th" && tokens[at + 2].Text is "quarter" or "half";

    /// <summary>"What did Jensen Huang say": who leads a company, and not the company itself, which is meant by what is his: "Jensen’s guidance".</summary>
    private static bool IsSomebody(List<Token> tokens, int at, int length) => !tokens[at + length - 1].IsPossessive && Vocabulary.Leaders.Contains(string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Text)));

    /// <summary>A word of everyday speech with a capital inside a sentence, or before a comma at its beginning, is somebody's name.</summary>
    private static bool IsName(List<Token> tokens, int at, IReadOnlyList<Term> terms) => terms is [{ IsSpeech: true }] && (at == 0 ? tokens.Count > 1 && tokens[1].IsParted : !tokens[at].IsParted) && char.IsUpper(tokens[at].Said[0]) && tokens[at].Said.Any(char.IsLower);

    /// <summary>What was done, and says nothing of what is measured: "the band it had signalled". Before a measure it may be part of its name, and a verb that changes the matter is none.</summary>
    private static List<Element> Participles(List<Element> elements)
    {
        for (var at = 0; at < elements.Count; at++)
        {
            var word = elements[at].Words[^1];
            var isBeforeName = at + 1 < elements.Count && (elements[at + 1].IsUnknown || elements[at + 1].Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Definition or TermKind.Soft));
            if (elements[at].IsUnknown && !word.IsSign && char.IsLower(word.Said[0]) && !Vocabulary.Heavy.Contains(word.Text)
                && ((!isBeforeName && word.Text.Length >= LeastParticiple && word.Text.EndsWith("ed", StringComparison.Ordinal)) || IsVerb(elements, at)))
            {
                elements[at] = new([Adverb], elements[at].Words);
            }
        }

        return elements;
    }

    /// <summary>"My flatmate says", "a constituent claims": somebody who talks, and nobody of the evidence.</summary>
    private static List<Element> Somebody(List<Element> elements)
    {
        for (var at = 1; at + 1 < elements.Count; at++)
        {
            if (elements[at].IsUnknown && elements[at].Words is [{ IsSign: false } word] && char.IsLower(word.Said[0]) && elements[at - 1].Words[^1].Text is "a" or "an" or "my" or "our" or "some" or "one" or "the" && Vocabulary.Tellers.Contains(elements[at + 1].Words[0].Text))
            {
                elements[at] = new([Adverb], elements[at].Words);
            }
        }

        return elements;
    }

    /// <summary>What somebody did: "how much did Oracle splash on it".</summary>
    private static bool IsVerb(List<Element> elements, int at)
    {
        var isNamed = false;
        for (var place = at - 1; place >= 0 && at - place <= MostBetween; place--)
        {
            var element = elements[place];
            if ((place == at - 1 && (element.Words[^1].IsPossessive || element.IsUnknown)) || (at + 1 < elements.Count && elements[at + 1].IsUnknown))
            {
                return false;
            }

            if (element.Words is [{ Text: "did" or "doe" or "does" or "do" or "will" or "would" or "can" or "could" or "might" or "should" }])
            {
                return isNamed;
            }

            isNamed |= element.As(TermKind.Entity) is not null || element.As(TermKind.Pronoun) is not null || element.Words is [{ Text: "they" or "it" or "he" or "she" or "we" }];
            if (element.As(TermKind.Entity) is null && element.As(TermKind.Pronoun) is null && element.As(TermKind.Weak) is null && !element.Joins && element.Words is not [{ Text: "the" or "they" or "it" or "and" or "also" or "actually" or "really" or "last" or "first" or "now" or "then" or "company" }])
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"The first to the second quarter", "the first, second and third quarters", 第一、第二和第三季度: what is counted stands once.</summary>
    private static List<Element> Ordinals(List<Element> elements)
    {
        // "the second quarter of 2026 over the first"
        if (elements.Count > 2 && PlaceOf(elements[^1]) is { } last && elements[^2].Words is [{ Text: "the" }] && elements.Any(element => element.As(TermKind.Quarter) is not null))
        {
            elements[^1] = new([new(TermKind.Quarter, [last.ToString(CultureInfo.InvariantCulture)])], elements[^1].Words);
        }

        for (var at = elements.Count - 2; at >= 0; at--)
        {
            var next = elements[at + 1].Joins || elements[at + 1].As(TermKind.To) is not null ? at + 2 : at + 1;
            var isApart = next > at + 1;
            next += next < elements.Count && elements[next].Words is [{ Text: "the" }] ? 1 : 0;
            if (next < elements.Count && (isApart || elements[next].IsParted) && elements[next].As(TermKind.Quarter) is not null && PlaceOf(elements[at]) is { } place)
            {
                var isCounted = at > 0 && elements[at - 1].Said == "第";
                elements[at] = new([new(TermKind.Quarter, [place.ToString(CultureInfo.InvariantCulture)])], isCounted ? [.. elements[at - 1].Words, .. elements[at].Words] : elements[at].Words);
                if (isCounted)
                {
                    elements.RemoveAt(--at);
                }
            }
        }

        return elements;
    }

    private static int? PlaceOf(Element element) => element.Words.Count <= 2 && Array.FindIndex(Places, words => words.Contains(element.Words[^1].Text) || words.Contains(element.Said)) is >= 0 and var place ? place + 1 : null;

    /// <summary>A name that is heard as two words is one: "open ai". Two small words in a text with capitals are none: "back in service now".</summary>
    private static List<Token> Whole(List<Token> tokens, Phrasebook phrases)
    {
        var hasCapitals = tokens.Skip(1).Any(token => char.IsUpper(token.Said[0]));
        var whole = new List<Token>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (at + 1 < tokens.Count && tokens[at] is { IsSign: false, IsNumber: false } first && tokens[at + 1] is { IsSign: false, IsNumber: false } second
                && phrases.Knows(first.Text + second.Text, TermKind.Entity) && phrases.Longest(tokens, at).Length == 0 && !(hasCapitals && char.IsLower(first.Said[0]) && char.IsLower(second.Said[0])))
            {
                whole.Add(first with { Text = first.Text + second.Text, Said = $"{first.Said} {second.Said}", IsTold = second.IsTold });
                at++;
            }
            else
            {
                whole.Add(tokens[at]);
            }
        }

        return whole;
    }

    /// <summary>"The world and US data centers", "before and after proceeds": two that share the words at the end; "Series A, B and C": those that share the words at the beginning.</summary>
    private static List<Element> Shared(List<Element> elements, Phrasebook phrases)
    {
        for (var at = 0; at < elements.Count - 1; at++)
        {
            var next = elements[at + 1].Joins ? at + 2 : at + 1;
            if (next < elements.Count && (next > at + 1 || elements[next].IsParted) && elements[at] is { Words: [var head, _] } first && first.As(TermKind.Definition) is not null
                && elements[next].Words is [{ Said: [var sign] } letter] && (char.IsAsciiLetterUpper(sign) || (char.IsAsciiLetterLower(sign) && elements[next].IsParted)) && phrases.Longest([head, letter], 0) is ({ } terms, 2) && terms.Any(term => term.Kind == TermKind.Definition))
            {
                elements[next] = new([.. terms.Where(term => term.Kind == TermKind.Definition)], [head with { IsParted = letter.IsParted }, letter]);
            }
        }

        for (var at = elements.Count - 2; at >= 0; at--)
        {
            var next = elements[at + 1].Joins ? at + 2 : at + 1;
            // "the low and the high case"
            next += next == at + 2 && next + 1 < elements.Count && elements[next] is { Words: [{ Text: "the" }] } ? 1 : 0;
            if (next < elements.Count && (next > at + 1 || elements[next].IsParted) && elements[next] is { Words.Count: > 1 } last && last.Terms.FirstOrDefault(term => term.Kind is TermKind.Entity or TermKind.Definition)?.Kind is { } kind && elements[at].As(TermKind.Metric) is null && (kind == TermKind.Entity || elements[at].As(kind) is null))
            {
                for (var tail = last.Words.Count - 1; tail > 0; tail--)
                {
                    Token[] words = [.. elements[at].Words, .. last.Words.TakeLast(tail)];
                    if (phrases.Longest(words, 0) is var (terms, length) && length == words.Length && terms.Any(term => term.Kind == kind))
                    {
                        elements[at] = new([.. terms.Where(term => term.Kind == kind)], words);
                        break;
                    }
                }
            }
        }

        return elements;
    }

    /// <summary>"Cash and with leases", "in cash or including leases": the one way of counting beside the other, whose word says nothing alone.</summary>
    private static List<Element> Bases(List<Element> elements, Phrasebook phrases)
    {
        for (var at = 0; at + 2 < elements.Count; at++)
        {
            if (elements[at] is { Words: [{ IsSign: false } word] } && elements[at].As(TermKind.Definition) is null && elements[at + 1].Joins && elements[at + 2].As(TermKind.Definition) is { } other
                && phrases.Whole($"{word.Text} {Basis}", TermKind.Definition) is { } way && !way.Keys.Intersect(other.Keys).Any())
            {
                elements[at] = elements[at] with { Terms = [way] };
            }
        }

        return elements;
    }

    /// <summary>A measure that is said around a name: "the AI share of TSMC's revenue".</summary>
    private static List<Element> Around(List<Element> elements, Phrasebook phrases)
    {
        for (var at = 0; at < elements.Count; at++)
        {
            if (elements[at].As(TermKind.Entity) is not null || !elements.Skip(at + 1).Take(LeastAround).Any(element => element.As(TermKind.Entity) is not null))
            {
                continue;
            }

            var places = Enumerable.Range(at, Math.Min(elements.Count - at, 3 * LeastAround)).Where(place => elements[place].As(TermKind.Entity) is null).ToList();
            var tokens = places.SelectMany(place => elements[place].Words).ToList();
            var (terms, length) = phrases.Longest(tokens, 0);
            var covered = 0;
            var count = places.TakeWhile(place => (covered += elements[place].Words.Count) < length).Count() + 1;
            if (length >= LeastAround && covered == length && terms.FirstOrDefault(term => term.Kind == TermKind.Metric) is { } metric && places[count - 1] - at >= count)
            {
                var inside = places.Take(count).ToHashSet();
                elements = [.. elements.Take(at), new([metric], [.. tokens.Take(length)]), .. elements.Skip(at).Where((_, place) => !inside.Contains(at + place))];
            }
        }

        return elements;
    }

    /// <summary>Another form of a word that is known, jumped or jumping of jump; null where it is none.</summary>
    private static Token? RootOf(Token token, Phrasebook phrases) => token.IsSign || token.IsNumber ? null
        : Stems.Roots(token.Text).Select(root => token with { Text = root }).FirstOrDefault(root => phrases.Longest([root], 0).Length > 0);

    /// <summary>The word that goes on with the name before it, where what stands there is near it: "Arkon Enery"; null elsewhere.</summary>
    private static string? Named(List<Token> tokens, int at, Phrasebook phrases) => at == 0 || tokens[at].IsParted || tokens[at - 1].IsSign || tokens[at - 1].IsNumber ? null
        : Slips.Nearest(tokens[at].Text, phrases.WordsOf(tokens[at].Text[0]).Where(word => phrases.Longest([tokens[at - 1], tokens[at] with { Text = word }], 0) is var (terms, length) && length == 2 && terms.Any(term => term.Kind == TermKind.Entity)));

    /// <summary>A verb that changes the matter is no slip for another.</summary>
    private static bool IsHeavy(Token token) => Vocabulary.Heavy.Contains(token.Text) || Stems.Roots(token.Text).Any(Vocabulary.Heavy.Contains);

    /// <summary>A word that begins no known phrase and is in none may be a slip for one that is.</summary>
    private static Token Mended(List<Token> tokens, int at, Phrasebook phrases, List<(string Said, string Read)> slips)
    {
        var token = tokens[at];
        if (token.IsSign || token.IsNumber || IsHeavy(token) || phrases.Words.Contains(token.Text) || phrases.Longest([token], 0).Length > 0 || RootOf(token, phrases) is not null || (Named(tokens, at, phrases) ?? Slips.Nearest(token.Text, phrases.WordsOf(token.Text[0]))) is not { } meant)
        {
            return token;
        }

        // a short word that only asks is no name that somebody got wrong: a crash is no clash
        if (meant.Length < LeastMeant && phrases.Longest([token with { Text = meant }], 0).Terms is { Count: > 0 } terms && terms.All(term => term.Kind is TermKind.Intent or TermKind.Skip or TermKind.Bound))
        {
            return token;
        }

        slips.Add((token.Said, meant));
        return token with { Text = meant };
    }
}
