using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Dashboard.Tests.Hosting;

public sealed class ShutdownTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public void Shutdown_OpenPages_AreWaitedForAFewSecondsOnly() =>
        Assert.InRange(server.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
}
