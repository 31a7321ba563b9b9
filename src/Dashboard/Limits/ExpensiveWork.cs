using Microsoft.AspNetCore.RateLimiting;

namespace Dashboard.Limits;

/// <summary>Marks an endpoint that makes a file: few are made at once.</summary>
/// <param name="Kind">What is made, e.g. "xlsx".</param>
internal sealed record ExpensiveWork(string Kind)
{
    /// <summary>Marks the endpoint, and limits how often one address may ask for it.</summary>
    public static T Mark<T>(T endpoint, string kind)
        where T : IEndpointConventionBuilder
    {
        endpoint.WithMetadata(new ExpensiveWork(kind), new EnableRateLimitingAttribute(RateLimits.Exports));
        return endpoint;
    }
}
