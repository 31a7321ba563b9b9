using System.Security.Cryptography;
using System.Text;
using Dashboard.Evidence;

namespace Dashboard.Documents.Feeds;

/// <summary>An entry of the feed.</summary>
/// <param name="Key">What the entry is of, the same for ever: its id is made of it.</param>
/// <param name="Title">What happened.</param>
/// <param name="Updated">When.</param>
/// <param name="Path">The address of the page, below the root.</param>
/// <param name="Summary">What happened, in a sentence.</param>
/// <param name="Claims">The claims that the entry tells; empty where it tells of none.</param>
public sealed record FeedEntry(string Key, string Title, DateTimeOffset Updated, string Path, string Summary, IReadOnlyList<Claim> Claims)
{
    /// <summary>The id: a name-based UUID (RFC 9562, version 8, SHA-256), so that it does not depend on where the dashboard is reached.</summary>
    public string Id
    {
        get
        {
            var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("evidence-feed/" + Key)).AsSpan(0, 16);
            bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
            bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
            return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
        }
    }
}
