using System.Numerics;

namespace Dashboard.Evidence.Searching;

/// <summary>A word of a query, and how well other words answer it.</summary>
public sealed class SearchWord
{
    private const float Slip = .5f;
    private const float SlipInBeginning = .35f;
    private readonly ulong letters;

    /// <summary>A word of a query.</summary>
    /// <param name="text">The word, folded.</param>
    /// <param name="forgives">Whether slips of the hand are forgiven. A number never is: 2025 is not 2026.</param>
    public SearchWord(string text, bool forgives)
    {
        Text = text;
        letters = Letters(text);
        Slips = !forgives || !IsForgivable(text) ? 0 : text.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
    }

    /// <summary>The word, folded.</summary>
    public string Text { get; }

    /// <summary>How many slips are forgiven: none in up to three letters, one in up to seven, else two.</summary>
    public int Slips { get; }

    /// <summary>How well the word answers: 1 for the same, less for one that begins so, less for one that is meant by a slip, 0 for no answer.</summary>
    /// <param name="word">A folded word.</param>
    public float Match(string word)
    {
        if (word.StartsWith(Text, StringComparison.Ordinal))
        {
            return word.Length == Text.Length ? 1 : .55f + (.3f * Text.Length / word.Length);
        }

        return Slips == 0 ? 0 : Forgiven(word, Letters(word));
    }

    /// <summary>The part of <see cref="Match"/> that forgives slips.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="itsLetters">Its <see cref="Letters"/>.</param>
    internal float Forgiven(string word, ulong itsLetters)
    {
        // each slip takes away one kind of letter at the most; and in a short word the first is seldom mistaken: “ship” is no slip for “chip”
        if (BitOperations.PopCount(letters & ~itsLetters) > Slips || !BeginsAlike(word))
        {
            return 0;
        }

        var distance = EditDistance.Of(Text, word, Slips, out var beginning);
        return distance <= Slips ? Slip / Math.Max(1, distance) : beginning <= Slips ? SlipInBeginning / Math.Max(1, beginning) : 0;
    }

    /// <summary>Which letters a word has, a bit for each kind.</summary>
    internal static ulong Letters(string word)
    {
        var found = 0UL;
        foreach (var letter in word)
        {
            found |= 1UL << (letter & 63);
        }

        return found;
    }

    /// <summary>Whether slips are looked for in the word: it has letters alone, of a script with blanks.</summary>
    internal static bool IsForgivable(string word) => word.All(sign => char.IsLetter(sign) && sign < 0x3000);

    private bool BeginsAlike(string word) => word.Length > 1 && (word[0] == Text[0] || word[0] == Text[1] || word[1] == Text[0] || (Text.Length > 5 && word[1] == Text[1]));
}
