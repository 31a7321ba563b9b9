using System.Text.RegularExpressions;
using Dashboard.Tests.Data.Store;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>Two servers, the proxy before them and one database, as OPERATIONS.md sets them up; the server that everybody is on is killed.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed partial class TwoServersTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string View = "/charts/deals?segment=energy&drill=nvidia-deals-67-title";

    private readonly PostgresServer postgres = new();
    private DashboardProgram? one;
    private DashboardProgram? two;
    private DashboardProgram? proxy;

    public async Task InitializeAsync()
    {
        await postgres.InitializeAsync();
        if (PostgresProgram.Folder is null && PostgresServer.Configured is null)
        {
            return;
        }

        string[] settings = ["--Database:Provider=PostgreSQL", $"--Database:ConnectionString={postgres.NewDatabase()}", "--Proxy:Addresses:0=127.0.0.1", "--Present:NotesKey=a-key-of-all-servers"];
        one = await DashboardProgram.StartAsync(browser.ContentRoot, settings);
        two = await DashboardProgram.StartAsync(browser.ContentRoot, settings);
        proxy = await DashboardProgram.StartProxyAsync(one, two);
    }

    public async Task DisposeAsync()
    {
        foreach (var program in new[] { proxy, two, one })
        {
            if (program is not null)
            {
                await program.DisposeAsync();
            }
        }

        await postgres.DisposeAsync();
    }

    [PostgresFact]
    [Trait("Time", "long")]
    public async Task Server_IsKilled_ReadersAreBackOnTheSameViewAndTheTalkGoesOn()
    {
        await using var reader = await browser.VisitAsync();
        await using var speaker = await browser.VisitAsync();
        await using var follower = await browser.VisitAsync();
        await reader.OpenAsync(proxy!.Url + View);
        await reader.Page.EvaluateAsync("() => { window.old = true; }");
        await speaker.OpenAsync(proxy.Url + "/present/story?slide=1");
        await speaker.Page.GotoAsync(proxy.Url + "/present");
        await speaker.Page.Locator("form[action*='/session']").First.EvaluateAsync("form => form.submit()");
        await speaker.DeskAsync();
        var code = Code().Match(speaker.Page.Url).Groups["code"].Value;
        // the follower is on the other server from the beginning, and does not pass the proxy
        await follower.OpenAsync($"{two!.Url}/follow/{code}");
        await Expect(Stage(follower)).ToBeVisibleAsync();
        await GoOnAsync(speaker);
        await Expect(Stage(follower)).ToHaveAttributeAsync("at", await AtAsync(speaker));

        await one!.KillAsync();

        await reader.Page.WaitForFunctionAsync("() => !window.old && document.querySelector('.app[data-live]')", null, new() { Timeout = 60_000 });
        await Expect(reader.Page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("67 deals");
        await Expect(reader.Page).ToHaveURLAsync(proxy.Url + View);
        var before = await AtAsync(follower);
        await speaker.Page.WaitForFunctionAsync("() => document.querySelector('.app[data-live]') && !document.querySelector('#components-reconnect-modal.lost')", null, new() { Timeout = 60_000 });
        await GoOnAsync(speaker);
        await Expect(Stage(follower)).Not.ToHaveAttributeAsync("at", before);
        await Expect(Stage(follower)).ToHaveAttributeAsync("at", await AtAsync(speaker));
    }

    private static ILocator Stage(Visitor visitor) => visitor.Page.Locator("slide-stage").First;

    private static async Task<string> AtAsync(Visitor visitor) => await Stage(visitor).GetAttributeAsync("at") ?? "";

    /// <summary>The speaker leads on, and their own page shows it.</summary>
    private static async Task GoOnAsync(Visitor speaker)
    {
        var before = await AtAsync(speaker);
        await speaker.Page.Locator("[data-do='next']").First.ClickAsync();
        await Expect(Stage(speaker)).Not.ToHaveAttributeAsync("at", before);
    }

    [GeneratedRegex("code=(?<code>[^&]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
