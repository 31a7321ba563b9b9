using System.Net;

namespace Dashboard.Tests.Hosting;

public sealed class HeadAsGetTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK, "text/html")]
    [InlineData("/claims/market-2033", HttpStatusCode.OK, "text/html")]
    [InlineData("/claims/no-such", HttpStatusCode.NotFound, "text/html")]
    [InlineData("/no-such-page", HttpStatusCode.NotFound, "text/html")]
    [InlineData("/api/v1/claims", HttpStatusCode.OK, "application/json")]
    [InlineData("/api/v1/claims/no-such", HttpStatusCode.NotFound, "application/problem+json")]
    [InlineData("/claims/market-2033/cite.bib", HttpStatusCode.OK, "application/x-bibtex")]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK, "application/json")]
    public async Task Head_Address_AnswersAsGetDoesWithoutTheText(string address, HttpStatusCode status, string type)
    {
        using var answer = await server.SendAsync(HttpMethod.Head, address);

        Assert.Equal((status, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }
}
