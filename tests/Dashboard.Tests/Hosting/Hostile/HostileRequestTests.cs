using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Hosting.Hostile;

/// <summary>Whatever is asked, by whatever key, the program answers, and nothing of it is a fault of ours.</summary>
public sealed class HostileRequestTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    private const int Few = 250;
    private const int Many = 10_000;

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public Task SomeRequests_OverAllRoutesAndKeys_FindNoFault(bool limits, int seed) => FireAsync(limits, seed, Few);

    [Theory]
    [Trait("Time", "long")]
    [InlineData(true, 3)]
    [InlineData(false, 4)]
    public Task TenThousandRequests_OverAllRoutesAndKeys_FindNoFault(bool limits, int seed) => FireAsync(limits, seed, Many);

    private async Task FireAsync(bool limits, int seed, int count)
    {
        using var log = new ErrorLog();
        await using var program = server.WithWebHostBuilder(builder => builder
            .UseEnvironment("Production")
            .UseSetting("Limits:Enabled", limits ? "true" : "false")
            .ConfigureLogging(logging => logging.AddProvider(log)));
        using var client = program.CreateClient(new() { AllowAutoRedirect = false });
        var faults = new List<string>();
        foreach (var request in new HostileRequests(RoutesOf(program), seed).Draw(count))
        {
            using var message = request.ToMessage();
            using var answer = await client.SendAsync(message);
            if ((int)answer.StatusCode >= 500 && !IsHonest(request, (int)answer.StatusCode))
            {
                faults.Add($"{(int)answer.StatusCode} {request}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(log.Errors.Count == 0, string.Join('\n', log.Errors));
    }

    /// <summary>"No presentation can be started now" and "not implemented" are true answers and no faults.</summary>
    private static bool IsHonest(HostileRequest request, int status) => status == 503 && request.Address.Contains("/session", StringComparison.Ordinal);

    private static List<string> RoutesOf(WebApplicationFactory<Program> program) =>
    [
        .. program.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText ?? "/")
            // the line itself is tried by tests of its own; it would stay open
            .Where(route => !route.StartsWith("/_blazor", StringComparison.Ordinal) && !route.StartsWith("_blazor", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal),
        "/no-such-page/{id}",
        "/data/{pack}/{file}",
    ];
}
