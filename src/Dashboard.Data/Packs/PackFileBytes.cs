using Dashboard.Data.Validation;
using Microsoft.Extensions.FileProviders;

namespace Dashboard.Data.Packs;

/// <summary>Reads the files of a pack whole, up to a limit.</summary>
internal static class PackFileBytes
{
    /// <summary>64 MiB: far above 100,000 claims, and little enough to hold in memory.</summary>
    public const int Limit = 64 * 1024 * 1024;

    /// <summary>The bytes; null, and the reason among the problems, where the file is missing, too large or cannot be read.</summary>
    public static byte[]? Read(PackFolder folder, string name, FileProblems problems)
    {
        if (folder.Leaves(name))
        {
            problems.Add("a link that leaves the pack's folder");
            return null;
        }

        var file = folder.File(name);
        if (!file.Exists || file.IsDirectory)
        {
            problems.Add("missing file");
            return null;
        }

        try
        {
            if (file.Length <= Limit && ReadUpTo(file, Limit) is { } bytes)
            {
                return bytes;
            }

            problems.Add("larger than 64 MiB");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add($"cannot be read: {ShownText.Of(exception.Message)}");
        }

        return null;
    }

    /// <summary>Null where the stream holds more: a provider need not tell the true length, and a file can grow while it is read.</summary>
    private static byte[]? ReadUpTo(IFileInfo file, int limit)
    {
        using var stream = file.CreateReadStream();
        using var copy = new MemoryStream((int)Math.Clamp(file.Length, 0, limit));
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (copy.Length + count > limit)
            {
                return null;
            }

            copy.Write(buffer, 0, count);
        }

        return copy.ToArray();
    }
}
