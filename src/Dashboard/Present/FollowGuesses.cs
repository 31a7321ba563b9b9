using System.Net;
using System.Threading.RateLimiting;
using Dashboard.Requests;

namespace Dashboard.Present;

/// <summary>
/// Counts wrong codes by the address that they came from. Only wrong ones count, and a right one is answered however many wrong ones came before:
/// a whole audience may share one address. Where so many come that somebody tries them by a program, nothing is answered any more.
/// </summary>
public sealed class FollowGuesses : IDisposable
{
    /// <summary>How many wrong codes an address may try in a minute; after that it is told to wait.</summary>
    public const int MostInAMinute = 20;

    /// <summary>How many wrong codes in a minute shut an address out until the minute is over, right codes included: no room of people tries so many.</summary>
    public const int ShutOutInAMinute = 600;

    private readonly PartitionedRateLimiter<string> limiter = Limiter(MostInAMinute);
    private readonly PartitionedRateLimiter<string> door = Limiter(ShutOutInAMinute);

    /// <summary>Whether a wrong code from the address is still one of few.</summary>
    public bool Allows(IPAddress? address) => IsOpen(limiter, address);

    /// <summary>Whether a right code from the address is answered.</summary>
    public bool Admits(IPAddress? address) => IsOpen(door, address);

    /// <summary>Notes that the address has tried a wrong one.</summary>
    public void Count(IPAddress? address)
    {
        limiter.AttemptAcquire(Asker.Of(address)).Dispose();
        door.AttemptAcquire(Asker.Of(address)).Dispose();
    }

    /// <summary>
    /// The presentation that goes on under a code; null where nobody presents under it any more or ever did, or the address is shut out. Nobody
    /// learns which.
    /// </summary>
    public PresentationSession? Presentation(PresentationSessions sessions, string code, IPAddress? address)
    {
        var session = Admits(address) ? sessions.Find(code) : null;
        if (session is null)
        {
            Count(address);
        }

        return session is { HasEnded: false } ? session : null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        limiter.Dispose();
        door.Dispose();
    }

    private static bool IsOpen(PartitionedRateLimiter<string> limiter, IPAddress? address) => limiter.GetStatistics(Asker.Of(address)) is not { CurrentAvailablePermits: 0 };

    private static PartitionedRateLimiter<string> Limiter(int most) => PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
}
