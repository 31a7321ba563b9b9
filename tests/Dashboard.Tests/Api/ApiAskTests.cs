using System.Net;
using System.Text.Json;

namespace Dashboard.Tests.Api;

public sealed class ApiAskTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Ask_Growth_AnswersInTheShapeThatIsPromised()
    {
        var answer = await AskAsync("What is the CAGR of the AI data center market from 2023 to 2033?", "&pack=nscale-2026-01");

        Assert.Equal("answer", answer.GetProperty("kind").GetString());
        var figure = answer.GetProperty("figures")[0];
        Assert.Equal((25.7m, "% a year", "2023–2033"), (figure.GetProperty("value").GetDecimal(), figure.GetProperty("unit").GetString(), figure.GetProperty("period").GetString()));
        Assert.Equal("(125.8 ÷ 12.8)^(1 ÷ 10) − 1", figure.GetProperty("formula").GetString());
        Assert.Equal(["market-2023", "market-2033"], figure.GetProperty("claims").EnumerateArray().Select(claim => claim.GetString()));
        Assert.Equal("market", answer.GetProperty("chart").GetString());
        Assert.NotEqual(0, answer.GetProperty("citations").GetArrayLength());
        Assert.NotEqual("", answer.GetProperty("reading").GetString());
        Assert.NotEqual(0, answer.GetProperty("sentences")[0].GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public async Task Ask_FalsePremise_RefusesWithTheClaimThatCorrectsItAndNoFigure()
    {
        var answer = await AskAsync("Why did Nscale raise 5 billion?");

        Assert.Equal("refusal", answer.GetProperty("kind").GetString());
        Assert.Equal(0, answer.GetProperty("figures").GetArrayLength());
        Assert.Contains(answer.GetProperty("sentences").EnumerateArray(), sentence => sentence.GetProperty("claims").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("asof=2026-03-01", "later-alphabet-capex-2026-guidance-feb", "later-alphabet-capex-2026-guidance-jul")]
    [InlineData("asof=2026-05-01", "later-alphabet-capex-2026-guidance-apr", "later-alphabet-capex-2026-guidance-jul")]
    public async Task Ask_OnADay_KnowsWhatWasKnownThen(string day, string known, string unknown)
    {
        var claims = (await AskAsync("What is Alphabet's guidance for capex in 2026?", "&" + day)).GetProperty("sentences").EnumerateArray().SelectMany(sentence => sentence.GetProperty("claims").EnumerateArray()).Select(claim => claim.GetString()).ToList();

        // the last word of that day first; what was said before it stands beside it
        Assert.Equal(known, claims[0]);
        Assert.DoesNotContain(unknown, claims);
    }

    [Fact]
    public async Task Ask_InChinese_AnswersInChinese() =>
        Assert.Contains("资本支出", (await AskAsync("微软2025财年的资本支出是多少？", "&lang=zh")).GetProperty("sentences")[0].GetProperty("text").GetString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20%20")]
    [InlineData("?q=capex&asof=yesterday")]
    [InlineData("?q=capex&company=nobody")]
    public async Task Ask_Malformed_IsAProblem(string query) =>
        Assert.Equal(400, (await server.JsonAsync("/api/v1/ask" + query, HttpStatusCode.BadRequest)).GetProperty("status").GetInt32());

    [Fact]
    public async Task Ask_TooLong_IsAProblem() =>
        Assert.Equal(400, (await server.JsonAsync("/api/v1/ask?q=" + new string('a', 2_001), HttpStatusCode.BadRequest)).GetProperty("status").GetInt32());

    [Fact]
    public async Task Ask_AsLongAsMayBe_IsAnswered() =>
        Assert.Equal("refusal", (await server.JsonAsync("/api/v1/ask?q=" + new string('a', 2_000))).GetProperty("kind").GetString());

    [Theory]
    [InlineData("what was the capex of Microsoft", true)]
    [InlineData("nscale funding?", true)]
    [InlineData("谁在能源板块", true)]
    [InlineData("nscale", false)]
    public async Task Palette_ASentenceThatAsks_OffersTheAnswerFirst(string text, bool asks)
    {
        var first = (await server.JsonAsync($"/api/v1/search?q={Uri.EscapeDataString(text)}&from={Uri.EscapeDataString("/claims?segment=energy")}")).GetProperty("groups")[0].GetProperty("items")[0];

        Assert.Equal(asks, first.GetProperty("id").GetString() == "ask-this");
        Assert.Contains("segment=energy", first.GetProperty("href").GetString(), StringComparison.Ordinal);
    }

    private Task<JsonElement> AskAsync(string question, string more = "") => server.JsonAsync($"/api/v1/ask?q={Uri.EscapeDataString(question)}{more}");
}
