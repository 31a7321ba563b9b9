using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Dashboard.Data.Packs;

/// <summary>What a file is written in that is no UTF-8: told once for the whole file, and not once for every line of it.</summary>
internal static class EncodingGuess
{
    /// <summary>Of so many bytes one byte of two is zero where Latin letters are written in UTF-16.</summary>
    private const int Looked = 4096;

    /// <summary>So many bytes that are no UTF-8, and no more than thrice as many signs that are, are no slips.</summary>
    private const int Slips = 8;

    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The name of the encoding; null where the file is UTF-8, or UTF-8 with faults.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => OfMark(bytes) ?? OfZeros(bytes) ?? OfBytes(bytes);

    private static string? OfMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]) ? "UTF-32"
        : bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]) ? "UTF-16"
        : null;

    /// <summary>A zero in a cell is a fault of that cell; a zero in every other byte is an encoding.</summary>
    private static string? OfZeros(ReadOnlySpan<byte> bytes)
    {
        var looked = bytes[..Math.Min(bytes.Length, Looked)];
        var zeros = new int[2];
        for (var at = 0; at < looked.Length; at++)
        {
            zeros[at % 2] += looked[at] == 0 ? 1 : 0;
        }

        var (more, less) = (Math.Max(zeros[0], zeros[1]), Math.Min(zeros[0], zeros[1]));
        return more < 4 || more < looked.Length / 20 ? null : less > more / 2 ? "UTF-32" : "UTF-16";
    }

    /// <summary>Where most of what lies beyond ASCII is valid, the file was meant to be UTF-8.</summary>
    private static string? OfBytes(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var (valid, invalid) = Count(bytes);
        return valid > invalid * 3 ? null
            : IsChinese(bytes) ? "GB18030 (Chinese)"
            : valid == 0 && IsWestern(bytes) ? "Windows-1252 (Western European)"
            : invalid >= Slips ? "another encoding"
            : null;
    }

    private static (int Valid, int Invalid) Count(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = (0, 0);
        for (var offset = 0; offset < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[offset..], out _, out var length);
            valid += status == OperationStatus.Done && length > 1 ? 1 : 0;
            invalid += status == OperationStatus.Done ? 0 : 1;
            offset += length;
        }

        return (valid, invalid);
    }

    /// <summary>Pairs of high bytes: a Western letter is followed by a letter of ASCII nearly always, a Chinese sign of daily use never.</summary>
    private static bool IsChinese(ReadOnlySpan<byte> bytes)
    {
        var (high, other) = (0, 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] >= 0x81)
            {
                var isPair = at + 1 < bytes.Length && bytes[at + 1] >= 0xA1;
                (high, other) = isPair ? (high + 1, other) : (high, other + 1);
                at++;
            }
        }

        return high > 1 && high >= other * 4 && CanBeChinese(bytes);
    }

    private static bool CanBeChinese(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Chinese.GetString(bytes).Length > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Letters with accents stand between plain ones; where whole words are high bytes, the alphabet is another.</summary>
    private static bool IsWestern(ReadOnlySpan<byte> bytes)
    {
        var (alone, together) = (0, 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] >= 0x80)
            {
                var isAlone = (at == 0 || bytes[at - 1] < 0x80) && (at + 1 == bytes.Length || bytes[at + 1] < 0x80);
                (alone, together) = isAlone && bytes[at] >= 0xC0 ? (alone + 1, together) : (alone, together + (isAlone ? 0 : 1));
            }
        }

        return alone > 0 && alone >= together;
    }
}
