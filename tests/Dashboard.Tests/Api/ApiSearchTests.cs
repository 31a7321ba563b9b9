using System.Net;
using System.Text.Json;

namespace Dashboard.Tests.Api;

public sealed class ApiSearchTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Search_SlipOfTheHand_FindsByKindWithMarks()
    {
        var found = await server.JsonAsync("/api/v1/search?q=nvdia");

        var company = found.GetProperty("groups")[0];
        Assert.Equal("company", company.GetProperty("kind").GetString());
        var item = company.GetProperty("items")[0];
        Assert.Equal("NVIDIA", item.GetProperty("title").GetString());
        Assert.Equal("/companies/nvidia", item.GetProperty("href").GetString());
        Assert.Equal((0, 6), (item.GetProperty("marks")[0].GetProperty("start").GetInt32(), item.GetProperty("marks")[0].GetProperty("length").GetInt32()));
        Assert.Equal("/search?q=nvdia", found.GetProperty("page").GetString());
    }

    [Fact]
    public async Task Search_Everything_HasEveryKind()
    {
        var kinds = new List<string?>();
        foreach (var words in new[] { "nscale", "energy", "capital expenditure", "where do the numbers come from", "dark theme" })
        {
            kinds.AddRange(Groups(await server.JsonAsync($"/api/v1/search?q={Uri.EscapeDataString(words)}")).Select(group => group.GetProperty("kind").GetString()));
        }

        Assert.Equal(["action", "chart", "claim", "company", "deck", "segment", "source"], kinds.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Search_FromAPage_KeepsItsFilterAndTheme()
    {
        var found = await server.JsonAsync($"/api/v1/search?q=nvidia&from={Uri.EscapeDataString("/claims?segment=energy&theme=dark&q=old")}");

        Assert.All(Groups(found).SelectMany(group => group.GetProperty("items").EnumerateArray()), item =>
            Assert.Contains("segment=energy", item.GetProperty("href").GetString(), StringComparison.Ordinal));
        Assert.True(found.GetProperty("outside").GetInt32() > 0);
    }

    [Fact]
    public async Task Search_NoWords_AnswersEveryActionOfThePage()
    {
        var actions = Groups(await server.JsonAsync($"/api/v1/search?from={Uri.EscapeDataString("/charts/capex?segment=chips")}"))[0].GetProperty("items").EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!);

        Assert.Equal("/charts/capex?segment=chips&theme=dark", actions["theme-dark"].GetProperty("href").GetString());
        Assert.Equal("/charts/capex", actions["clear"].GetProperty("href").GetString());
        Assert.Equal("/api/v1/charts/capex.csv?segment=chips", actions["chart-csv"].GetProperty("href").GetString());
        Assert.True(actions["chart-csv"].GetProperty("isFile").GetBoolean());
        Assert.Equal("/api/v1/charts/capex.xlsx?segment=chips", actions["chart-xlsx"].GetProperty("href").GetString());
        Assert.Equal("/charts/capex.svg?segment=chips", actions["chart-svg"].GetProperty("href").GetString());
        Assert.Equal("/present/capex?segment=chips", actions["present-alone"].GetProperty("href").GetString());
        Assert.Equal("print", actions["print"].GetProperty("script").GetString());
        Assert.StartsWith("/present/story?slide=", actions["present-chart"].GetProperty("href").GetString(), StringComparison.Ordinal);
        Assert.Equal("/report?segment=chips", actions["report"].GetProperty("href").GetString());
    }

    [Fact]
    public async Task Search_FromASlide_OffersNothingThatWouldLoseIt()
    {
        var actions = Groups(await server.JsonAsync($"/api/v1/search?from={Uri.EscapeDataString("/present/story?slide=3")}"))[0].GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString());

        Assert.DoesNotContain(actions, id => id!.StartsWith("theme", StringComparison.Ordinal) || id == "clear" || id.StartsWith("asof", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("limit=0", "The limit must be a number from 1 to 50.")]
    [InlineData("limit=x", "The limit must be a number from 1 to 50.")]
    [InlineData("limit=51", "The limit must be a number from 1 to 50.")]
    [InlineData("from=https://example.com", "must begin with a slash")]
    [InlineData("segment=nonsense", "There is no segment “nonsense”")]
    public async Task Search_BadInput_IsAProblemThatSaysWhy(string keys, string why) =>
        Assert.Contains(why, (await server.JsonAsync($"/api/v1/search?q=x&{keys}", HttpStatusCode.BadRequest)).GetProperty("detail").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task Search_FiveThousandCharacters_IsAProblemThatSaysHowManyMayBe() => Assert.Equal(
        "The search has 5000 characters; 200 are the most.",
        (await server.JsonAsync($"/api/v1/search?q={new string('x', 5000)}", HttpStatusCode.BadRequest)).GetProperty("detail").GetString());

    [Fact]
    public async Task Search_Nothing_IsAnEmptyList()
    {
        var found = await server.JsonAsync("/api/v1/search?q=unobtainium");

        Assert.Equal((0, 0), (found.GetProperty("total").GetInt32(), found.GetProperty("groups").GetArrayLength()));
    }

    private static List<JsonElement> Groups(JsonElement found) => [.. found.GetProperty("groups").EnumerateArray()];
}
