using System.Threading.RateLimiting;
using Dashboard.Requests;
using Microsoft.AspNetCore.RateLimiting;

namespace Dashboard.Limits;

/// <summary>So many requests from one address within a time.</summary>
/// <param name="isOn">Whether it holds.</param>
/// <param name="most">How many.</param>
/// <param name="window">The time.</param>
/// <param name="why">What is said to the one that comes too many, in the language of the request.</param>
internal sealed class AddressLimit(bool isOn, int most, TimeSpan window, Func<string> why) : IRateLimiterPolicy<string>
{
    /// <inheritdoc />
    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected => (rejected, _) => new(Refusal.WriteAsync(rejected.HttpContext, window, why()));

    /// <inheritdoc />
    public RateLimitPartition<string> GetPartition(HttpContext httpContext) => isOn
        ? RateLimitPartition.GetFixedWindowLimiter(Asker.Of(httpContext.Connection.RemoteIpAddress), _ => new() { PermitLimit = most, Window = window, QueueLimit = 0 })
        : RateLimitPartition.GetNoLimiter("");
}
