using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Dashboard.Evidence.Searching;

/// <summary>Makes characters alike that readers take for one another: case, accents, wide and narrow forms, ligatures.</summary>
internal static class SearchFold
{
    private static readonly ConcurrentDictionary<int, string> Known = [];

    /// <summary>What the character is compared as; empty where it is a mark on the one before it.</summary>
    public static string Of(Rune rune) => Known.GetOrAdd(rune.Value, static value => Fold(new(value)));

    /// <summary>Whether the character takes part in words, as it is or as a mark on another.</summary>
    public static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || IsMark(Rune.GetUnicodeCategory(rune));

    /// <summary>Whether the script of the character sets no blanks between words.</summary>
    public static bool IsUnspaced(Rune rune) => rune.Value is
        (>= 0x3041 and <= 0x30ff) or (>= 0x3400 and <= 0x4dbf) or (>= 0x4e00 and <= 0x9fff) or (>= 0xac00 and <= 0xd7af)
        or (>= 0xf900 and <= 0xfaff) or (>= 0x20000 and <= 0x3ffff);

    /// <summary>Whether the character is a picture, which is a word by itself.</summary>
    public static bool IsPicture(Rune rune) => rune.Value > 0x2000 && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;

    private static string Fold(Rune rune)
    {
        if (IsUnspaced(rune))
        {
            return rune.ToString();
        }

        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (!IsMark(Rune.GetUnicodeCategory(part)))
            {
                folded.Append(Plain(Rune.ToLowerInvariant(part)));
            }
        }

        return folded.ToString();
    }

    /// <summary>Letters that carry their sign within themselves: nothing takes it off.</summary>
    private static string Plain(Rune letter) => letter.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ς' => "σ",
        _ => letter.ToString(),
    };

    private static bool IsMark(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
