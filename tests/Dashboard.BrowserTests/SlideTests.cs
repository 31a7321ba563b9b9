using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

[Collection(SecondBrowserTestGroup.Name)]
public sealed class SlideTests(BrowserFixture browser)
{
    [Fact]
    public async Task Keys_WalkTheDeck()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/present/story");

        foreach (var (key, address) in new[]
        {
            ("ArrowRight", "slide=2"), ("Space", "slide=2&step=1"), ("PageDown", "slide=3"), ("ArrowLeft", "slide=2&step=1"), ("PageUp", "slide=2"), ("End", "slide=10"),
            ("ArrowRight", "slide=10"), ("Home", "slide=1"),
        })
        {
            await page.Keyboard.PressAsync(key);
            await Expect(page).ToHaveURLAsync($"{browser.Url}/present/story?{address}");
        }

        await page.Keyboard.PressAsync("1");
        await page.Keyboard.PressAsync("0");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync($"{browser.Url}/present/story?slide=10");
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync($"{browser.Url}/present/story?slide=1");
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Keys_OpenNotesFilterHelpAndEvidence()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/present/story?slide=3&step=1");

        await page.Keyboard.PressAsync("n");
        await Expect(page.GetByText("The speaker’s notes are private.")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("s");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Energy" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("e");
        await Expect(page.Locator("#evidence-title")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#evidence-title")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Notes_BrowserThatHoldsTheirKey_AreShown()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync($"/notes?key={browser.NotesKey}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the notes here" }).ClickAsync();
        await Expect(page).ToHaveURLAsync($"{browser.Url}/present");
        await visitor.OpenAsync("/present/story?slide=3&step=1");
        await page.Keyboard.PressAsync("n");

        await Expect(page.GetByText("Reveal the first date")).ToBeVisibleAsync();
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Marks_AreSetOffStepByStepWithoutANewDrawing()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/present/story?slide=3");
        await Expect(page.Locator(".mark[data-lit]")).ToHaveCountAsync(0);
        await page.EvaluateAsync("() => { window.drawn = document.querySelector('evidence-chart svg'); }");

        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".mark[data-mark='nscale-pre-series-c-oct-2024'][data-lit]")).ToHaveCountAsync(1);
        await Expect(page.Locator(".mark[data-mark='nscale-safe-oct-2025'][data-lit]")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".mark[data-mark='nscale-safe-oct-2025'][data-lit]")).ToHaveCountAsync(1);

        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('evidence-chart svg') === window.drawn"));
    }

    [Fact]
    public async Task Keys_ArrowOnAFocusedMark_WalksTheChartAndNotTheDeck()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/present/story?slide=7");

        await page.Locator(".mark").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        await Expect(page).ToHaveURLAsync($"{browser.Url}/present/story?slide=7");
    }

    [Fact]
    public async Task Keys_BelongToWhatTheSpeakerSees()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/present/story?slide=4");

        // a mouse that has pressed a mark leaves the keys to the slides
        await page.Locator(".mark").First.ClickAsync();
        await Expect(page.Locator("#evidence-title")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#evidence-title")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page).ToHaveURLAsync(new Regex("slide=3", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.Locator(".mark[data-mark='nscale-series-b-amount']").ClickAsync();
        await Expect(page.Locator("#evidence-title")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#evidence-title")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Space");
        await Expect(page).ToHaveURLAsync($"{browser.Url}/present/story?slide=4");

        // a dialog has them all, also those that its field does not take
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator("dialog.palette")).ToBeVisibleAsync();
        foreach (var key in new[] { "ArrowDown", "ArrowRight", "Tab", "ArrowRight", "PageDown" })
        {
            await page.Keyboard.PressAsync(key);
        }

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("dialog.palette")).ToBeHiddenAsync();
        await Expect(page).ToHaveURLAsync($"{browser.Url}/present/story?slide=4");

        // what folds out is closed by Escape
        foreach (var (key, part) in new[] { ("s", ".stage-filter"), ("n", ".stage-notes") })
        {
            await page.Keyboard.PressAsync(key);
            await Expect(page.Locator($"{part}[open]")).ToHaveCountAsync(1);
            await page.Keyboard.PressAsync("Escape");
            await Expect(page.Locator($"{part}[open]")).ToHaveCountAsync(0);
        }

        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task NextSlide_ItsDrawingIsThereBeforeItIsAskedFor()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.RunAndWaitForResponseAsync(() => page.GotoAsync("/present/story?slide=3"), response => response.Url.Contains("/charts/capex/drawing?", StringComparison.Ordinal));
        await page.RouteAsync("**/drawing?**", route => route.AbortAsync());

        await page.Keyboard.PressAsync("4");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".mark[data-mark='amazon-capex-2025']")).ToBeVisibleAsync();
        await Expect(page.Locator(".retry-note")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1024, 768)]
    [InlineData(1440, 900)]
    public async Task Slide_OnAWall_FillsTheWindowAndIsNeverCut(int width, int height)
    {
        await using var visitor = await browser.VisitAsync(width, height);
        await visitor.OpenAsync("/present/story");
        foreach (var slide in Enumerable.Range(1, 10))
        {
            // as it is shown: from one slide to the next, without loading the page anew
            await visitor.Page.Keyboard.TypeAsync($"{slide}");
            await visitor.Page.Keyboard.PressAsync("Enter");
            await Expect(visitor.Page.Locator($"slide-stage[at^='{slide}-']")).ToHaveCountAsync(1);
            await visitor.DrawnAsync();
            var cut = await visitor.Page.EvaluateAsync<string[]>("""
                () => [document.documentElement, ...document.querySelectorAll('.slide')]
                    .filter(box => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
                    .map(box => `${box.className}: ${box.scrollWidth}×${box.scrollHeight} in ${box.clientWidth}×${box.clientHeight}`)
                """);
            Assert.True(cut.Length == 0, $"slide {slide}: {string.Join("; ", cut)}");
        }
    }

    [Fact]
    public async Task Swipe_OnAPhone_LeadsOn()
    {
        await using var visitor = await browser.VisitAsync(390, 844);
        var page = visitor.Page;
        await visitor.OpenAsync("/present/story");

        await page.EvaluateAsync("""
            () => {
                const target = document.querySelector('h1');
                const touch = x => new Touch({ identifier: 1, target, clientX: x, clientY: 300 });
                target.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(300)], changedTouches: [touch(300)], bubbles: true }));
                target.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [touch(120)], bubbles: true }));
            }
            """);

        await Expect(page).ToHaveURLAsync($"{browser.Url}/present/story?slide=2");
    }

    [Fact]
    public async Task NoCircuit_KeysFollowTheLinks()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.RouteAsync("**/_framework/**", route => route.AbortAsync());
        await page.GotoAsync("/present/story?slide=2");
        await page.WaitForFunctionAsync("() => customElements.get('slide-stage')");

        await page.Keyboard.PressAsync("ArrowRight");

        await Expect(page).ToHaveURLAsync($"{browser.Url}/present/story?slide=2&step=1");
        await Expect(page.Locator(".mark[data-lit]")).ToHaveCountAsync(1);
    }
}
