using Dashboard.Embedding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Tests.Embedding;

public sealed class EmbedOptionsValidationTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("*")]
    [InlineData("https://example.org")]
    [InlineData("https://*.example.org")]
    [InlineData("http://localhost:8080")]
    public void Validate_Site_IsAccepted(string site) => Assert.True(Validated(site).Succeeded);

    [Theory]
    [InlineData("example.org")]
    [InlineData("https://example.org/page")]
    [InlineData("https://example.org; script-src *")]
    [InlineData("https://example.org\n")]
    [InlineData("'none'")]
    [InlineData("")]
    public void Validate_AnythingElse_IsRefusedWithWhatToWrite(string site)
    {
        var result = Validated(site);

        Assert.True(result.Failed);
        Assert.Contains($"'{site}' is no site. Write it as https://example.org", result.FailureMessage, StringComparison.Ordinal);
    }

    private ValidateOptionsResult Validated(string site) =>
        server.Services.GetRequiredService<IValidateOptions<EmbedOptions>>().Validate(null, new() { AllowedSites = [site] });
}
