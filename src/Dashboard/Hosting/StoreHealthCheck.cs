using System.Globalization;
using Dashboard.Data.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Hosting;

/// <summary>A database that is away is told and does not make the server unfit: it goes on with the evidence that it has, as all others do.</summary>
/// <param name="store">Whether the database can be reached.</param>
internal sealed class StoreHealthCheck(StoreState store) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(store.AwaySince is { } since ? HealthCheckResult.Degraded(string.Create(CultureInfo.InvariantCulture, $"The database cannot be reached since {since:u}; pages go on with the evidence that was loaded.")) : HealthCheckResult.Healthy());
}
