using System.Net;
using Dashboard.Ask;
using Dashboard.Limits;
using Dashboard.Present;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Limits;

/// <summary>How much one server takes on, and what it says to those that come too many.</summary>
public sealed class LimitTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("SearchesInTenSeconds", "GET", "/api/v1/search?q=x")]
    [InlineData("QuestionsInTenSeconds", "GET", "/api/v1/ask?q=x")]
    [InlineData("AssistantCallsInTenSeconds", "POST", "/mcp")]
    [InlineData("ExportsAMinute", "GET", "/api/v1/charts/capex.csv")]
    [InlineData("ExportsAMinute", "GET", "/report.md")]
    [InlineData("ExportsAMinute", "GET", "/charts/capex.svg")]
    [InlineData("ExportsAMinute", "GET", "/present/story/deck.pptx")]
    [InlineData("StartsAMinute", "POST", "/present/story/session")]
    public async Task OneAddress_ComesTooOften_IsToldToComeAgain(string limit, string method, string address)
    {
        await using var program = With(limit, "1");
        using var client = program.CreateClient();
        using var first = await SendAsync(client, method, address);
        using var second = await SendAsync(client, method, address);

        Assert.NotEqual(HttpStatusCode.TooManyRequests, first.StatusCode);
        Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json"), (second.StatusCode, second.Content.Headers.ContentType?.MediaType));
        Assert.NotNull(second.Headers.RetryAfter);
    }

    [Fact]
    public async Task OneAddress_GuessesCodes_IsToldToComeAgain()
    {
        await using var program = With("Enabled", "false");
        using var client = program.CreateClient();
        for (var nth = 0; nth < FollowGuesses.MostInAMinute; nth++)
        {
            using var wrong = await SendAsync(client, "GET", $"/follow/WRONG{nth}");
            Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
        }

        using var answer = await SendAsync(client, "GET", "/follow/WRONG");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task OneAddress_Reads_AsOftenAsItLikes()
    {
        var statuses = new HashSet<HttpStatusCode>();
        for (var nth = 0; nth < 1_000; nth++)
        {
            using var answer = await server.GetAsync("/api/v1/packs");
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK], statuses);
    }

    [Fact]
    public async Task Query_TooLong_IsRefused()
    {
        await using var program = With("QueryLength", "100");
        using var client = program.CreateClient();
        using var answer = await SendAsync(client, "GET", $"/?find={new string('x', 100)}");

        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
        Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task Query_LongestQuestionInChinese_IsAnswered()
    {
        using var answer = await server.GetAsync($"/ask?q={Uri.EscapeDataString(new string('微', Asking.LongestQuestion))}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Circuits_AsManyAsThereMayBe_PagesStillRead()
    {
        await using var program = With("Circuits", "1");
        using var client = program.CreateClient();
        var circuits = program.Services.GetRequiredService<OpenCircuits>();
        await circuits.OnConnectionUpAsync(null!, default);
        using var refused = await SendAsync(client, "POST", "/_blazor/negotiate?negotiateVersion=1");
        using var page = await SendAsync(client, "GET", "/claims");
        await circuits.OnConnectionDownAsync(null!, default);
        using var later = await SendAsync(client, "POST", "/_blazor/negotiate?negotiateVersion=1");

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK, HttpStatusCode.OK), (refused.StatusCode, page.StatusCode, later.StatusCode));
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Fact]
    public async Task Limits_SwitchedOff_HoldNobodyUp()
    {
        await using var program = server.WithWebHostBuilder(builder => builder.UseSetting("Limits:Enabled", "false").UseSetting("Limits:QuestionsInTenSeconds", "1").UseSetting("Limits:QueryLength", "5"));
        using var client = program.CreateClient();
        using var first = await SendAsync(client, "GET", "/api/v1/ask?q=capex");
        using var second = await SendAsync(client, "GET", "/api/v1/ask?q=capex");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public void Limit_OfNothing_StopsTheStart() =>
        Assert.Equal(["Limits:Reading: must be 1 or more."], new LimitOptionsValidation().Validate(null, new() { Reading = 0 }).Failures);

    private WebApplicationFactory<Program> With(string limit, string value) => server.WithWebHostBuilder(builder => builder.UseSetting($"Limits:{limit}", value));

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string method, string address)
    {
        using var request = new HttpRequestMessage(new(method), new Uri(address, UriKind.Relative));
        return await client.SendAsync(request);
    }
}
