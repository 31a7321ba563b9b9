using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Dashboard.Tests.Assistants;

/// <summary>The tools, driven by the client of the protocol's own SDK.</summary>
public sealed class McpTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Tools_All_OnlyReadAndAnswerInAShape()
    {
        await using var client = await ConnectAsync();
        var tools = await client.ListToolsAsync();

        Assert.Equal(["ask", "compare", "explain_computation", "get_claim", "get_series", "list_sources", "search_claims"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool =>
        {
            Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint);
            Assert.NotNull(tool.ProtocolTool.OutputSchema);
        });
    }

    [Fact]
    public async Task Ask_Figure_ComesWithClaimStatusDefinitionAndSource()
    {
        var result = await CallAsync("ask", new() { ["question"] = "What was Microsoft's capex in FY2025?", ["pack"] = "what-happened-later" });

        var answer = result.GetProperty("answer");
        Assert.Equal("answer", answer.GetProperty("kind").GetString());
        Assert.Equal((64.551m, "actual", "cash-gross"), (answer.GetProperty("figures")[0].GetProperty("value").GetDecimal(), answer.GetProperty("figures")[0].GetProperty("status").GetString(), answer.GetProperty("figures")[0].GetProperty("definition").GetString()));
        Assert.Equal("later-microsoft-capex-fy2025", result.GetProperty("claims")[0].GetProperty("id").GetString());
        Assert.NotEqual(0, result.GetProperty("sources").GetArrayLength());
    }

    [Fact]
    public async Task Compare_Subjects_ComputesInTheOpen()
    {
        var figure = (await CallAsync("compare", new() { ["metric"] = "capex", ["entities"] = "amazon,alphabet", ["year"] = 2025 })).GetProperty("answer").GetProperty("figures")[0];

        Assert.Equal((40.372m, "131.819 − 91.447"), (figure.GetProperty("value").GetDecimal(), figure.GetProperty("formula").GetString()));
    }

    [Fact]
    public async Task Series_OfOneDefinition_IsInTheOrderOfTime()
    {
        var claims = (await CallAsync("get_series", new() { ["metric"] = "capex", ["entity"] = "amazon", ["definition"] = "cash-net-of-proceeds", ["pack"] = "what-happened-later" })).GetProperty("claims").EnumerateArray().ToList();

        Assert.Equal("later-amazon-capex-2020-net", claims[0].GetProperty("id").GetString());
        Assert.All(claims, claim => Assert.Equal("cash-net-of-proceeds", claim.GetProperty("definition").GetString()));
    }

    [Theory]
    [InlineData("get_claim", "id", "market-2033", "claims")]
    [InlineData("search_claims", "query", "nvidia deals", "claims")]
    [InlineData("list_sources", "company", "nscale", "sources")]
    [InlineData("explain_computation", "id", "ai-data-center-market-growth", "computations")]
    public async Task Tool_KnownId_Answers(string tool, string key, string value, string list) =>
        Assert.NotEqual(0, (await CallAsync(tool, new() { [key] = value })).GetProperty(list).GetArrayLength());

    [Theory]
    [InlineData("ask", "question", " ")]
    [InlineData("get_claim", "id", "no-such-claim")]
    [InlineData("list_sources", "company", "nobody")]
    [InlineData("explain_computation", "id", "none")]
    [InlineData("search_claims", "query", "x", "asof", "yesterday")]
    public async Task Tool_WrongArgument_IsAnErrorWithAReason(string tool, params string[] arguments)
    {
        await using var client = await ConnectAsync();
        var result = await client.CallToolAsync(tool, arguments.Chunk(2).ToDictionary(pair => pair[0], pair => (object?)pair[1]));

        Assert.True(result.IsError);
        Assert.NotEqual("", ((TextContentBlock)result.Content[0]).Text);
    }

    public static TheoryData<string, string, object?, string> WrongKinds => new()
    {
        { "ask", "question", 5, "The argument 'question' is number; the tool takes string." },
        { "ask", "question", new[] { "a", "b" }, "The argument 'question' is array; the tool takes string." },
        { "get_claim", "id", null, "The argument 'id' is null; the tool takes string." },
        { "search_claims", "limit", 1.5, "The argument 'limit' is number; the tool takes integer." },
        { "search_claims", "limit", true, "The argument 'limit' is boolean; the tool takes integer." },
    };

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public async Task Tool_ArgumentOfAnotherKind_IsNamedWithWhatTheToolTakes(string tool, string name, object? value, string fault)
    {
        await using var client = await ConnectAsync();
        var result = await client.CallToolAsync(tool, new Dictionary<string, object?> { ["query"] = "x", [name] = value });

        Assert.True(result.IsError);
        Assert.Equal(fault, ((TextContentBlock)result.Content[0]).Text);
    }

    [Fact]
    public async Task Endpoint_SwitchedOff_IsNotThere()
    {
        await using var off = server.WithWebHostBuilder(builder => builder.UseSetting("Mcp:Enabled", "false"));
        using var client = off.CreateClient();
        using var content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/mcp", UriKind.Relative), content);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<JsonElement> CallAsync(string tool, Dictionary<string, object?> arguments)
    {
        await using var client = await ConnectAsync();
        var result = await client.CallToolAsync(tool, arguments);
        Assert.True(result.IsError is not true, result.Content.OfType<TextContentBlock>().FirstOrDefault()?.Text);
        return JsonElement.Parse(result.StructuredContent!.Value.GetRawText());
    }

    private Task<McpClient> ConnectAsync()
    {
        var http = server.CreateClient();
        return McpClient.CreateAsync(new HttpClientTransport(new() { Endpoint = new(http.BaseAddress!, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, http, ownsHttpClient: true));
    }
}
