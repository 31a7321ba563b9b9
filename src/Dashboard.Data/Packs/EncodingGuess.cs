using System.Buffers;
using System.Text;

namespace Dashboard.Data.Packs;

/// <summary>What a file is written in that is no UTF-8: told once for the whole file, and not once for every line of it.</summary>
internal static class EncodingGuess
{
    /// <summary>Of so many bytes one byte of two is zero where Latin letters are written in UTF-16.</summary>
    private const int Looked = 4096;

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

    /// <summary>Where one character beyond ASCII is valid, the file was meant to be UTF-8.</summary>
    private static string? OfBytes(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes) || HoldsUtf8(bytes))
        {
            return null;
        }

        try
        {
            return IsChinese(Chinese.GetString(bytes)) ? "GB18030 (Chinese)" : "Windows-1252 (Western European)";
        }
        catch (DecoderFallbackException)
        {
            return "Windows-1252 (Western European)";
        }
    }

    private static bool HoldsUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var offset = 0; offset < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done && length > 1)
            {
                return true;
            }

            offset += length;
        }

        return false;
    }

    /// <summary>Ideographs and the signs that stand among them; a Western letter and the one behind it can look like an ideograph, but not all of them do.</summary>
    private static bool IsChinese(string text) => text.Where(sign => sign > '\u007F').All(sign => sign is (>= '\u2010' and <= '\u2E7F') or (>= '\u3000' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF') or '·' or '×' or '÷' or '°')
        && text.Count(sign => sign is >= '\u4E00' and <= '\u9FFF') > 1;
}
