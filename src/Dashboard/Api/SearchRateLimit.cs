using System.Threading.RateLimiting;
using Dashboard.Requests;
using Microsoft.AspNetCore.RateLimiting;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Api;

/// <summary>Lets a room of people behind one address type as fast as they can, and a program that hammers wait.</summary>
internal sealed class SearchRateLimit : IRateLimiterPolicy<string>
{
    /// <summary>The name of the policy.</summary>
    public const string Name = "search";

    /// <summary>How many searches an address may send within <see cref="Window"/>.</summary>
    public const int Most = 400;

    /// <summary>The time that they are counted in.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    /// <inheritdoc />
    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected { get; } = static async (rejected, cancellation) =>
    {
        rejected.HttpContext.Response.Headers.RetryAfter = "10";
        await TypedResults.Problem(Say("Too many searches came from this address. Wait ten seconds and try again."), statusCode: StatusCodes.Status429TooManyRequests, title: Say("Too many searches")).ExecuteAsync(rejected.HttpContext);
    };

    /// <inheritdoc />
    public RateLimitPartition<string> GetPartition(HttpContext httpContext) => RateLimitPartition.GetFixedWindowLimiter(
        Asker.Of(httpContext.Connection.RemoteIpAddress),
        static _ => new() { PermitLimit = Most, Window = Window, QueueLimit = 0 });
}
