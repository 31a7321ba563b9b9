using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Dashboard.Tests.Hosting;

/// <summary>What whoever runs the dashboard gets to see of it, by a receiver of OTLP that keeps what comes.</summary>
public sealed class ObservationTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Endpoint_IsNamed_GetsMetricsTracesAndLogs()
    {
        var came = new ConcurrentDictionary<string, string>();
        await using var receiver = await ReceiverAsync(came);
        await using (var program = server.WithWebHostBuilder(builder => builder
            .UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Urls.First())
            .UseSetting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")))
        {
            using var client = program.CreateClient();
            using var answer = await client.GetAsync(new Uri("/api/v1/ask?q=What%20is%20capex%3F", UriKind.Relative));
            using var file = await client.GetAsync(new Uri("/api/v1/charts/capex.csv", UriKind.Relative));
            using var drawing = await client.GetAsync(new Uri("/charts/capex/drawing", UriKind.Relative));
            program.Services.GetRequiredService<MeterProvider>().ForceFlush();
            program.Services.GetRequiredService<TracerProvider>().ForceFlush();
            program.Services.GetRequiredService<LoggerProvider>().ForceFlush();
        }

        Assert.Equal(["/v1/logs", "/v1/metrics", "/v1/traces"], came.Keys.Order(StringComparer.Ordinal));
        foreach (var name in new[] { "dashboard.evidence.info", "dashboard.evidence.packs", "dashboard.questions", "dashboard.exports", "dashboard.drawings", "dashboard.talks", "http.server.request.duration" })
        {
            Assert.Contains(name, came["/v1/metrics"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Status_OfThisMachine_HoldsCountsAndNoNames()
    {
        var page = await server.PageAsync("/status");

        Assert.Contains(page.QuerySelectorAll("th"), cell => cell.TextContent == "Evidence version");
        Assert.Contains(page.QuerySelectorAll("th"), cell => cell.TextContent == "Live presentations");
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    private static async Task<WebApplication> ReceiverAsync(ConcurrentDictionary<string, string> came)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = builder.Build();
        receiver.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            came.AddOrUpdate(context.Request.Path.Value!, Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
            context.Response.StatusCode = StatusCodes.Status200OK;
        });
        await receiver.StartAsync();
        return receiver;
    }
}
