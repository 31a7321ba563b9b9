using System.Threading.RateLimiting;

namespace Dashboard.Limits;

/// <summary>What the server takes on at once in all, whoever asks. Sockets stay open for hours and are counted as circuits instead; health must be told under any load.</summary>
internal static class TotalLimit
{
    private static readonly PathString[] Uncounted = ["/_blazor", "/health", "/status"];

    /// <summary>The limiter of all requests.</summary>
    public static PartitionedRateLimiter<HttpContext>? Of(LimitOptions options) => !options.Enabled ? null : PartitionedRateLimiter.CreateChained(
        At("reading", options.Reading, options.ReadingQueue, context => !Array.Exists(Uncounted, path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))),
        At("exports", options.Exports, options.ExportsQueue, context => context.GetEndpoint()?.Metadata.GetMetadata<ExpensiveWork>() is not null));

    private static PartitionedRateLimiter<HttpContext> At(string name, int most, int queue, Func<HttpContext, bool> counts) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => counts(context)
            ? RateLimitPartition.GetConcurrencyLimiter(name, _ => new() { PermitLimit = most, QueueLimit = queue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst })
            : RateLimitPartition.GetNoLimiter(""));
}
