using Dashboard.Components.Charts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Bodies;

/// <summary>A chart that fails says so in its own frame: the others, and the page, live.</summary>
public sealed class FailingChartTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/body/?said=en")]
    [InlineData("/?charts=capex,funding")]
    public async Task Get_TheFirstChartFails_TheOthersAreShown(string address)
    {
        await using var server = new DashboardServer();
        await using var failing = server.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<IComponentActivator, FirstChartFails>()));
        using var client = failing.CreateClient();

        var html = await client.GetStringAsync(new Uri(address, UriKind.Relative));

        Assert.Contains("<figure class=\"chart wide\" id=\"chart-capex\"><h2><a href=\"/charts/capex\">", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("This chart cannot be shown: something went wrong on our side.").Length);
        Assert.Contains("<figure class=\"chart narrow\" id=\"chart-funding\"", html, StringComparison.Ordinal);
        Assert.Contains("data-order=", html, StringComparison.Ordinal);
    }

    private sealed class FirstChartFails(IServiceProvider services) : IComponentActivator
    {
        private int charts;

        public IComponent CreateInstance(Type componentType) =>
            componentType == typeof(Chart) && Interlocked.Increment(ref charts) == 1 ? new Failing() : (IComponent)ActivatorUtilities.CreateInstance(services, componentType);
    }

    private sealed class Failing : IComponent
    {
        public void Attach(RenderHandle renderHandle)
        {
        }

        public Task SetParametersAsync(ParameterView parameters) => throw new InvalidOperationException("This chart was told to fail.");
    }
}
