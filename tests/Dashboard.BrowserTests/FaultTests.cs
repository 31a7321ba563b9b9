using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>Faults around the dashboard: a network that lets no sockets through, a disk that is full.</summary>
[Collection(BrowserTestGroup.Name)]
[Trait("Time", "long")]
public sealed class FaultTests(BrowserFixture browser)
{
    [Fact]
    public async Task WebSockets_AreBlocked_PagesLiveByLongPolling()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        // the network refuses the socket: it closes before anything is said
        await page.RouteWebSocketAsync("**/_blazor**", route => _ = route.CloseAsync(new() { Code = 1011 }));
        await page.GotoAsync(browser.Url + "/claims");
        await page.WaitForFunctionAsync("() => document.querySelector('.app[data-live]')", null, new() { Timeout = 60_000 });
        await page.EvaluateAsync("() => { window.sameDocument = true; }");

        await page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("551 sources", new() { Timeout = 60_000 });
        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument"));
    }

    [FullDeviceFact]
    public async Task Console_IsOnAFullDisk_TheProgramServes()
    {
        await using var program = await DashboardProgram.StartMuteAsync(browser.ContentRoot);
        using var client = new HttpClient();

        for (var nth = 0; nth < 20; nth++)
        {
            using var answer = await client.GetAsync(new Uri($"{program.Url}/api/v1/claims/none-{nth}"));
            Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var health = await client.GetAsync(new Uri($"{program.Url}/health/ready"));
        Assert.Equal("Healthy", await health.Content.ReadAsStringAsync());
    }
}
