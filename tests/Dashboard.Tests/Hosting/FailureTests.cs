using System.Net;
using Dashboard.Views;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Hosting;

/// <summary>What a reader gets, outside of development, when something of ours fails.</summary>
public sealed class FailureTests : IClassFixture<DashboardServer>, IDisposable
{
    private const string Secret = "The charts cannot be made because of a secret.";

    private readonly WebApplicationFactory<Program> failing;

    public FailureTests(DashboardServer server) => failing = server.WithWebHostBuilder(builder => builder
        .UseEnvironment("Production")
        .ConfigureTestServices(services => services.AddSingleton<ChartSpecs>(_ => throw new InvalidOperationException(Secret))));

    [Theory]
    [InlineData("/api/v1/charts", "application/problem+json")]
    [InlineData("/charts", "text/html")]
    // files: never half of one
    [InlineData("/api/v1/charts/capex.csv", "application/problem+json")]
    [InlineData("/api/v1/charts/capex.xlsx", "application/problem+json")]
    [InlineData("/charts/capex.svg", "text/html")]
    [InlineData("/report.md", "text/html")]
    [InlineData("/present/story/deck.pptx", "text/html")]
    public async Task Answer_SomethingFails_SaysSoWithoutTheReason(string address, string type)
    {
        using var answer = await failing.CreateClient().GetAsync(new Uri(address, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.InternalServerError, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at Dashboard.", text, StringComparison.Ordinal);
        Assert.Null(answer.Content.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData("/api/v1/charts")]
    [InlineData("/charts")]
    public async Task Answer_SomethingFails_CarriesTheSecurityHeaders(string address)
    {
        using var answer = await failing.CreateClient().GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(["nosniff"], Header(answer, "X-Content-Type-Options"));
        Assert.Single(Header(answer, "Content-Security-Policy"));
    }

    [Fact]
    public async Task Answer_SomethingElseFails_IsAsEver()
    {
        using var answer = await failing.CreateClient().GetAsync(new Uri("/claims", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public void Dispose() => failing.Dispose();

    private static IEnumerable<string> Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values : [];
}
