using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>A talk from beginning to end: a laptop that leads, a phone that leads too and sleeps, two followers, one of whom loses the network, and a restart of the server.</summary>
[Collection(SecondBrowserTestGroup.Name)]
public sealed partial class TalkTests(BrowserFixture browser)
{
    /// <param name="wakesEarly">Whether the phone wakes before the laptop goes on after the restart; else long after.</param>
    [Theory]
    [Trait(LongChecks.Trait, LongChecks.Value)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Talk_PhoneSleepsNetworkIsLostServerRestarts_EverybodyIsWhereTheLaptopIsAndNobodyElseDrove(bool wakesEarly)
    {
        var keys = new EphemeralDataProtectionProvider();
        var first = new DashboardServer(0, [], services => services.AddSingleton<IDataProtectionProvider>(keys));
        var port = first.Port;
        await using var phoneLine = new Relay(port);
        await using var farLine = new Relay(port);
        await using var laptop = await browser.VisitAsync();
        await using var phone = await browser.VisitAsync(390, 844);
        await using var near = await browser.VisitAsync(1024, 768);
        await using var far = await browser.VisitAsync();
        var seen = await NoteSlidesAsync(near);

        await laptop.OpenAsync(first.Url + "/present");
        await laptop.Page.GetByRole(AriaRole.Button, new() { Name = "Start a presentation" }).First.ClickAsync();
        await laptop.DeskAsync();
        var code = laptop.Page.Url.Split("code=")[1];
        await JoinAsync(laptop, phone, first.Url, phoneLine.Url);
        await near.OpenAsync($"{first.Url}/follow/{code}");
        await far.OpenAsync($"{farLine.Url}/follow/{code}");
        await GoAsync(laptop, "3", near, far, phone);

        // the phone is put into a pocket
        var asleep = await phone.Page.Context.NewCDPSessionAsync(phone.Page);
        phoneLine.Hold();
        await asleep.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "frozen" });
        await GoAsync(laptop, "4", near, far);

        farLine.Hold();
        await GoAsync(laptop, "5", near);
        await Expect(far.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await Expect(Stage(far)).ToHaveAttributeAsync("at", new Regex("^4-", RegexOptions.None, TimeSpan.FromSeconds(1)));
        farLine.Open();
        await ShowsAsync(far, "5");

        farLine.Hold();
        await first.DisposeAsync();
        await Expect(laptop.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await using var second = new DashboardServer(port, [], services => services.AddSingleton<IDataProtectionProvider>(keys));
        if (wakesEarly)
        {
            await WakeAsync();
            await Expect(phone.Page.Locator(".desk-newer")).ToContainTextAsync("The server was restarted");
        }

        await laptop.Page.GetByRole(AriaRole.Button, new() { Name = "Go on at slide 5" }).ClickAsync(new() { Timeout = 60_000 });
        await laptop.Page.WaitForFunctionAsync("() => document.querySelector('.desk-end') && document.querySelector('.app[data-live]')");
        await GoAsync(laptop, "6", near);
        farLine.Open();
        await ShowsAsync(far, "6");

        if (!wakesEarly)
        {
            await WakeAsync();
        }

        await ShowsAsync(phone, "6");
        await GoAsync(laptop, "8", near, far, phone);

        Assert.Equal(["1", "3", "4", "5", "6", "8"], seen);
        Found.Nothing(new[] { laptop, phone, near, far }.SelectMany(visitor => visitor.Complaints).Where(complaint => !OfTheLine().IsMatch(complaint)));

        // it wakes as it fell asleep, on slide 3, and a thumb is on it before it has heard anything
        async Task WakeAsync()
        {
            await asleep.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "active" });
            await phone.Page.BringToFrontAsync();
            await phone.Page.Keyboard.PressAsync("ArrowLeft");
            phoneLine.Open();
        }
    }

    private static ILocator Stage(Visitor visitor) => visitor.Page.Locator("slide-stage");

    private static Task ShowsAsync(Visitor visitor, string slide) =>
        Expect(Stage(visitor)).ToHaveAttributeAsync("at", new Regex($"^{slide}-0-False", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 60_000 });

    /// <summary>The laptop leads to a slide, and those who can hear it go along.</summary>
    private static async Task GoAsync(Visitor laptop, string slide, params Visitor[] others)
    {
        await laptop.Page.Keyboard.PressAsync(slide);
        await laptop.Page.Keyboard.PressAsync("Enter");
        foreach (var visitor in others.Prepend(laptop))
        {
            await ShowsAsync(visitor, slide);
        }
    }

    /// <summary>The slides that a screen has shown, in order, over reloads.</summary>
    private static async Task<ConcurrentQueue<string>> NoteSlidesAsync(Visitor visitor)
    {
        var seen = new ConcurrentQueue<string>();
        await visitor.Page.ExposeFunctionAsync("noteSlide", (string at) =>
        {
            if (at != seen.LastOrDefault())
            {
                seen.Enqueue(at);
            }
        });
        await visitor.Page.AddInitScriptAsync("""
            new MutationObserver(() => {
                const at = document.querySelector('slide-stage')?.getAttribute('at')?.split('-')[0];
                if (at && at !== window.noted) noteSlide(window.noted = at);
            }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['at'] });
            """);
        return seen;
    }

    /// <summary>Makes the phone a device that leads, by a way of its own to the server.</summary>
    private static async Task JoinAsync(Visitor laptop, Visitor phone, string server, string line)
    {
        await laptop.Page.GetByRole(AriaRole.Button, new() { Name = "Lead from another device" }).ClickAsync();
        var invitation = await laptop.Page.GetByRole(AriaRole.Link, new() { Name = "lead from there" }).GetAttributeAsync("href");
        await phone.Page.GotoAsync(new Uri(new Uri(server), invitation!).AbsoluteUri.Replace(server, line, StringComparison.Ordinal));
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Lead from here" }).ClickAsync();
        await phone.DeskAsync();
    }

    /// <summary>
    /// What browsers and the framework say of a connection that is away. A phone that hears on waking which slides it has slept through asks for their drawings, and
    /// the server that has been restarted meanwhile knows of no talk yet: its page is loaded anew a moment later.
    /// </summary>
    [GeneratedRegex("net::ERR_|WebSocket|Connection disconnected|Failed to (fetch|complete negotiation|start the connection)|with a status of 404|Error: 404 /charts/.*live=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfTheLine();
}
