using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dashboard.BrowserTests;

[Collection(BrowserTestGroup.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task EveryPage_HasNothingSeriousForAxe(int width, ColorScheme theme)
    {
        await using var visitor = await browser.VisitAsync(width, theme: theme);
        var findings = new List<string>();
        foreach (var address in PagesUnderTest.Addresses)
        {
            await visitor.OpenAsync(address);
            var result = await visitor.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            findings.AddRange(result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => Line(address, violation)));
        }

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1024)]
    public async Task EveryPage_FitsTheScreen(int width)
    {
        await using var visitor = await browser.VisitAsync(width);
        var wide = new List<string>();
        foreach (var address in PagesUnderTest.Addresses)
        {
            await visitor.OpenAsync(address);
            if (await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth") > 0)
            {
                wide.Add(address);
            }
        }

        Assert.Empty(wide);
    }

    private static string Line(string address, AxeResultItem violation) =>
        $"{address}: {violation.Id} ({violation.Impact}) {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}";
}
