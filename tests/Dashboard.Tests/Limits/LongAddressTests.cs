using System.Net;
using Dashboard.Limits;

namespace Dashboard.Tests.Limits;

/// <summary>An address that is longer than any of ours is answered in words.</summary>
public sealed class LongAddressTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    private static readonly string Pasted = new('a', 40_000);

    [Theory]
    [InlineData("/search?lang=en&q=", "This address is too long")]
    [InlineData("/search?lang=zh&q=", "此地址过长")]
    [InlineData("/claims/", "This address is too long")]
    public async Task Page_AddressTooLong_SaysSoAndStartsNoCircuit(string address, string heading)
    {
        var page = await server.PageAsync(address + Pasted, HttpStatusCode.RequestUriTooLong);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("<!--Blazor:", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_AddressTooLong_IsAProblem()
    {
        using var client = server.CreateClient();
        using var answer = await client.GetAsync("/api/v1/search?q=" + Pasted);

        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Page_LongestQuestion_IsAnswered()
    {
        // in an address a Chinese sign is nine
        var question = Uri.EscapeDataString(new string('问', Dashboard.Ask.Asking.LongestQuestion));
        Assert.InRange(question.Length, 1, new LimitOptions().QueryLength - 1000);

        await server.PageAsync("/ask?q=" + question);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/ask")]
    [InlineData("/claims?view=table")]
    [InlineData("/follow")]
    [InlineData("/notes")]
    public async Task Page_EveryFieldForText_HasALimit(string address)
    {
        var page = await server.PageAsync(address);

        Assert.All(
            page.QuerySelectorAll("input:not([type]), input[type=text], input[type=search], input[type=password], textarea"),
            field => Assert.True(field.HasAttribute("maxlength"), field.OuterHtml));
    }
}
