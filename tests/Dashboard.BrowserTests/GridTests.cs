using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>Tables that can be set: sorted, narrowed, chosen and walked, by mouse and by keyboard, with and without scripts.</summary>
[Collection(SecondBrowserTestGroup.Name)]
public sealed class GridTests(BrowserFixture browser)
{
    [Fact]
    public async Task HeadOfAColumn_SortsUpThenDownThenNotAtAllAndKeepsTheFocus()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex?pack=nscale-2026-01&view=table");
        var (head, first) = (page.Locator("thead th", new() { HasText = "Amount" }), page.Locator("tbody td.number").First);
        var drawn = await first.InnerTextAsync();

        await head.Locator("a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        await Expect(first).ToHaveTextAsync("$44.6 billion");
        await page.Keyboard.PressAsync("Enter");
        await Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(first).ToHaveTextAsync("$125 billion");
        await Expect(page).ToHaveURLAsync(browser.Url + "/charts/capex?pack=nscale-2026-01&view=table&sort=-amount");
        await page.Keyboard.PressAsync("Enter");

        await Expect(first).ToHaveTextAsync(drawn);
        await Expect(head.Locator("a")).ToBeFocusedAsync();
        await page.GoBackAsync();
        await Expect(first).ToHaveTextAsync("$125 billion");
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Words_NarrowTheRowsAndAreTakenBack()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex?pack=nscale-2026-01&view=table");

        await page.Locator("#find").FillAsync("meta");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("tbody th a").First).ToContainTextAsync("Meta");
        await Expect(page.Locator(".table-tools .count")).ToContainTextAsync(" of ");
        await Expect(page.Locator("tbody th", new() { HasText = "Amazon" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Reset table" }).ClickAsync();

        await Expect(page.Locator("tbody th", new() { HasText = "Amazon" }).First).ToBeVisibleAsync();
        await Expect(page.Locator("#find")).ToHaveValueAsync("");
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Columns_AreChosenByKeyWhileTheSheetStaysOpen()
    {
        await using var visitor = await browser.VisitAsync(390, 844);
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex?pack=nscale-2026-01&view=table");
        var sheet = page.Locator(".table-tools .columns");

        await sheet.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Unit" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("thead th", new() { HasText = "Unit" })).ToHaveCountAsync(1);
        await Expect(sheet.GetByRole(AriaRole.Button, new() { Name = "Unit" })).ToBeFocusedAsync();
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Period" }).ClickAsync();

        await Expect(page.Locator("thead th")).ToHaveTextAsync(["What", "Amount", "Unit", "Status", "Sources"]);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Found.Nothing(visitor.Complaints);
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(1024, 768)]
    [InlineData(390, 844)]
    public async Task Head_WhileRowsScroll_StaysInSight(int width, int height)
    {
        await using var visitor = await browser.VisitAsync(width, height);
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex?view=table");
        var head = page.Locator(".table-box thead th").First;

        await page.EvaluateAsync("() => { const box = document.querySelector('.table-box'); box.scrollIntoView({ block: 'end' }); box.scrollTop = box.scrollHeight; }");
        await Expect(page.Locator(".table-box tbody tr").Last).ToBeInViewportAsync();

        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('.table-box').scrollTop > 0"));
        await Expect(head).ToBeInViewportAsync();
        Assert.True(await page.EvaluateAsync<bool>("""
            () => {
                const at = document.querySelector('.table-box thead a').getBoundingClientRect();
                return !!document.elementFromPoint(at.left + 2, at.top + at.height / 2)?.closest('thead') && document.documentElement.scrollWidth <= innerWidth;
            }
            """));
    }

    [Fact]
    public async Task Arrows_WalkTheTableAndEnterOpensTheEvidence()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/charts/capex?pack=nscale-2026-01&view=table");
        var rows = page.Locator(".table-box tbody tr");

        await page.Locator(".table-box").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(rows.Nth(0).Locator("th a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(rows.Nth(0).Locator("td").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(rows.Nth(1).Locator("td").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(rows.Nth(1).Locator("td").Last.Locator("a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(page.Locator("thead a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#evidence-title")).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("drill=", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task GridOfClaims_IsSortedWalkedToItsEndAndHoldsTheRowsInViewAlone()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/claims?view=table");
        var rows = page.Locator(".claim-table tbody tr.mud-table-row");
        await Expect(rows.First).ToBeVisibleAsync();

        await page.Locator(".claim-grid").GetByRole(AriaRole.Link, new() { Name = "Amount" }).ClickAsync();
        await Expect(page.Locator(".claim-grid a.sort[data-sort=ascending]")).ToHaveCountAsync(1);
        await page.Locator(".claim-grid").GetByRole(AriaRole.Link, new() { Name = "Amount" }).ClickAsync();
        await Expect(page.Locator(".claim-grid a.sort[data-sort=descending]")).ToHaveCountAsync(1);
        await Expect(rows.First).ToContainTextAsync("trillion");
        // the kit may still be making its rows anew: then the cell of before is gone, and the key is pressed again from the head of the column
        var cell = rows.First.Locator("td").Nth(2);
        for (var tries = 0; tries < 20 && !await cell.EvaluateAsync<bool>("cell => cell === document.activeElement"); tries++)
        {
            await page.Locator(".claim-grid").GetByRole(AriaRole.Link, new() { Name = "Amount" }).FocusAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await page.WaitForTimeoutAsync(300);
        }

        await Expect(cell).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+End");

        await Expect(rows.Last).ToBeInViewportAsync();
        await Expect(page.Locator(".claim-grid th").First).ToBeInViewportAsync();
        Assert.InRange(await rows.CountAsync(), 5, 100);
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task NoScripts_TablesAreSetByLinksAndAForm()
    {
        await using var visitor = await browser.VisitAsync(scripts: false);
        var page = visitor.Page;
        await page.GotoAsync("/claims?company=meta&view=table");

        await page.GetByRole(AriaRole.Link, new() { Name = "Amount" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Amount" }).ClickAsync();
        await Expect(page.Locator("th[aria-sort=descending]")).ToHaveCountAsync(1);
        await page.Locator("#find").FillAsync("72");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();

        await Expect(page.Locator("th[aria-sort=descending]")).ToHaveCountAsync(1);
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("720–745 billion");
        await Expect(page).ToHaveURLAsync(browser.Url + "/claims?company=meta&view=table&sort=-amount&find=72");
    }
}
