using System.Net;
using System.Text.Json;

namespace Dashboard.Tests.Api;

public sealed class ApiItemTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("packs/nscale-2026-01", "title", "Nscale’s financing and the AI infrastructure race")]
    [InlineData("packs/nscale-2026-01", "date", "2026-01-09")]
    [InlineData("segments/data-centers", "name", "Data centers")]
    [InlineData("segments/data-centers", "position", "midstream")]
    [InlineData("companies/alphabet", "name", "Alphabet")]
    [InlineData("companies/alphabet", "kind", "company")]
    [InlineData("claims/market-2033", "status", "projection")]
    [InlineData("sources/s02", "publisher", "Eastmoney")]
    [InlineData("sources/s02", "date", "2026-01-09")]
    [InlineData("sources/s02", "host", "wap.eastmoney.com")]
    [InlineData("sources/s06", "kind", "image")]
    public async Task Get_KnownId_IsTheItem(string item, string property, string expected) =>
        Assert.Equal(expected, (await server.JsonAsync($"/api/v1/{item}")).GetProperty(property).GetString());

    [Theory]
    [InlineData("segments/applications", "applications-rating")]
    [InlineData("companies/industrial-securities", "capex-total-2025-2027")]
    [InlineData("sources/s07", "torch-tpu-google-meta")]
    public async Task Get_Item_NamesItsClaims(string item, string claim) =>
        Assert.Contains(claim, Strings((await server.JsonAsync($"/api/v1/{item}")).GetProperty("claims")));

    [Fact]
    public async Task Get_ItemThatTheFilterLeavesOut_IsStillThere() =>
        Assert.Equal("market-2033", (await server.JsonAsync("/api/v1/claims/market-2033?segment=chips")).GetProperty("id").GetString());

    [Fact]
    public async Task Get_Claim_HasThePromisedNamesInTheirOrder()
    {
        string[] promised =
        [
            "id", "pack", "statement", "entity", "metric", "definition", "value", "low", "high", "unit", "period", "status", "qualifier", "segments", "sources", "relations", "findings",
        ];

        var claim = await server.JsonAsync("/api/v1/claims/microsoft-capex-fy2025");

        Assert.Equal(promised, claim.EnumerateObject().Select(property => property.Name).Where(promised.Contains));
    }

    [Fact]
    public async Task Get_Claim_HasItsFactsInTheirTypes()
    {
        var claim = await server.JsonAsync("/api/v1/claims/microsoft-capex-fy2025");

        Assert.Equal(
            """{"kind":"fiscal-year","label":"FY2025","start":"2024-07-01","end":"2025-06-30"}""",
            claim.GetProperty("period").GetRawText());
        Assert.Equal(("64.6", "USD billion"), (claim.GetProperty("value").GetRawText(), claim.GetProperty("unit").GetString()));
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("low").ValueKind);
        Assert.Equal(("microsoft", "capex", "actual"), (claim.GetProperty("entity").GetString(), claim.GetProperty("metric").GetString(), claim.GetProperty("status").GetString()));
        Assert.Equal(["data-centers"], Strings(claim.GetProperty("segments")));
        Assert.Equal(["s11"], Strings(claim.GetProperty("sources")));
        Assert.Contains("mixed-years.nscale-2026-01.capex", Strings(claim.GetProperty("findings")));
        Assert.Equal(("confirmed", JsonValueKind.Null, JsonValueKind.Null), (claim.GetProperty("support").GetString(), claim.GetProperty("by").ValueKind, claim.GetProperty("stated").ValueKind));
    }

    [Fact]
    public async Task Get_BareClaim_SaysNullForWhatIsNotThere()
    {
        var claim = await server.JsonAsync("/api/v1/claims/energy-driver-power-gap");

        Assert.All(["entity", "definition", "value", "low", "high", "unit", "period", "qualifier"], name => Assert.Equal(JsonValueKind.Null, claim.GetProperty(name).ValueKind));
    }

    [Theory]
    [InlineData("nscale-safe-oct-2025", "contradicts", "nscale-pre-series-c-oct-2024")]
    [InlineData("nscale-pre-series-c-oct-2024", "contradicts", "nscale-safe-oct-2025")]
    [InlineData("nscale-pre-series-c-oct-2024", "same-as", "nscale-safe-oct-2025")]
    [InlineData("nscale-funding-total", "derives", "nscale-series-b-amount")]
    [InlineData("nscale-series-b-amount", "input-of", "nscale-funding-total")]
    public async Task Get_Claim_NamesItsRelationsFromEitherSide(string id, string kind, string other)
    {
        var relations = (await server.JsonAsync($"/api/v1/claims/{id}")).GetProperty("relations").EnumerateArray();

        Assert.Contains((kind, other), relations.Select(relation => (relation.GetProperty("kind").GetString()!, relation.GetProperty("claim").GetString()!)));
    }

    [Fact]
    public async Task Get_Item_IsJson()
    {
        using var answer = await server.GetAsync("/api/v1/claims/market-2033");

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private static IEnumerable<string?> Strings(JsonElement list) => list.EnumerateArray().Select(item => item.GetString());
}
