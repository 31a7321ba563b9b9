using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

[Collection(SecondBrowserTestGroup.Name)]
public sealed class PaletteTests(BrowserFixture browser)
{
    [Fact]
    public async Task Palette_Keyboard_FindsWithASlipGoesThereAndKeepsTheFilter()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims?segment=chips&theme=dark");

        await page.Keyboard.PressAsync("Control+k");
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "Search and commands" });
        await Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("nvdia");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("NVIDIA");
        await Expect(page.Locator(".palette mark").First).ToHaveTextAsync("NVIDIA");
        await Expect(page.GetByRole(AriaRole.Option, new() { Selected = true })).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(await page.GetByRole(AriaRole.Option).First.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("Enter");

        await visitor.ArriveAsync("/companies/nvidia?segment=chips&theme=dark");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("NVIDIA");
        await Expect(page.Locator(".palette")).ToBeHiddenAsync();
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Escape_Palette_GivesTheFocusBack()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/deals");
        var mark = page.Locator(".mark[data-mark='nvidia-deals-67-title']");
        await mark.FocusAsync();

        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator(".palette")).ToBeHiddenAsync();
        await Expect(mark).ToBeFocusedAsync();
        await visitor.ArriveAsync("/charts/deals");
    }

    [Fact]
    public async Task Action_Theme_KeepsThePageItsFilterAndTheCircuit()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims?segment=energy");
        await page.EvaluateAsync("() => { window.stays = true; }");

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("dark");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Dark theme");
        await page.Keyboard.PressAsync("Enter");

        await visitor.ArriveAsync("/claims?segment=energy&theme=dark");
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays"));
    }

    [Fact]
    public async Task Enter_TypedFast_MeansWhatWasTyped()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");

        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("go to the audit");
        await page.Keyboard.PressAsync("Enter");

        await visitor.ArriveAsync("/audit");
    }

    /// <summary>The question is on its way when Enter is pressed: the answer before is not what is meant.</summary>
    [Fact]
    public async Task Enter_BeforeTheAnswerIsThere_MeansWhatWasTyped()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        TaskCompletionSource entered = new();
        await page.RouteAsync("**/api/v1/search?**", async route => { await entered.Task; await route.ContinueAsync(); });

        await page.RunAndWaitForRequestAsync(() => page.Keyboard.TypeAsync("go to the audit"), request => request.Url.Contains("q=go+to+the+audit", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        entered.SetResult();

        await visitor.ArriveAsync("/audit");
    }

    [Fact]
    public async Task Button_OnAPhone_OpensThePalette()
    {
        await using var visitor = await browser.VisitAsync(390, 844);
        await visitor.OpenAsync("/");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Search and commands" }).ClickAsync();
        await visitor.Page.Keyboard.TypeAsync("energy");

        await Expect(visitor.Page.GetByRole(AriaRole.Option, new() { Name = "Energy" }).First).ToBeVisibleAsync();
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task PaletteAndKeys_HaveNothingSeriousForAxe(int width, ColorScheme theme)
    {
        await using var visitor = await browser.VisitAsync(width, theme: theme);
        var page = visitor.Page;
        // a short page: what stands behind the dialogs is looked at elsewhere
        await visitor.OpenAsync("/sources/s01");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("nvdia");
        await Expect(page.Locator(".palette mark").First).ToBeVisibleAsync();
        Found.Nothing(await Serious.FindAsync(page, "palette"));

        // the check opens a page of its own and takes the keyboard with it
        await page.BringToFrontAsync();
        await page.GetByRole(AriaRole.Combobox).PressAsync("Escape");
        await Expect(page.Locator(".palette")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keyboard shortcuts", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keyboard shortcuts" })).ToBeVisibleAsync();
        Found.Nothing(await Serious.FindAsync(page, "keys"));
    }
}
