using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

[Collection(SecondBrowserTestGroup.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    private const string FocusedMark = "() => document.activeElement?.getAttribute('data-mark') ?? document.activeElement?.querySelector('.mark.hot')?.getAttribute('data-mark')";

    /// <summary>What has the focus and is not to be seen at any of five points.</summary>
    private const string CoveredFocus = """
        async () => {
            await new Promise(requestAnimationFrame);
            const focused = document.activeElement, box = focused?.getBoundingClientRect();
            if (!focused || focused === document.body || focused.closest('svg') || box.width === 0) return [];
            const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)], [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
            const seen = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].some(([x, y]) => {
                const at = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
                return at && (focused.contains(at) || at.contains(focused));
            });
            return seen ? [] : [focused.outerHTML.slice(0, 120)];
        }
        """;

    [Fact]
    public async Task Marks_AreWalkedWithArrowsAndOpenedWithEnter()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/deals");

        await page.Locator(".mark[data-mark='nvidia-deals-nearly-90']").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("nvidia-deals-67-title", await page.EvaluateAsync<string>(FocusedMark));
        await page.Keyboard.PressAsync("End");
        Assert.Equal("nvidia-deals-50-title", await page.EvaluateAsync<string>(FocusedMark));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("50 deals");
        await Expect(page.Locator("#evidence-title")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Escape_ClosesThePanelAndGivesTheFocusBack()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/deals");
        await page.Locator(".mark[data-mark='nvidia-deals-67-title']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#evidence-title")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");

        await Expect(page.GetByRole(AriaRole.Complementary)).ToHaveCountAsync(0);
        await Expect(page.Locator(".mark[data-mark='nvidia-deals-67-title']")).ToBeFocusedAsync();

        // what opened it has gone: the heading of its chart stands for it
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#evidence-title")).ToBeFocusedAsync();
        await page.EvaluateAsync("() => document.querySelector('.mark[data-mark=\"nvidia-deals-67-title\"]').remove()");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("{ isComposing: true }")]
    [InlineData("{ keyCode: 229 }")]
    public async Task Enter_ThatTakesAWordOverFromAnInputMethod_OpensNothing(string how)
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims");
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator(".palette [role=option]").First).ToBeVisibleAsync();

        var wasTaken = await page.EvaluateAsync<bool>($$"""
            () => {
                const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true, ...{{how}} });
                document.querySelector('.palette input').dispatchEvent(key);
                return !document.querySelector('.palette').open;
            }
            """);

        Assert.False(wasTaken);
    }

    [Fact]
    public async Task Tab_ReachesContentByTheSkipLinkAndEachChartOnce()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex");
        await page.EvaluateAsync("() => { document.body.tabIndex = -1; document.body.focus(); }");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByText("Skip to the content")).ToBeFocusedAsync();

        Assert.Equal(1, await page.Locator("evidence-chart .plot [tabindex='0']").CountAsync());
    }

    /// <summary>400 % of 1280 × 1024: bars and panels take most of the window, and nothing that has the focus lies behind them.</summary>
    [Theory]
    [InlineData("/charts/deals?drill=nvidia-deals-67-title")]
    [InlineData("/present/story?slide=3")]
    public async Task Tab_AtFourHundredPercent_NeverLandsBehindAnything(string address)
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.SetViewportSizeAsync(320, 256);
        await visitor.OpenAsync(address);

        var covered = new List<string>();
        for (var stop = 0; stop < 30; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            covered.AddRange(await page.EvaluateAsync<string[]>(CoveredFocus));
        }

        Found.Nothing(covered.Distinct());
    }

    [Fact]
    public async Task FirstTab_OfAFreshPage_IsTheSkipLink()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/claims");

        await visitor.Page.Keyboard.PressAsync("Tab");

        await Expect(visitor.Page.GetByText("Skip to the content")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Move_ToAnotherPage_FocusesItsHeading()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/claims");

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Audit", Exact = true }).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        await Expect(visitor.Page).ToHaveURLAsync(browser.Url + "/audit");
    }

    [Fact]
    public async Task Audit_IsFilteredUnfoldedAndFollowedWithoutAMouse()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/audit");

        await page.GetByRole(AriaRole.Button, new() { Name = "minor" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await visitor.ArriveAsync("/audit?severity=low");
        var summary = page.Locator("details.finding-group:not([open]) > summary").First;
        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var group = page.Locator("details.finding-group[open]").First;
        await Expect(group.Locator("li").First).ToBeVisibleAsync();
        await group.Locator(".concerned a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#evidence-title")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Complementary)).ToHaveCountAsync(0);

        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Day_IsChosenAndLeftWithoutAMouse()
    {
        await using var visitor = await browser.VisitAsync(390, 844);
        var page = visitor.Page;
        await visitor.OpenAsync("/claims?segment=data-centers");

        await page.GetByText("As of …").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByLabel("Show what was known on")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByLabel("Show what was known on")).ToBeHiddenAsync();
        await Expect(page.GetByText("As of …")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Show what was known on").FillAsync("2025-12-14");
        await page.GetByLabel("Show what was known on").PressAsync("Enter");
        await visitor.ArriveAsync("/claims?segment=data-centers&asof=2025-12-14");
    }
}
