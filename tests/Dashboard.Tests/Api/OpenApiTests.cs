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
        ["segment", "company", "status", "pack", "asof", "lang", "severity", "rule", "marks"],
        (await server.JsonAsync("/openapi/v1.json")).GetProperty("paths").GetProperty("/api/v1/audit").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Where(parameter => parameter.GetProperty("in").GetString() == "query")
            .Select(parameter => parameter.GetProperty("name").GetString()));

    [Fact]
    public async Task Document_Numbers_AreNumbersAndNothingElse() => Assert.DoesNotContain(
        Nodes((await server.JsonAsync("/openapi/v1.json")).GetProperty("components")),
        node => node.ValueKind == JsonValueKind.Object && node.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Array
            && type.EnumerateArray().Select(one => one.ToString()).ToList() is var types && types.Contains("string") && (types.Contains("number") || types.Contains("integer")));

    [Fact]
    public async Task Document_Enumerations_HoldTextsAlone() => Assert.All(
        Nodes(await server.JsonAsync("/openapi/v1.json")).Where(node => node.ValueKind == JsonValueKind.Object && node.TryGetProperty("enum", out var list) && list.ValueKind == JsonValueKind.Array),
        node => Assert.All(node.GetProperty("enum").EnumerateArray(), value => Assert.Equal(JsonValueKind.String, value.ValueKind)));

    [Fact]
    public async Task Document_ChartFilesAndCitations_NameTheKeysAndTypesOfWhatIsAnswered()
    {
        var paths = (await server.JsonAsync("/openapi/v1.json")).GetProperty("paths");

        Assert.All(["/api/v1/charts/{slug}.csv", "/api/v1/charts/{slug}.xlsx", "/charts/{slug}/cite.{extension}", "/charts/{slug}.svg"], path => Assert.Contains(
            paths.GetProperty(path).GetProperty("get").GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "values"));
        Assert.Equal(4, paths.GetProperty("/claims/{id}/cite.{extension}").GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Count());
    }

    [Theory]
    [InlineData("/api/v1/packs", "/api/v1/packs")]
    [InlineData("/api/v1/claims", "/api/v1/claims")]
    [InlineData("/api/v1/sources", "/api/v1/sources")]
    [InlineData("/api/v1/charts", "/api/v1/charts")]
    [InlineData("/api/v1/charts/{slug}", "/api/v1/charts/capex")]
    [InlineData("/api/v1/charts/{slug}", "/api/v1/charts/scorecard")]
    [InlineData("/api/v1/charts/{slug}", "/api/v1/charts/market?scale=log")]
    [InlineData("/api/v1/audit", "/api/v1/audit")]
    [InlineData("/api/v1/search", "/api/v1/search?q=amazon")]
    [InlineData("/api/v1/ask", "/api/v1/ask?q=What+was+Amazon%27s+capex+in+2025%3F")]
    public async Task Document_WhatIsAnswered_IsDescribed(string path, string address)
    {
        var document = await server.JsonAsync("/openapi/v1.json");
        var schema = document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");

        Check(document.GetProperty("components").GetProperty("schemas"), schema, await server.JsonAsync(address), "$");
    }

    private static void Check(JsonElement schemas, JsonElement schema, JsonElement value, string place)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        var (known, type) = Resolved(schemas, schema);
        if (value.ValueKind == JsonValueKind.Object && known.TryGetProperty("properties", out var properties))
        {
            Assert.All(value.EnumerateObject(), property => Assert.True(properties.TryGetProperty(property.Name, out _), $"{place}.{property.Name} is not described"));
            Assert.All(value.EnumerateObject(), property => Check(schemas, properties.GetProperty(property.Name), property.Value, $"{place}.{property.Name}"));
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            Assert.All(value.EnumerateArray().Take(200), item => Check(schemas, known.GetProperty("items"), item, place + "[]"));
        }
        else
        {
            Assert.True(type.Length == 0 || type.Contains(value.ValueKind switch { JsonValueKind.String => "string", JsonValueKind.Number => type.Contains("integer") ? "integer" : "number", _ => "boolean" }), $"{place} is {value.ValueKind}");
            Assert.True(!known.TryGetProperty("enum", out var allowed) || allowed.EnumerateArray().Any(one => one.GetString() == value.GetString()), $"{place} is {value}");
        }
    }

    private static (JsonElement Schema, string[] Types) Resolved(JsonElement schemas, JsonElement schema)
    {
        while (true)
        {
            if (schema.TryGetProperty("$ref", out var reference))
            {
                schema = schemas.GetProperty(reference.GetString()!.Split('/')[^1]);
            }
            else if (schema.TryGetProperty("oneOf", out var choices))
            {
                schema = choices.EnumerateArray().First(choice => !choice.TryGetProperty("type", out var none) || none.ToString() != "null");
            }
            else
            {
                return (schema, !schema.TryGetProperty("type", out var type) ? [] : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.ToString())] : [type.ToString()]);
            }
        }
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property => Nodes(property.Value)).Prepend(node),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };
}
