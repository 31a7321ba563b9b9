using System.Text;

namespace Dashboard.Charts.Drawing;

/// <summary>
/// How much room a text takes, on the safe side: a picture is laid out without the reader's fonts. Each sign counts as wide as in the widest of the faces
/// that tokens.css names (Noto, Liberation in the place of Arial, P052 in the place of Palatino), measured at 100 pixels.
/// </summary>
public static class TextWidth
{
    // a sign of Chinese; quotation marks between such signs are as wide as they are
    private const double Square = 102;

    // U+0020 to U+007E, in hundredths of the type size
    private static readonly byte[] RegularSigns =
    [
        28, 33, 41, 65, 57, 89, 78, 22, 33, 33, 55, 58, 28, 33, 28, 37, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 28, 28, 58, 58, 58, 56, 102, 72, 67, 72, 73, 67, 61, 78, 74, 34, 50, 72, 61, 91, 76, 78, 67, 78, 72, 67, 61, 73, 72, 94, 72, 72, 61, 33, 37, 33, 57, 56,
        33, 56, 61, 50, 61, 56, 34, 61, 62, 28, 28, 53, 28, 93, 62, 60, 61, 61, 41, 50, 36, 62, 51, 79, 53, 51, 50, 48, 55, 48, 58,
    ];

    private static readonly byte[] SemiboldSigns =
    [
        28, 33, 56, 65, 57, 100, 83, 28, 34, 34, 54, 58, 28, 33, 28, 41, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 33, 33, 58, 58, 58, 61, 98, 72, 72, 72, 74, 67, 61, 78, 78, 39, 56, 78, 67, 94, 81, 80, 67, 80, 72, 67, 67, 76, 72, 100, 72, 72, 67, 33, 41, 33, 58, 56,
        36, 60, 63, 56, 63, 59, 39, 63, 66, 30, 33, 62, 30, 98, 66, 62, 63, 63, 45, 56, 43, 66, 57, 86, 58, 57, 50, 39, 55, 39, 58,
    ];

    private static readonly byte[] HeadlineSigns =
    [
        26, 38, 56, 56, 56, 100, 83, 29, 40, 40, 50, 61, 29, 33, 29, 30, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 33, 33, 61, 61, 61, 55, 93, 78, 67, 72, 83, 67, 62, 83, 83, 40, 50, 78, 67, 100, 83, 83, 64, 83, 72, 61, 67, 78, 78, 107, 73, 72, 67, 41, 61, 41, 61, 50,
        33, 60, 65, 53, 65, 57, 41, 56, 67, 35, 34, 64, 35, 99, 67, 61, 64, 65, 52, 49, 40, 67, 61, 86, 65, 58, 53, 44, 61, 44, 61,
    ];

    /// <summary>The width in one line, in the unit of the size.</summary>
    public static double Of(string text, double size, TextWeight weight = TextWeight.Regular)
    {
        var signs = weight switch { TextWeight.Semibold => SemiboldSigns, TextWeight.Headline => HeadlineSigns, _ => RegularSigns };
        var sum = 0d;
        var squares = text.EnumerateRunes().Any(IsWide);
        foreach (var rune in text.EnumerateRunes())
        {
            sum += rune.Value is >= ' ' and <= '~' ? signs[rune.Value - ' '] : squares && rune.Value is ('“' or '”' or '‘' or '’' or '·') ? Square : Other(rune);
        }

        return sum / 100 * size;
    }

    /// <summary>Whether the sign fills a square of its own and lines may end behind it: Chinese, Japanese, Korean.</summary>
    public static bool IsWide(Rune rune) =>
        rune.Value is (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF);

    private static double Other(Rune rune) => rune.Value switch
    {
        '–' or '‘' or '’' or '·' or '“' or '”' => 56,
        '≤' or '≥' or '≠' or '×' or '−' or '÷' => 62,
        '\u00A0' => 28,
        _ when IsWide(rune) => Square,
        // emoji and signs of the higher planes
        >= 0x10000 or (>= 0x2190 and <= 0x2BFF) or '—' or '…' => 106,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format => 0,
            System.Globalization.UnicodeCategory.UppercaseLetter => 84,
            _ => 70,
        },
    };
}
