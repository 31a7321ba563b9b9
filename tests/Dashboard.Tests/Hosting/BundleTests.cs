using System.Net;
using System.Text.RegularExpressions;

namespace Dashboard.Tests.Hosting;

/// <summary>Style sheets and modules are few files, and each finds those that it asks for.</summary>
public sealed partial class BundleTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Theory]
    [InlineData("/css/core.css")]
    [InlineData("/css/embed.css")]
    [InlineData("/css/present.css")]
    [InlineData("/css/report.css")]
    [InlineData("/css/table.css")]
    [InlineData("/js/page.js")]
    [InlineData("/js/evidence-chart.js")]
    [InlineData("/js/present.js")]
    [InlineData("/js/palette.js")]
    [InlineData("/js/take-away.js")]
    [InlineData("/js/words-zh-Hans.js")]
    public async Task Bundle_HoldsAllThatItsPageNeedsAtOnce(string address)
    {
        var text = await TextAsync(address);

        Assert.DoesNotMatch(AtOnce(), text);
        Assert.DoesNotContain("\n\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/js/page.js", 4)]
    [InlineData("/js/evidence-chart.js", 0)]
    public async Task Bundle_WhatIsAskedForLater_IsThere(string address, int least)
    {
        var later = Later().Matches(await TextAsync(address)).Select(match => match.Groups["file"].Value).Distinct().ToList();

        Assert.InRange(later.Count, least, 10);
        foreach (var file in later)
        {
            using var answer = await server.GetAsync("/js/" + file);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/", new[] { "core" })]
    [InlineData("/present/story", new[] { "core", "present" })]
    [InlineData("/report", new[] { "core", "report" })]
    [InlineData("/claims", new[] { "core", "table" })]
    [InlineData("/embed/capex", new[] { "embed" })]
    public async Task Page_LoadsTheSheetsThatItNeeds(string address, string[] sheets)
    {
        var html = await TextAsync(address);

        // what stands in a template is not loaded until somebody takes a copy of it
        Assert.Equal(sheets, Sheet().Matches(Template().Replace(html, "")).Select(match => match.Groups["name"].Value));
    }

    private async Task<string> TextAsync(string address)
    {
        using var answer = await server.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("@import|import\\s*[\"'{*]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AtOnce();

    [GeneratedRegex("import\\([\"']\\./(?<file>[^\"']+)[\"']\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Later();

    [GeneratedRegex("rel=\"stylesheet\" href=\"css/(?<name>[a-z]+)\\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sheet();

    [GeneratedRegex("<template.*?</template>", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Template();
}
