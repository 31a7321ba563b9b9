using System.Text;

namespace Dashboard.Data.Validation;

/// <summary>
/// The one rule for text, at every door of a pack: tables, manifest and decks. It holds characters and nothing that no file, page or database can keep: no control
/// characters but tab and line breaks, no halves of characters, none of the code points that Unicode sets aside as no characters, and no sign that turns the
/// direction of the writing after it, which could make a year or an amount read the other way round. Words set names that run from right to left apart by themselves.
/// </summary>
public static class TextRule
{
    /// <summary>What is wrong with the text, to follow it in a message; null where nothing is.</summary>
    public static string? Fault(ReadOnlySpan<char> text) => Find(text)?.Fault;

    /// <summary>The first fault and where it stands, counted in UTF-16 units from 0; null where there is none.</summary>
    public static (int Place, string Fault)? Find(ReadOnlySpan<char> text)
    {
        // nearly every cell is plain
        for (var at = text.IndexOfAnyExceptInRange(' ', '~'); at >= 0 && at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                return (at, $"holds half of a character, {Name(text[at])}");
            }

            if (Kind(rune) is { } kind)
            {
                return (at, $"holds the {kind} {Name(rune.Value)}");
            }

            at += length;
        }

        return null;
    }

    private static string? Kind(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => null,
        < ' ' or (>= 0x7F and <= 0x9F) => "control character",
        (>= 0xFDD0 and <= 0xFDEF) => "noncharacter",
        var value when (value & 0xFFFE) == 0xFFFE => "noncharacter",
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "direction sign",
        _ => null,
    };

    private static string Name(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
}
