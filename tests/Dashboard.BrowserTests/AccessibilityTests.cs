using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dashboard.BrowserTests;

[Collection(BrowserTestGroup.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    /// <summary>Two visitors share the pages; each page is looked at in both themes.</summary>
    [Theory]
    [InlineData(1440)]
    [InlineData(1024)]
    [InlineData(390)]
    public async Task EveryPage_FitsTheScreenAndHasNothingSeriousForAxe(int width)
    {
        var halves = PagesUnderTest.Addresses.Select((address, at) => (Address: address, Half: at % 2)).ToLookup(page => page.Half, page => page.Address);
        var findings = await Task.WhenAll(halves.Select(addresses => LookAsync(width, addresses)));

        Assert.Empty(findings.SelectMany(found => found));
    }

    /// <summary>Somebody who reads with type of twice the size, and a wall.</summary>
    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(2560, false)]
    public async Task Page_OnOtherScreens_FitsAndLosesNothing(int width, bool isLargeType)
    {
        await using var visitor = await (isLargeType ? browser.VisitInLargeTypeAsync(width) : browser.VisitAsync(width, 1440));
        var findings = new List<string>();
        foreach (var address in new[] { "/", "/charts/capex", "/charts/funding", "/claims/nscale-safe-oct-2025", "/sources", "/audit", "/report", "/changes", "/search?q=capex", "/present/story?slide=3", "/?drill=nscale-safe-oct-2025&lang=zh" })
        {
            await visitor.OpenAsync(address);
            if (await visitor.TooWideAsync() is > 0 and var pixels)
            {
                findings.Add($"{address}: {pixels} px too wide");
            }
        }

        var size = await visitor.Page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize)");
        Assert.InRange(size, isLargeType ? 30 : 20, isLargeType ? 40 : 30);
        Assert.Empty(findings);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task ForcedColours_MarksKeepTheirOutlinesAndStatus()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await visitor.OpenAsync("/charts/capex?pack=nscale-2026-01");

        var strokes = await visitor.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('evidence-chart .mark > *')].map(mark => getComputedStyle(mark).stroke)");
        var ground = await visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        Assert.NotEmpty(strokes);
        Assert.All(strokes, stroke => Assert.NotEqual(ground, stroke));
        await Assertions.Expect(visitor.Page.Locator("evidence-chart .mark[data-status='guidance'] > [fill^='url']").First).ToBeVisibleAsync();
    }

    private async Task<List<string>> LookAsync(int width, IEnumerable<string> addresses)
    {
        await using var visitor = await browser.VisitAsync(width);
        var findings = new List<string>();
        foreach (var address in addresses)
        {
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await visitor.OpenAsync(address);
            if (await visitor.TooWideAsync() is > 0 and var pixels)
            {
                findings.Add($"{address}: {pixels} px too wide");
            }

            findings.AddRange(await FindAsync(visitor, address));
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            findings.AddRange(await FindAsync(visitor, address + " (dark)"));
        }

        return findings;
    }

    private static async Task<IEnumerable<string>> FindAsync(Visitor visitor, string name)
    {
        var result = await visitor.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => Line(name, violation));
    }

    private static string Line(string address, AxeResultItem violation) =>
        $"{address}: {violation.Id} ({violation.Impact}) {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}";
}
