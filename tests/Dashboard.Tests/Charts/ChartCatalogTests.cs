using Dashboard.Charts;

namespace Dashboard.Tests.Charts;

public sealed class ChartCatalogTests
{
    [Theory]
    [InlineData("capex")]
    [InlineData("capex-total")]
    [InlineData("funding")]
    [InlineData("market")]
    [InlineData("segments")]
    [InlineData("deals")]
    [InlineData("scorecard")]
    [InlineData("capex-history")]
    public void Find_PromisedSlug_IsTheChart(string slug) => Assert.Equal(slug, ChartCatalog.Find(slug)?.Slug);

    [Theory]
    [InlineData("")]
    [InlineData("Capex")]
    [InlineData("capex.csv")]
    public void Find_AnotherSlug_IsNothing(string slug) => Assert.Null(ChartCatalog.Find(slug));
}
