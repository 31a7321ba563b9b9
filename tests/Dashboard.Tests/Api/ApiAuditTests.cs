using System.Net;
using System.Text.Json;

namespace Dashboard.Tests.Api;

public sealed class ApiAuditTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task List_NoFilter_HasCountsItemsTotalAndSnapshot()
    {
        var audit = await server.JsonAsync("/api/v1/audit");

        Assert.Equal(["counts", "items", "total", "snapshot"], audit.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["claims", "statements", "uncited", "single", "sources", "figures", "high", "medium", "low"], audit.GetProperty("counts").EnumerateObject().Select(property => property.Name));
        Assert.Equal(audit.GetProperty("total").GetInt32(), Items(audit).Count);
        Assert.All(Items(audit), item =>
        {
            Assert.Equal(["id", "rule", "severity", "origin", "message", "why", "advice", "claims", "beside", "sources", "alsoShowsAs", "computed"], item.EnumerateObject().Select(property => property.Name));
            Assert.Contains(Text(item, "severity"), new[] { "high", "medium", "low" });
            Assert.Contains(Text(item, "origin"), new[] { "computed", "declared" });
        });
    }

    [Fact]
    public async Task List_Items_ComeTheGravestFirst()
    {
        var order = new[] { "high", "medium", "low" };
        var severities = Items(await server.JsonAsync("/api/v1/audit")).ConvertAll(item => Array.IndexOf(order, Text(item, "severity")));

        Assert.Equal(severities.Order(), severities);
    }

    [Theory]
    [InlineData("no-citation")]
    [InlineData("title-year")]
    public async Task List_FilterOfRules_HoldsEveryCauseThatShowsByThem(string rule)
    {
        var items = Items(await server.JsonAsync($"/api/v1/audit?rule={rule}"));

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Contains(rule, item.GetProperty("alsoShowsAs").EnumerateArray().Select(sign => Text(sign, "rule")).Append(Text(item, "rule"))));
    }

    [Fact]
    public async Task List_FilterOfWeights_HoldsThoseAlone()
    {
        var items = Items(await server.JsonAsync("/api/v1/audit?severity=high"));

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Equal("high", Text(item, "severity")));
    }

    [Fact]
    public async Task List_SeveralRulesAndSeverities_AreJoined()
    {
        var items = Items(await server.JsonAsync("/api/v1/audit?rule=no-citation,plain-http&severity=medium,low"));

        Assert.Superset(new HashSet<string> { "no-citation", "plain-http" }, items.Select(item => Text(item, "rule")).ToHashSet());
        Assert.DoesNotContain("high", items.Select(item => Text(item, "severity")));
    }

    [Fact]
    public async Task List_FilterOfClaims_HoldsFindingsOfWhichAnyClaimPasses()
    {
        var passing = Ids(await server.JsonAsync("/api/v1/claims?company=meta"), "items");
        var cited = (await server.JsonAsync("/api/v1/claims?company=meta")).GetProperty("items").EnumerateArray().SelectMany(claim => Strings(claim, "sources")).ToHashSet();
        var items = Items(await server.JsonAsync("/api/v1/audit?company=meta"));

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.True(
            Strings(item, "claims") is { Count: > 0 } claims ? claims.Exists(passing.Contains) : Strings(item, "sources").Exists(cited.Contains),
            item.GetRawText()));
    }

    [Fact]
    public async Task List_Counts_AreThoseOfTheClaimsThatPass() => Assert.NotEqual(
        (await server.JsonAsync("/api/v1/audit?segment=energy")).GetProperty("counts").GetProperty("statements").GetInt32(),
        (await server.JsonAsync("/api/v1/audit?company=amazon")).GetProperty("counts").GetProperty("statements").GetInt32());

    [Fact]
    public async Task List_WithoutMarks_LeavesOutWhatAnEditorNoted()
    {
        Assert.Contains(Items(await server.JsonAsync("/api/v1/audit")), item => !item.GetProperty("computed").GetBoolean());
        Assert.All(Items(await server.JsonAsync("/api/v1/audit?marks=none")), item => Assert.True(item.GetProperty("computed").GetBoolean(), item.GetRawText()));
    }

    [Fact]
    public async Task List_DayBeforeEverything_HasNoFigures()
    {
        var audit = await server.JsonAsync("/api/v1/audit?asof=2000-01-01");

        Assert.Equal(JsonValueKind.Null, audit.GetProperty("counts").GetProperty("figures").GetProperty("share").ValueKind);
        Assert.DoesNotContain(Items(audit), item => Strings(item, "claims").Count > 0);
    }

    [Fact]
    public async Task List_DayOfTheReport_KnowsNothingOfLaterEvidence() =>
        Assert.DoesNotContain(Items(await server.JsonAsync("/api/v1/audit?asof=2026-01-09")), item => Text(item, "rule") == "overtaken" && Strings(item, "claims").Contains("later-amazon-capex-2025-net"));

    [Fact]
    public async Task Get_Finding_HasItsRule()
    {
        var listed = Items(await server.JsonAsync("/api/v1/audit?severity=high"))[0];
        var finding = await server.JsonAsync($"/api/v1/audit/{Text(listed, "id")}");

        Assert.Equal(Text(listed, "message"), Text(finding, "message"));
        Assert.NotEqual("", Text(finding, "name"));
        Assert.EndsWith(".", Text(finding, "explanation"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownFinding_OffersTheNearest()
    {
        var problem = await server.JsonAsync("/api/v1/audit/plain-http.nscale-2026", HttpStatusCode.NotFound);

        Assert.Contains("plain-http.nscale-2026-01", Strings(problem, "nearest"));
    }

    [Theory]
    [InlineData("severity=grave", "“grave”")]
    [InlineData("rule=no-citaton", "no-citation")]
    [InlineData("asof=tomorrow", "“tomorrow”")]
    public async Task List_UnknownValue_IsNamed(string query, string named) =>
        Assert.Contains(named, Text(await server.JsonAsync($"/api/v1/audit?{query}", HttpStatusCode.BadRequest), "detail"), StringComparison.Ordinal);

    [Fact]
    public async Task Claims_Findings_AreFindingsOfTheAudit()
    {
        var known = Ids(await server.JsonAsync("/api/v1/audit"), "items");
        var named = (await server.JsonAsync("/api/v1/claims")).GetProperty("items").EnumerateArray().SelectMany(claim => Strings(claim, "findings")).ToList();

        Assert.NotEmpty(named);
        Assert.Subset(known, named.ToHashSet());
    }

    [Theory]
    [InlineData("claims/later-amazon-capex-2025-net?asof=2026-01-09", "became known on 6 February 2026")]
    [InlineData("claims/later-amazon-capex-2025-net?pack=nscale-2026-01", "is in a pack that the filter leaves out")]
    [InlineData("sources/l08?pack=nscale-2026-01", "is in a pack that the filter leaves out")]
    public async Task Get_WhatTheQueryLeavesOut_SaysWhy(string item, string reason) =>
        Assert.Contains(reason, Text(await server.JsonAsync($"/api/v1/{item}", HttpStatusCode.NotFound), "detail"), StringComparison.Ordinal);

    private static List<JsonElement> Items(JsonElement list) => [.. list.GetProperty("items").EnumerateArray()];

    private static HashSet<string> Ids(JsonElement list, string name) => [.. list.GetProperty(name).EnumerateArray().Select(item => Text(item, "id"))];

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static List<string> Strings(JsonElement item, string name) => [.. item.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
}
