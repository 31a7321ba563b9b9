using System.Diagnostics.Metrics;
using Dashboard.Data;
using Dashboard.Data.Store;
using Dashboard.Limits;
using Dashboard.Observing;
using Dashboard.Present;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Dashboard.Hosting;

/// <summary>Metrics, traces and logs for whoever runs the dashboard, by OTLP. Nothing is collected unless an endpoint is named.</summary>
internal static class Observation
{
    /// <summary>Where they go, as every program of OpenTelemetry reads it: a variable of the environment or a setting.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    // the framework's own meters and sources of circuits and components, and those of the driver of PostgreSQL
    private static readonly string[] Meters = [Observed.Name, "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Components.Lifecycle", "Microsoft.AspNetCore.Components.Server.Circuits", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", "Npgsql"];
    private static readonly string[] Sources = ["Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Components.Server.Circuits", "Npgsql"];

    /// <summary>Registers what is observed.</summary>
    public static void AddObservation(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Gauges>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<Gauges>());
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("evidence-dashboard", serviceVersion: typeof(Observation).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter(Meters))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(options => options.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
                .AddSource(Sources))
            .WithLogging()
            .UseOtlpExporter();
    }

    /// <summary>What holds at a moment, read when somebody asks for it.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="circuits">The circuits.</param>
    /// <param name="talks">The presentations.</param>
    /// <param name="store">The database.</param>
    private sealed class Gauges(SnapshotProvider evidence, OpenCircuits circuits, PresentationSessions talks, StoreState store) : IHostedService, IDisposable
    {
        private readonly Meter meter = new(Observed.Name);

        public Task StartAsync(CancellationToken cancellationToken)
        {
            meter.CreateObservableGauge("dashboard.evidence.info", () => new Measurement<int>(1, new KeyValuePair<string, object?>("version", evidence.Version)), description: "1, with the version of the evidence that is shown.");
            meter.CreateObservableGauge("dashboard.evidence.packs", () => evidence.Current.Packs.Count, "{pack}", "Packs that are shown.");
            meter.CreateObservableGauge("dashboard.evidence.claims", () => evidence.Current.Claims.Count, "{claim}", "Claims that are shown.");
            meter.CreateObservableGauge("dashboard.circuits", () => circuits.Count, "{circuit}", "Circuits of this server.");
            meter.CreateObservableGauge("dashboard.circuits.connected", () => circuits.Connected, "{circuit}", "Circuits of this server that are connected.");
            meter.CreateObservableGauge("dashboard.talks", () => talks.Count, "{talk}", "Presentations that go on.");
            meter.CreateObservableGauge("dashboard.followers", () => talks.FollowersHere, "{person}", "Those who follow presentations on this server.");
            meter.CreateObservableGauge("dashboard.store.away", () => store.AwaySince is null ? 0 : 1, description: "1 while the database cannot be reached.");
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() => meter.Dispose();
    }
}
