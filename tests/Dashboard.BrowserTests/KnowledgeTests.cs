using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>What was known on a day, from which pack, what the rules say of it, and how it is cited.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class KnowledgeTests(BrowserFixture browser)
{
    [Fact]
    public async Task Day_ChangesWhatIsSeenAndIsRemoved()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/companies/amazon");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("128.32 billion");

        await page.GetByText("As of …").ClickAsync();
        await page.GetByLabel("Show what was known on").FillAsync("2026-01-09");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();

        await visitor.ArriveAsync("/companies/amazon?asof=2026-01-09");
        await Expect(page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("128.32 billion");
        await page.Locator(".chip.other").GetByText("as of 9 January 2026").ClickAsync();
        await visitor.ArriveAsync("/companies/amazon");
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Day_WithoutScripts_IsAFormThatKeepsTheState()
    {
        await using var visitor = await browser.VisitAsync(scripts: false);
        var page = visitor.Page;
        await page.GotoAsync("/audit?severity=high&theme=dark");

        await page.GetByText("As of …").ClickAsync();
        await page.GetByLabel("Show what was known on").FillAsync("2026-01-09");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(browser.Url + "/audit?severity=high&theme=dark&asof=2026-01-09");
        await Expect(page.Locator(".chip.other").GetByText("as of 9 January 2026")).ToBeVisibleAsync();
        await page.Locator("details.finding-group > summary").First.ClickAsync();
    }

    [Fact]
    public async Task ClaimOfALaterDay_SaysWhenItBecameKnownAndLeadsToIt()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        var answer = await page.GotoAsync("/claims/later-amazon-capex-2025-net?asof=2026-01-09");
        Assert.Equal(404, answer!.Status);
        await page.WaitForFunctionAsync("() => document.querySelector('.app[data-live]')");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("became known on 6 February 2026");

        await page.GetByText("Show it with everything that is known today").ClickAsync();

        await visitor.ArriveAsync("/claims/later-amazon-capex-2025-net");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("$128.32 billion");
    }

    [Fact]
    public async Task Packs_AreSwitchedOnEveryPage()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims?segment=data-centers");

        await page.GetByRole(AriaRole.Link, new() { Name = "What happened later" }).ClickAsync();
        await visitor.ArriveAsync("/claims?segment=data-centers&pack=what-happened-later");
        await Expect(page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("Goldman Sachs works with Nscale");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        await visitor.ArriveAsync("/sources?segment=data-centers&pack=what-happened-later");
        await page.GetByRole(AriaRole.Link, new() { Name = "All", Exact = true }).ClickAsync();
        await visitor.ArriveAsync("/sources?segment=data-centers");
    }

    [Fact]
    public async Task Panel_ShowsWhatTheRulesFoundAndHowAFigureIsComputed()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?drill=microsoft-capex-growth-fy2025");
        var panel = page.GetByRole(AriaRole.Complementary);

        await panel.Locator(".finding-list summary").First.ClickAsync();
        await Expect(panel.Locator(".finding-list details[open] p").First).ToBeVisibleAsync();
        await panel.GetByText("Step by step").First.ClickAsync();
        await Expect(panel.GetByText("Formula: 64.6 ÷ (1 + 45 %)")).ToBeVisibleAsync();
        await panel.GetByRole(AriaRole.Link, new() { Name = "All findings of this rule" }).First.ClickAsync();
        await Expect(page.Locator("details.finding-group[open]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Citations_AreDownloaded()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims/market-2033?asof=2026-03-22");
        foreach (var folded in new[] { "bib", "ris", "json" })
        {
            await page.Locator($"details:has(#cite-{folded}) > summary").ClickAsync();
        }

        foreach (var (extension, beginning) in new[] { ("txt", "“AI data centers are forecast"), ("bib", "@misc{market-2033-"), ("ris", "TY  - ELEC"), ("json", "\"webpage\"") })
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = $"Download .{extension}" }).ClickAsync());

            Assert.Equal($"market-2033.{extension}", download.SuggestedFilename);
            var text = await File.ReadAllTextAsync(await download.PathAsync());
            Assert.Contains(beginning, text, StringComparison.Ordinal);
            Assert.Contains($"{browser.Url}/claims/market-2033?asof=2026-03-22", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Citation_IsCopiedAndSaysSo()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.OpenAsync("/claims/market-2033");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the Plain text" }).ClickAsync();

        await Expect(page.GetByText("Copied")).ToBeVisibleAsync();
        Assert.Equal(await page.Locator("#cite-txt").TextContentAsync(), await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }
}
