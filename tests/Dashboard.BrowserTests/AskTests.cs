using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>A question, its answer, the claim behind it, the next question and back again.</summary>
[Collection(SecondBrowserTestGroup.Name)]
public sealed class AskTests(BrowserFixture browser)
{
    [Fact]
    public async Task Question_ByKeyboard_IsAnsweredOpenedFollowedAndLeftAgain()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims?status=actual&theme=dark");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("What was the capex of Amazon in 2025?");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Answer", Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator(".answer .first")).ToContainTextAsync("$131.819 billion");
        Assert.Contains("status=actual&theme=dark", new Uri(page.Url).Query, StringComparison.Ordinal);
        await Expect(page.Locator("evidence-chart .mark[data-mark='later-amazon-capex-2025-gross']").First).ToBeVisibleAsync();

        await page.Locator(".claim-mark").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("131.819");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Complementary)).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "How did the capex of Amazon grow in 2025?" }).ClickAsync();
        await Expect(page.Locator(".answer .first")).ToContainTextAsync("÷");
        await page.GoBackAsync();
        await page.GoBackAsync();
        await Expect(page.Locator(".answer .first")).ToContainTextAsync("$131.819 billion");
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Palette_ASentenceThatAsks_IsAsked()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts?lang=zh");

        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("英伟达2025年有多少笔交易？");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("英伟达2025年有多少笔交易？");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "答案", Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator(".answer")).ToContainTextAsync("67 笔交易");
    }

    /// <summary>Questions are listed where they were asked and nowhere else; answers become slides of one deck.</summary>
    [Fact]
    public async Task Answers_AreListedHereAndBecomeSlidesOfOneDeck()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/ask?q=Who+advises+Nscale%3F&status=actual");
        await page.GetByRole(AriaRole.Link, new() { Name = "Use as a slide" }).ClickAsync();
        await Expect(page.Locator(".deck-charts > li")).ToHaveCountAsync(1);

        await visitor.OpenAsync("/ask?q=What+was+the+capex+of+Amazon+in+2025%3F&status=actual");
        await Expect(page.Locator("asked-before a")).ToHaveTextAsync(["Who advises Nscale?"]);
        await page.Locator("deck-choice a").ClickAsync();
        await Expect(page.Locator(".deck-charts > li")).ToHaveCountAsync(2);
        await page.Locator(".deck-charts > li > a").Last.ClickAsync();
        await Expect(page.Locator(".slide .slide-text")).ToContainTextAsync("Question: What was the capex of Amazon in 2025?");
        await Expect(page.Locator(".slide evidence-chart .mark").First).ToBeVisibleAsync();
        await page.GoBackAsync();

        await visitor.OpenAsync("/ask");
        await Expect(page.Locator("asked-before a")).ToHaveCountAsync(2);
        Assert.Equal("/ask?q=Who+advises+Nscale%3F", await page.Locator("asked-before a").Last.GetAttributeAsync("href"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear the list" }).ClickAsync();
        await Expect(page.Locator("asked-before")).ToBeHiddenAsync();
        Assert.Null(await page.EvaluateAsync<string?>("() => localStorage.getItem('asked-before')"));
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task NoScripts_TheFormAsks()
    {
        await using var visitor = await browser.VisitAsync(scripts: false);
        await visitor.Page.GotoAsync("/ask?pack=nscale-2026-01");
        await visitor.Page.GetByRole(AriaRole.Textbox, new() { Name = "A question about the evidence, in plain words" }).FillAsync("Why did Nscale raise 5 billion?");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "No answer in the evidence" })).ToBeVisibleAsync();
        Assert.Contains("pack=nscale-2026-01", new Uri(visitor.Page.Url).Query, StringComparison.Ordinal);
        await Expect(visitor.Page.Locator("table")).ToHaveCountAsync(0);
    }
}
