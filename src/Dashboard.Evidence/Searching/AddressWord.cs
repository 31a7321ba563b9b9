using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Evidence.Searching;

/// <summary>
/// The one word by which the address of a source is found. Its parts are no words that anybody looks for: "https", "com" and the years of paths would find every
/// source.
/// </summary>
public static class AddressWord
{
    /// <summary>Of a longer address as much counts: a search field cuts what is typed.</summary>
    private const int Longest = 150;

    /// <summary>The word; null where the text is no address with a path.</summary>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = text.Trim();
        if (!typed.Contains('.', StringComparison.Ordinal) || !typed.Contains('/', StringComparison.Ordinal) || typed.Any(char.IsWhiteSpace))
        {
            return null;
        }

        return Uri.TryCreate(typed.Contains("://", StringComparison.Ordinal) ? typed : "https://" + typed, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? Of(address) : null;
    }

    /// <summary>The word of an address, whatever its scheme, and with or without www.</summary>
    public static string Of(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var host = address.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.IdnHost[4..] : address.IdnHost;
        var key = host.ToLowerInvariant() + address.PathAndQuery.TrimEnd('/');
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key[..Math.Min(key.Length, Longest)]));
        // letters alone: a word of letters and digits would be found by its parts
        return string.Concat(hash.Take(12).SelectMany(part => new[] { (char)('a' + (part >> 4)), (char)('a' + (part & 15)) }));
    }
}
