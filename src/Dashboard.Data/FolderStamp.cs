using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Data;

/// <summary>Tells one state of a folder on disk from another, whatever way its files came: by their names, sizes and times.</summary>
internal static class FolderStamp
{
    private const int Most = 10_000;

    /// <summary>The stamp; the same for a folder that is not there, or cannot be looked at.</summary>
    public static string Of(string path)
    {
        try
        {
            var files = Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories).Take(Most) : [];
            var lines = files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}")).Order(StringComparer.Ordinal);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // a file that went while it was looked at: the next look tells
            return "";
        }
    }
}
