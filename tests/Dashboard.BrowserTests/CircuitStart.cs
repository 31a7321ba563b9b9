using Microsoft.Playwright;

namespace Dashboard.BrowserTests;

/// <summary>A circuit that has only begun: what the server says of it is held back, all of it or what comes after the first drawing; nothing is lost.</summary>
internal sealed class CircuitStart
{
    private readonly TaskCompletionSource begun = new(), released = new();
    private bool isHeld;

    /// <summary>Opens an address, holds its circuit and those of the next ones, and waits until the page has asked for it.</summary>
    public static async Task<CircuitStart> OpenAsync(IPage page, string address, bool isDrawn = false)
    {
        var held = new CircuitStart { isHeld = !isDrawn };
        await page.RouteWebSocketAsync("**/_blazor**", line =>
        {
            var server = line.ConnectToServer();
            var before = Task.CompletedTask;
            server.OnMessage(frame => before = held.PassAsync(before, line, frame));
            line.OnMessage(frame =>
            {
                Send(server, frame);
                held.begun.TrySetResult();
            });
        });
        await page.GotoAsync(address);
        await held.begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return held;
    }

    /// <summary>Lets through what was held back, a moment later each.</summary>
    public void Release() => released.TrySetResult();

    private static void Send(IWebSocketRoute to, IWebSocketFrame frame)
    {
        if (frame.Binary is { } bytes)
        {
            to.Send(bytes);
        }
        else
        {
            to.Send(frame.Text!);
        }
    }

    private async Task PassAsync(Task before, IWebSocketRoute line, IWebSocketFrame frame)
    {
        await before;
        if (isHeld)
        {
            await released.Task;
            await Task.Delay(100);
        }

        isHeld |= frame.Binary?.AsSpan().IndexOf("data-live"u8) >= 0;
        Send(line, frame);
    }
}
