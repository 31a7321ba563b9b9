using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

[Collection(SecondBrowserTestGroup.Name)]
public sealed class KeyMapTests(BrowserFixture browser)
{
    [Fact]
    public async Task Letters_BehindG_GoToPagesWithTheFilter()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?segment=energy");

        foreach (var (letter, path) in new[] { ("l", "/claims"), ("c", "/charts"), ("s", "/segments"), ("m", "/companies"), ("r", "/sources"), ("a", "/audit"), ("w", "/changes"), ("b", "/report"), ("o", "/") })
        {
            await page.Keyboard.PressAsync("g");
            await page.Keyboard.PressAsync(letter);
            await Expect(page).ToHaveURLAsync($"{browser.Url}{path}?segment=energy");
        }
    }

    [Fact]
    public async Task Letters_WhileTyping_AreText()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims");

        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#search")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("go?/g");

        await Expect(page.Locator("#search")).ToHaveValueAsync("go?/g");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(page).ToHaveURLAsync(browser.Url + "/claims");
    }

    [Fact]
    public async Task Letters_SwitchedOff_DoNothingUntilTheyAreOnAgain()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims");
        await page.Keyboard.PressAsync("?");
        await page.GetByLabel("Single-letter shortcuts").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");

        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("a");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(page).ToHaveURLAsync(browser.Url + "/claims");

        await page.GetByRole(AriaRole.Button, new() { Name = "Keyboard shortcuts", Exact = true }).ClickAsync();
        await Expect(page.GetByLabel("Single-letter shortcuts")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task QuestionMark_OnSlides_ShowsTheirKeys()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/present/story");

        await visitor.Page.Keyboard.PressAsync("?");

        await Expect(visitor.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keyboard shortcuts" })).ToContainTextAsync("next step or slide");
        await visitor.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(visitor.Page).ToHaveURLAsync(browser.Url + "/present/story");
    }

    [Theory]
    [InlineData("/claims", ".filter-bar a:has-text('Energy')", "segment=energy")]
    [InlineData("/claims?segment=energy", ".filter-bar a:has-text('Energy')", "")]
    [InlineData("/claims", ".views a:has-text('guidance')", "status=guidance")]
    [InlineData("/claims?company=nvidia", ".filter-bar a.other", "")]
    [InlineData("/claims?segment=energy&company=nvidia", ".filter-bar .reset", "")]
    [InlineData("/audit", ".views a:has-text('serious')", "severity=high")]
    [InlineData("/charts?segment=energy", ".filter-bar .reset", "")]
    public async Task Focus_AfterAFilter_StaysAmongTheFilters(string address, string control, string query)
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/sources");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("o");
        await visitor.OpenAsync(address);
        await page.Locator(control).First.FocusAsync();

        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(browser.Url + address.Split('?')[0] + (query.Length == 0 ? "" : "?" + query));
        await Expect(page.Locator(":is(.filter-bar, .views) :focus")).ToHaveCountAsync(1);
    }
}
