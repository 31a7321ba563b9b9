using System.Net.Http.Headers;

namespace Dashboard.Tests.Hosting;

/// <summary>What is compressed for those who ask says so to everybody, and one strong tag never stands for two encodings.</summary>
public sealed class VaryingAnswersTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    public static TheoryData<string> Addresses => ["/charts/capex.svg", "/api/v1/charts/capex.csv", "/api/v1/claims.csv", "/report.md", "/feed.xml", "/api/v1/claims", "/claims/market-2033/cite.bib", "/charts/capex"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_AnyEncoding_VariesByIt(string address)
    {
        var answers = await Task.WhenAll(new[] { null, "gzip", "br" }.Select(encoding => Ask(address, encoding)));

        Assert.All(answers, answer => Assert.Contains("Accept-Encoding", answer.Vary, StringComparison.OrdinalIgnoreCase));
        Assert.Equal([null, "gzip", "br"], answers.Select(answer => answer.Encoding));
        Assert.All(answers.GroupBy(answer => answer.Tag).Where(same => same.Key is not null && same.Count() > 1), same => Assert.True(same.Key!.IsWeak, $"{address}: {same.Key}"));
    }

    [Fact]
    public async Task Get_DrawingWithBrotliRefused_IsPlain() => Assert.Null((await Ask("/charts/capex/drawing?w=620", "br;q=0")).Encoding);

    private async Task<(string? Encoding, string Vary, EntityTagHeaderValue? Tag)> Ask(string address, string? encoding)
    {
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (encoding is not null)
        {
            request.Headers.Add("Accept-Encoding", encoding);
        }

        using var answer = await client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, address);
        return (answer.Content.Headers.ContentEncoding.SingleOrDefault(), string.Join(", ", answer.Headers.Vary), answer.Headers.ETag);
    }
}
