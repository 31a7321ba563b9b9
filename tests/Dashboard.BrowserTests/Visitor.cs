using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>A browser window of one visitor, who notes everything that goes wrong in it.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private Visitor(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>Errors of the console and of scripts: policy violations, failed requests, exceptions.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <summary>Opens the window.</summary>
    public static async Task<Visitor> BeginAsync(IBrowserContext context)
    {
        var visitor = new Visitor(context, await context.NewPageAsync());
        visitor.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                visitor.Complaints.Enqueue($"{visitor.Page.Url}: {message.Text}");
            }
        };
        visitor.Page.PageError += (_, error) => visitor.Complaints.Enqueue($"{visitor.Page.Url}: {error}");
        return visitor;
    }

    /// <summary>Sets all pages in a typeface: the sheet that names the faces gets a line more. The policy of the pages allows no other sheet.</summary>
    public Task SetAsync(Typeface face) => face.Style.Length == 0 ? Task.CompletedTask : context.RouteAsync("**/css/{core,embed}*.css", async route =>
    {
        var sheet = await route.FetchAsync();
        await route.FulfillAsync(new() { Response = sheet, Body = $"{await sheet.TextAsync()}\n{face.Style}\n:root {{ --set-in: {face.Name}; }}" });
    });

    /// <summary>The name of the typeface that the page is set in; empty where it is the browser's own.</summary>
    public Task<string> SetInAsync() => Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--set-in').trim()");

    /// <summary>Goes to an address and waits until clicks go through the circuit, where the page has one, and every chart in sight is drawn.</summary>
    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        await Page.WaitForFunctionAsync("() => document.querySelector('.app[data-live], .embed')");
        await DrawnAsync();
    }

    /// <summary>Waits until the page shows what the address asks for. The address itself changes before the page does.</summary>
    public async Task ArriveAsync(string address)
    {
        await Expect(Page).ToHaveURLAsync(new Uri(new Uri(Page.Url), address).AbsoluteUri);
        await Expect(Page.Locator("a.skip")).ToHaveAttributeAsync("href", address + "#main");
    }

    /// <summary>Waits until a form has led to the presenter's page, and that lives. It asks the page and waits for no event, which may have been before.</summary>
    public Task DeskAsync() => Page.WaitForFunctionAsync("() => location.pathname.endsWith('/presenter') && location.search.includes('code=') && document.querySelector('.app[data-live]')");

    /// <summary>Waits until the page has all its sheets and every chart in sight is drawn.</summary>
    public Task DrawnAsync() => Page.WaitForFunctionAsync("""
        () => [...document.querySelectorAll('link[rel=stylesheet]')].every(link => link.sheet) && [...document.querySelectorAll('evidence-chart')]
            .filter(chart => { const at = chart.getBoundingClientRect(); return at.top < innerHeight && at.bottom > 0; })
            .every(chart => chart.querySelector('.plot')?.dataset.src === chart.getAttribute('src') && chart.querySelector('.mark'))
        """);

    /// <summary>By how many pixels the page is wider than the screen; 0 where it fits.</summary>
    public Task<int> TooWideAsync() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");

    /// <summary>What is wider than its room: the page itself, or a part of it that is meant to be read without scrolling sideways.</summary>
    public async Task<IEnumerable<string>> StickingOutAsync(string address)
    {
        var found = await Page.EvaluateAsync<string[]>("""
            () => [document.documentElement, ...document.querySelectorAll('.evidence-panel, .slide, .sheet')]
                .filter(room => room.checkVisibility() && room.scrollWidth > room.clientWidth + (room === document.documentElement ? 0 : 1))
                .map(room => {
                    const end = room.getBoundingClientRect().left + room.clientWidth + .5, isOut = box => box.getBoundingClientRect().right > end;
                    const boxes = [...room.querySelectorAll('*')].filter(box => isOut(box) && ![...box.children].some(isOut));
                    return `${room.scrollWidth - room.clientWidth} px too wide: ${boxes.slice(0, 5).map(box => `${box.getAttribute('class') || box.tagName} “${box.textContent.trim().slice(0, 30)}”`)}`;
                })
            """);
        return found.Select(what => $"{address}: {what}");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
