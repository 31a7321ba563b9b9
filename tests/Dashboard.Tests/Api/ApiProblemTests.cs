using System.Net;
using System.Text.Json;

namespace Dashboard.Tests.Api;

public sealed class ApiProblemTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("packs/nscale", "nscale-2026-01")]
    [InlineData("segments/chip", "chips")]
    [InlineData("companies/nvida", "nvidia")]
    [InlineData("claims/market-2034", "market-2033")]
    [InlineData("sources/s1", "s01")]
    [InlineData("charts/captex", "capex")]
    [InlineData("charts/captex.csv", "capex")]
    [InlineData("clams", "claims")]
    public async Task Get_UnknownId_IsAProblemWithTheNearest(string item, string nearest)
    {
        var problem = await ProblemAsync($"/api/v1/{item}", HttpStatusCode.NotFound);

        Assert.Contains(nearest, problem.GetProperty("nearest").EnumerateArray().Select(id => id.GetString()));
        Assert.Contains(nearest, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Unknown ", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims?segment=chip", "“chip”")]
    [InlineData("claims/market-2033?company=nvida", "“nvida”")]
    [InlineData("segments?status=actuel", "“actuel”")]
    [InlineData("sources?pack=none", "“none”")]
    [InlineData("companies?asof=yesterday", "“yesterday”")]
    [InlineData("charts?segment=chip", "“chip”")]
    [InlineData("charts/capex?segment=chip", "“chip”")]
    [InlineData("charts/capex.csv?segment=chip", "“chip”")]
    public async Task Get_UnknownFilterValue_IsAProblemThatNamesIt(string address, string named) =>
        Assert.Contains(named, (await ProblemAsync($"/api/v1/{address}", HttpStatusCode.BadRequest)).GetProperty("detail").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task Get_SeveralUnknownValues_NamesThemAll()
    {
        var detail = (await ProblemAsync("/api/v1/claims?segment=chip&company=nvida", HttpStatusCode.BadRequest)).GetProperty("detail").GetString();

        Assert.Contains("“chip”", detail, StringComparison.Ordinal);
        Assert.Contains("“nvida”", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_VeryLongId_IsQuotedShort()
    {
        var problem = await ProblemAsync($"/api/v1/claims/{new string('x', 10_000)}", HttpStatusCode.NotFound);

        Assert.Contains($"'{new string('x', 80)}…'", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.InRange(problem.GetRawText().Length, 1, 1_000);
    }

    [Theory]
    [InlineData("/api/v1/claims/%3Cscript%3E")]
    [InlineData("/api/v1/claims/..%2F..%2Fetc%2Fpasswd")]
    public async Task Get_NonsenseId_IsAProblemAndNoFailure(string address) => await ProblemAsync(address, HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/api/v2/claims")]
    [InlineData("/api")]
    [InlineData("/openapi/v9.json")]
    public async Task Get_AddressBesideTheInterface_IsAProblem(string address) => await ProblemAsync(address, HttpStatusCode.NotFound);

    [Fact]
    public async Task Post_AnyList_IsAProblem()
    {
        using var answer = await server.SendAsync(HttpMethod.Post, "/api/v1/claims");

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private async Task<JsonElement> ProblemAsync(string address, HttpStatusCode status)
    {
        using var answer = await server.GetAsync(address);
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return problem;
    }
}
