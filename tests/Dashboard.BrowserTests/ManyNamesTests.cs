using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>A pack of 150 companies: chosen among by a few letters, and found in long lists.</summary>
[Collection(SecondBrowserTestGroup.Name)]
public sealed class ManyNamesTests(BrowserFixture browser)
{
    [Fact]
    public async Task Company_IsAddedByKeysAndByMouseAndTakenAwayAndListsJumpAndNarrow()
    {
        using var pack = ManyPack.Write();
        await using var server = new DashboardServer(0, pack.Path);
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(server.Url + "/charts/capex?pack=many&company=works-100");

        // by keys: opened, looked for, chosen
        await page.Locator("details.further summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var field = page.Locator(".entity-picker input");
        // it is hidden until its sheet is there, and what is hidden takes no focus
        await Expect(field).ToBeVisibleAsync();
        await field.FocusAsync();
        await page.Keyboard.TypeAsync("works 24");
        await Expect(page.Locator(".mud-list-item")).ToHaveCountAsync(12);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("company=works-100,works-\\d24&pack=many$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        // the field is for the next one: by mouse
        await Expect(field).ToHaveValueAsync("");
        await field.FillAsync("Works 180");
        await page.Locator(".mud-list-item").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(",works-180&pack=many$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.Locator(".filter-bar .other", new() { HasText = "Works 180" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("company=works-100,works-\\d24&pack=many$", RegexOptions.None, TimeSpan.FromSeconds(1)));

        await visitor.OpenAsync(server.Url + "/sources?pack=many");
        await page.Locator(".initials").GetByRole(AriaRole.Link, new() { Name = "U", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(server.Url + "/sources?pack=many#publisher-u");
        await Expect(page.Locator("#publisher-u")).ToBeInViewportAsync();
        await page.Locator("#find").FillAsync("17");
        await page.Keyboard.PressAsync("Enter");
        await visitor.ArriveAsync("/sources?q=17&pack=many");
        await Expect(page.Locator(".source-list > li")).ToHaveCountAsync(12);
        await Expect(page.Locator("#search")).ToHaveValueAsync("");
        Found.Nothing(visitor.Complaints);
    }

    /// <summary>Letters are typed faster than the way to the server and back, which each of them takes.</summary>
    [Theory]
    [InlineData(50, 200)]
    [InlineData(120, 300)]
    public async Task Company_LineIsSlow_NoLetterIsLost(int typing, int line)
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.RouteWebSocketAsync(new Regex("_blazor", RegexOptions.None, TimeSpan.FromSeconds(1)), socket =>
        {
            var server = socket.ConnectToServer();
            socket.OnMessage(Late(server));
            server.OnMessage(Late(socket));
        });
        await visitor.OpenAsync("/claims");
        await page.Locator("details.further summary").First.ClickAsync();
        var field = page.Locator(".entity-picker input").First;
        await Expect(field).ToBeVisibleAsync();
        await field.FocusAsync();
        await page.Keyboard.TypeAsync("american electric", new() { Delay = typing });

        await Expect(page.Locator(".mud-list-item")).ToHaveCountAsync(1);
        await Expect(field).ToHaveValueAsync("american electric");

        Action<IWebSocketFrame> Late(IWebSocketRoute to)
        {
            var before = Task.CompletedTask;
            return frame => before = SendAsync(before, Task.Delay(line / 2), frame, to);
        }

        // a line keeps the order of what it carries
        static async Task SendAsync(Task before, Task due, IWebSocketFrame frame, IWebSocketRoute to)
        {
            await Task.WhenAll(before, due);
            if (frame.Binary is { } bytes)
            {
                to.Send(bytes);
            }
            else
            {
                to.Send(frame.Text!);
            }
        }
    }

    [Fact]
    public async Task Lists_WithoutScripts_AreNarrowedAndJump()
    {
        await using var visitor = await browser.VisitAsync(390, 844, scripts: false);
        var page = visitor.Page;
        await page.GotoAsync("/sources?segment=energy");

        await page.Locator(".initials").GetByRole(AriaRole.Link, new() { Name = "T", Exact = true }).ClickAsync();
        await Expect(page.Locator("#publisher-t")).ToBeInViewportAsync();
        Assert.Equal(0, await visitor.TooWideAsync());
        await page.Locator("#find").FillAsync("agency");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(browser.Url + "/sources?segment=energy&q=agency");
        await Expect(page.Locator(".source-list > li").First).ToContainTextAsync("Agency");
    }
}
