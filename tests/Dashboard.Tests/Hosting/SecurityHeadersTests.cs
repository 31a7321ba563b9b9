using System.Net;

namespace Dashboard.Tests.Hosting;

public sealed class SecurityHeadersTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/claims/none", HttpStatusCode.NotFound)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/css/core.css", HttpStatusCode.OK)]
    [InlineData("/js/evidence-chart.js", HttpStatusCode.OK)]
    [InlineData("/data/nscale-2026-01/claims.csv", HttpStatusCode.OK)]
    [InlineData("/_framework/blazor.web.js", HttpStatusCode.OK)]
    [InlineData("/api/v1/claims", HttpStatusCode.OK)]
    [InlineData("/api/v1/claims/none", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/claims?segment=none", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/charts/capex.csv", HttpStatusCode.OK)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    public async Task Answer_OfAnyKind_CarriesThem(string address, HttpStatusCode status)
    {
        using var answer = await server.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Contains("default-src 'self'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContentSecurityPolicy_Page_AllowsNoForeignAndNoInlineScript()
    {
        using var answer = await server.GetAsync("/");
        var rules = Header(answer, "Content-Security-Policy").Split("; ");

        Assert.Contains("script-src 'self'", rules);
        Assert.Contains("object-src 'none'", rules);
        Assert.Contains("base-uri 'self'", rules);
        Assert.Contains("form-action 'self'", rules);
        Assert.Contains("frame-ancestors 'self'", rules);
    }

    // two policies would both apply, and the framework adds one of its own unless it is told not to
    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
