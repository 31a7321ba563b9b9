using System.Text;
using Dashboard.Evidence.Searching;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The initial under which a name stands in a long list: a letter of the Latin alphabet whatever its case and accents, one place for digits, and one for all else.</summary>
public static class NameInitial
{
    /// <summary>A list up to this length is read from top to bottom and needs no initials.</summary>
    public const int ShortList = 40;

    private const string Digits = "0-9";
    private const string Others = "other";

    /// <summary>The initial as it stands in an address: <c>a</c> to <c>z</c>, <c>0-9</c> or <c>other</c>.</summary>
    /// <param name="name">The name; signs before its first letter or digit do not count.</param>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var first = name.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(SearchFold.Of).FirstOrDefault(folded => folded.Length > 0) ?? "";
        return first switch
        {
            [>= 'a' and <= 'z', ..] => first[..1],
            [>= '0' and <= '9', ..] => Digits,
            _ => Others,
        };
    }

    /// <summary>The initial as readers see it.</summary>
    /// <param name="initial">What <see cref="Of"/> gives.</param>
    public static string Text(string initial) => initial switch
    {
        Digits => "0–9",
        Others => SayAs("Other", "initials"),
        _ => initial.ToUpperInvariant(),
    };

    /// <summary>Where the initial stands among others: letters, then digits, then all else.</summary>
    /// <param name="initial">What <see cref="Of"/> gives.</param>
    public static int Order(string initial) => initial switch
    {
        Digits => 1,
        Others => 2,
        _ => 0,
    };
}
