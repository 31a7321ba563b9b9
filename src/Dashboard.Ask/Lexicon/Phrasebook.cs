using System.Runtime.InteropServices;

namespace Dashboard.Ask.Lexicon;

/// <summary>Phrases with what they stand for; the longest that fits is found.</summary>
public sealed class Phrasebook
{
    private const int MostWords = 12;
    private const int LeastSigns = 3;
    private const int MostSigns = 4;
    private readonly Dictionary<string, List<Term>> terms;
    private readonly HashSet<string> words;
    private readonly Dictionary<char, List<string>> byLetter;
    private readonly List<string[]> unspaced = [];

    /// <summary>A book without phrases.</summary>
    public Phrasebook() => (terms, words, byLetter) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal), []);

    /// <summary>A book that begins with the phrases of another.</summary>
    public Phrasebook(Phrasebook other) => (terms, words, byLetter) =
        (other.terms.ToDictionary(pair => pair.Key, pair => pair.Value.ToList(), StringComparer.Ordinal), new(other.words, StringComparer.Ordinal), other.byLetter.ToDictionary(pair => pair.Key, pair => pair.Value.ToList()));

    /// <summary>The single words of phrases that mean something, for slips of the hand.</summary>
    public IReadOnlySet<string> Words => words;

    /// <summary>Those of them that begin with a letter.</summary>
    public IReadOnlyList<string> WordsOf(char letter) => byLetter.GetValueOrDefault(letter, []);

    /// <summary>Names of subjects in unspaced writing, sign by sign, for slips of the hand.</summary>
    public IEnumerable<string[]> UnspacedNames => unspaced;

    /// <summary>Takes a phrase up. The same kind under the same phrase is one term that may mean either.</summary>
    public void Add(string phrase, Term term)
    {
        var key = Spelling.Key(phrase);
        if (key.Length == 0 || key.Count(' ') >= MostWords)
        {
            return;
        }

        if (!terms.TryGetValue(key, out var known))
        {
            terms[key] = known = [];
        }

        if (term.Kind == TermKind.Entity && key.Count(' ') is >= LeastSigns - 1 and < MostSigns && key.Split(' ') is var signs && Array.TrueForAll(signs, sign => sign is [var only] && Tokens.IsUnspaced(only)))
        {
            unspaced.Add(signs);
        }

        // a word of everyday speech is one only where it is nothing else
        known.RemoveAll(other => other.IsSpeech && !term.IsSpeech);
        if (term.IsSpeech && known.Count > 0)
        {
            return;
        }

        var same = known.FindIndex(other => other.Kind == term.Kind);
        if (same < 0)
        {
            known.Add(term);
        }
        else
        {
            known[same] = term with { Keys = [.. known[same].Keys.Union(term.Keys)] };
        }

        if (term.Kind is not (TermKind.Skip or TermKind.Weak or TermKind.Scope))
        {
            foreach (var word in key.Split(' ').Where(words.Add))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byLetter, word[0], out _) ??= []).Add(word);
            }
        }
    }

    /// <summary>Whether the phrase stands for something of the kind.</summary>
    public bool Knows(string phrase, TermKind kind) => Whole(phrase, kind) is not null;

    /// <summary>What the whole phrase stands for as that kind; null where it is none.</summary>
    public Term? Whole(string phrase, TermKind kind) => terms.TryGetValue(Spelling.Key(phrase), out var known) ? known.Find(term => term.Kind == kind) : null;

    /// <summary>The longest phrase that begins at the place; no terms where there is none.</summary>
    public (IReadOnlyList<Term> Terms, int Length) Longest(IReadOnlyList<Token> tokens, int at)
    {
        var most = Math.Min(MostWords, tokens.Count - at);
        // a phrase without blanks ends where a bracket opens, or a part of the sentence begins
        for (var place = at + 1; place < at + most; place++)
        {
            most = tokens[place] is { IsSign: true } sign && (sign.IsBracketed || (sign.IsParted && tokens[place - 1].IsSign)) ? place - at : most;
        }

        for (var length = most; length > 0; length--)
        {
            if (terms.TryGetValue(string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Text)), out var found))
            {
                return (found, length);
            }
        }

        return ([], 0);
    }
}
