using System.Net;
using System.Threading.RateLimiting;
using Dashboard.Requests;

namespace Dashboard.Present;

/// <summary>Counts wrong codes by the address that they came from. Only wrong ones count: a whole audience may share one address.</summary>
public sealed class FollowGuesses : IDisposable
{
    /// <summary>How many wrong codes an address may try in a minute; after that even a right one is refused until the minute is over.</summary>
    public const int MostInAMinute = 20;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = MostInAMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>Whether the address may try a code.</summary>
    public bool Allows(IPAddress? address) => limiter.GetStatistics(Asker.Of(address)) is not { CurrentAvailablePermits: 0 };

    /// <summary>Notes that the address has tried a wrong one.</summary>
    public void Count(IPAddress? address) => limiter.AttemptAcquire(Asker.Of(address)).Dispose();

    /// <summary>
    /// The presentation that goes on under a code; null where nobody presents under it any more or ever did, or the address has guessed too often. Nobody
    /// learns which.
    /// </summary>
    public PresentationSession? Presentation(PresentationSessions sessions, string code, IPAddress? address)
    {
        var session = Allows(address) ? sessions.Find(code) : null;
        if (session is null)
        {
            Count(address);
        }

        return session is { HasEnded: false } ? session : null;
    }

    /// <inheritdoc />
    public void Dispose() => limiter.Dispose();
}
