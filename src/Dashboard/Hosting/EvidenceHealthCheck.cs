using Dashboard.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Hosting;

/// <summary>Ready once there is evidence to show.</summary>
/// <param name="evidence">The evidence.</param>
internal sealed class EvidenceHealthCheck(SnapshotProvider evidence) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(evidence.IsLoaded ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("No evidence has been loaded yet."));
}
