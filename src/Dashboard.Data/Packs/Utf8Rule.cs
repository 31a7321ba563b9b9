using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>The files of a pack are UTF-8, with or without a byte order mark.</summary>
internal static class Utf8Rule
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes behind a UTF-8 byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith(Mark) ? bytes.AsMemory(Mark.Length) : bytes;

    /// <summary>Reports an encoding that is another, or the first bad byte of every line that has one. False where there was any.</summary>
    public static bool Check(ReadOnlySpan<byte> bytes, FileProblems problems)
    {
        var other = EncodingGuess.Of(bytes);
        if (other is null && Utf8.IsValid(bytes))
        {
            return true;
        }

        if (other is not null)
        {
            problems.Add($"looks like {other}, and the files of a pack are UTF-8: save it as UTF-8");
            return false;
        }

        var (line, reported) = (1, 0);
        for (var offset = 0; offset < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[offset..], out var rune, out var length);
            if (status != OperationStatus.Done && reported < line)
            {
                problems.Add(line, string.Create(CultureInfo.InvariantCulture, $"not valid UTF-8: byte 0x{bytes[offset]:X2} at offset {offset}"));
                reported = line;
            }

            line += status == OperationStatus.Done && EndsLine(bytes, offset, rune) ? 1 : 0;
            offset += length;
        }

        return false;
    }

    /// <summary>LF, CR LF or CR alone: each ends one line.</summary>
    private static bool EndsLine(ReadOnlySpan<byte> bytes, int offset, Rune rune) =>
        rune.Value == '\n' || (rune.Value == '\r' && !bytes[(offset + 1)..].StartsWith("\n"u8));
}
