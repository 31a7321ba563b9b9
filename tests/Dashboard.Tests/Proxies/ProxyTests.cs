using System.Net;
using Dashboard.Proxies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Tests.Proxies;

/// <summary>What is believed of a request, and of whom.</summary>
public sealed class ProxyTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    private const string Proxy = "10.1.2.3";
    private const string Stranger = "192.0.2.7";

    [Theory]
    [InlineData(null, Proxy, false)]
    [InlineData("10.1.2.3", Proxy, true)]
    [InlineData("10.1.0.0/16", Proxy, true)]
    [InlineData("10.1.2.3", "::ffff:10.1.2.3", true)]
    [InlineData("10.1.2.3", Stranger, false)]
    public async Task ForwardedScheme_IsBelievedOfConfiguredProxiesAlone(string? configured, string from, bool believed)
    {
        await using var program = With(configured is null ? [] : [("Proxy:Addresses:0", configured)]);
        using var answer = await GetAsync(program, "/present", from, ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "198.51.100.9"));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), text => text.Contains("Antiforgery", StringComparison.Ordinal));

        Assert.Equal(believed, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(believed, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task ForwardedHost_IsNeverTakenOver()
    {
        await using var program = With([("Proxy:Addresses:0", Proxy)]);
        using var answer = await GetAsync(program, "/report.md", Proxy, ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "https"));

        Assert.DoesNotContain("evil.example", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_ThatIsNotAllowed_IsRefused()
    {
        await using var program = With([("AllowedHosts", "dashboard.example")]);
        using var answer = await GetAsync(program, "/", Stranger);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/claims/none")]
    [InlineData("/charts/capex/drawing")]
    [InlineData("/api/v1/claims")]
    [InlineData("/data/nscale-2026-01/claims.csv")]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/_blazor/negotiate")]
    [InlineData("/status")]
    public async Task SignIn_NotSignedIn_NothingIsShown(string address)
    {
        await using var program = WithSignIn();
        using var nobody = await GetAsync(program, address, Proxy);
        using var forged = await GetAsync(program, address, Stranger, ("X-User", "somebody"));
        using var twice = await GetAsync(program, address, Proxy, ("X-User", "somebody"), ("X-User", "another"));

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], new[] { nobody, forged, twice }.Select(answer => answer.StatusCode));
        Assert.DoesNotContain("<nav", await nobody.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(nobody.Headers.GetValues("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/", "X-User")]
    [InlineData("/health/live", null)]
    [InlineData("/health/ready", null)]
    public async Task SignIn_SignedInOrHealth_IsAnswered(string address, string? header)
    {
        await using var program = WithSignIn();
        using var answer = await GetAsync(program, address, Proxy, header is null ? [] : [(header, "somebody")]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void Settings_ThatCannotHold_StopTheStart() => Assert.Equal(
        [
            "Proxy:Addresses: 'localhost' is no address and no network.",
            "Proxy:Hops: must be 1 or more.",
            "Proxy:SignInHeader: without Addresses anybody could write the header.",
        ],
        new[] { new ProxyOptions { Addresses = ["localhost"] }, new ProxyOptions { Hops = 0 }, new ProxyOptions { SignInHeader = "X-User" } }
            .SelectMany(options => new ProxyOptionsValidation().Validate(null, options).Failures!));

    [Fact]
    public void Proxies_Networks_IncludeWhatLiesInThem()
    {
        var proxies = new TrustedProxies(Options.Create(new ProxyOptions { Addresses = ["10.0.0.0/8", "2001:db8::/32"] }));

        Assert.True(proxies.Include(IPAddress.Parse("10.9.9.9")));
        Assert.True(proxies.Include(IPAddress.Parse("2001:db8::1")));
        Assert.False(proxies.Include(IPAddress.Parse("11.0.0.1")));
        Assert.False(proxies.Include(null));
    }

    private WebApplicationFactory<Program> WithSignIn() => With([("Proxy:Addresses:0", Proxy), ("Proxy:SignInHeader", "X-User")]);

    private WebApplicationFactory<Program> With(IReadOnlyList<(string Key, string Value)> settings) => server.WithWebHostBuilder(builder =>
    {
        builder.UseEnvironment("Production").ConfigureTestServices(services => services.AddSingleton<IStartupFilter, RemoteAddress>());
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }
    });

    private static async Task<HttpResponseMessage> GetAsync(WebApplicationFactory<Program> program, string address, string from, params (string Name, string Value)[] headers)
    {
        using var client = program.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://dashboard.test") });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers.Append((RemoteAddress.Header, from)))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }
}
