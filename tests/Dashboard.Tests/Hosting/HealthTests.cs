using System.Net;
using Dashboard.Data.Store;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Hosting;

public sealed class HealthTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("/health")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_EvidenceIsLoaded_IsWell(string address)
    {
        using var answer = await server.GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Ready_DatabaseIsAway_SaysSoAndStaysFit()
    {
        var store = new StoreState();
        store.Lost();
        await using var program = server.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton(store)));
        using var client = program.CreateClient();
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
        using var page = await client.GetAsync(new Uri("/claims", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (ready.StatusCode, live.StatusCode, page.StatusCode));
        Assert.StartsWith("Degraded\ndatabase: The database cannot be reached since ", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
