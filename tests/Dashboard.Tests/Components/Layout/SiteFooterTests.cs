using Dashboard.Components.Layout;

namespace Dashboard.Tests.Components.Layout;

public sealed class SiteFooterTests : EvidenceContext
{
    [Fact]
    public void Render_Pack_IsNamedWithItsDayAndVersion()
    {
        var words = RenderAt<SiteFooter>("/").Words();

        Assert.Contains("Nscale’s financing and the AI infrastructure race, as of 9 January 2026, version 1.0.0.", words, StringComparison.Ordinal);
        Assert.Contains("No investment advice.", words, StringComparison.Ordinal);
        Assert.Contains("evidence version test", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Programs_AreLedToTheDescriptionOfTheInterface() => Assert.Equal("/openapi/v1.json", RenderAt<SiteFooter>("/").Link("API"));
}
