using System.Text.Json;

namespace Dashboard.Tests.Api;

public sealed class OpenApiTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("/api/v1/packs")]
    [InlineData("/api/v1/packs/{id}")]
    [InlineData("/api/v1/segments")]
    [InlineData("/api/v1/segments/{id}")]
    [InlineData("/api/v1/companies")]
    [InlineData("/api/v1/companies/{id}")]
    [InlineData("/api/v1/claims")]
    [InlineData("/api/v1/claims/{id}")]
    [InlineData("/api/v1/sources")]
    [InlineData("/api/v1/sources/{id}")]
    [InlineData("/api/v1/charts")]
    [InlineData("/api/v1/charts/{slug}")]
    [InlineData("/api/v1/charts/{slug}.csv")]
    [InlineData("/api/v1/charts/{slug}.xlsx")]
    [InlineData("/api/v1/claims.csv")]
    [InlineData("/api/v1/claims.xlsx")]
    [InlineData("/charts/{slug}/cite.{extension}")]
    [InlineData("/api/v1/audit")]
    [InlineData("/api/v1/audit/{id}")]
    [InlineData("/api/v1/search")]
    [InlineData("/api/v1/ask")]
    [InlineData("/report.md")]
    [InlineData("/feed.xml")]
    [InlineData("/claims/{id}/cite.{extension}")]
    public async Task Document_PromisedPath_IsDescribed(string path)
    {
        var get = (await server.JsonAsync("/openapi/v1.json")).GetProperty("paths").GetProperty(path).GetProperty("get");

        Assert.NotEqual("", get.GetProperty("summary").GetString());
        Assert.True(get.GetProperty("responses").TryGetProperty("200", out _));
        Assert.True(get.GetProperty("responses").TryGetProperty("400", out _));
    }

    [Fact]
    public async Task Document_Paths_HoldNoCatchAll() =>
        Assert.DoesNotContain((await server.JsonAsync("/openapi/v1.json")).GetProperty("paths").EnumerateObject(), path => path.Name.Contains('*', StringComparison.Ordinal));

    [Fact]
    public async Task Document_Claim_HasItsNames()
    {
        var schemas = (await server.JsonAsync("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");

        Assert.Equal(JsonValueKind.Object, schemas.GetProperty("ApiClaim").GetProperty("properties").GetProperty("statement").ValueKind);
    }

    [Fact]
    public async Task Document_Audit_NamesItsQueryKeys() => Assert.Equal(
        ["segment", "company", "status", "pack", "asof", "severity", "rule", "marks"],
        (await server.JsonAsync("/openapi/v1.json")).GetProperty("paths").GetProperty("/api/v1/audit").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Where(parameter => parameter.GetProperty("in").GetString() == "query")
            .Select(parameter => parameter.GetProperty("name").GetString()));
}
