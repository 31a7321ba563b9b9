using System.Net;

namespace Dashboard.Tests.Hosting;

public sealed class HealthTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_EvidenceIsLoaded_IsWell(string address)
    {
        using var answer = await server.GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }
}
