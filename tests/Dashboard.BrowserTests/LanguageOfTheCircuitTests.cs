using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>What the circuit draws speaks the language of the document, also where the browser prefers another one.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class LanguageOfTheCircuitTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("en-US", "zh", "zh-Hans", "来源", true)]
    [InlineData("zh-CN", "en", "en", "Sources", false)]
    public async Task Title_BrowserPrefersAnotherLanguage_StaysInThatOfTheAddress(string preferred, string language, string tag, string sources, bool chinese)
    {
        await using var visitor = await browser.VisitAsync(locale: preferred);
        var page = visitor.Page;
        await page.AddInitScriptAsync("""
            window.titles = [];
            new MutationObserver(() => { if (document.title && window.titles.at(-1) !== document.title) window.titles.push(document.title); })
                .observe(document, { childList: true, characterData: true, subtree: true });
            """);
        await visitor.OpenAsync($"/claims?lang={language}");
        await page.EvaluateAsync("() => { window.sameDocument = true; }");

        await page.Locator("header nav a[href^='/sources']").First.ClickAsync();
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex(sources, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.GoBackAsync();
        await visitor.ArriveAsync($"/claims?lang={language}");

        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument"));
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", tag);
        var titles = await page.EvaluateAsync<string[]>("() => window.titles");
        Assert.True(titles.Length > 1);
        Assert.All(titles, title => Assert.Equal(chinese, title.Any(sign => sign is >= '一' and <= '鿿')));
    }
}
