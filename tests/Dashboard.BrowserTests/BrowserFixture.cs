using Microsoft.Playwright;

namespace Dashboard.BrowserTests;

/// <summary>One server and one headless browser for all tests of a group.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // without the last ones Chromium looks up hosts of its maker at every start
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // found once, and installed once, for all groups
    private static readonly Lazy<string?> Program = new(BrowserProvider.Provide);

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private DashboardServer server = null!;
    private readonly SemaphoreSlim largeOpens = new(1);
    private IBrowser? large;

    /// <summary>The server's address.</summary>
    public string Url => server.Url;

    /// <summary>The folder of the server's settings.</summary>
    public string ContentRoot => server.ContentRoot;

    /// <summary>The key to the speaker's notes.</summary>
    public string NotesKey => server.NotesKey;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        // the machine may be busy with the other tests: waiting longer costs nothing where nothing is late
        Assertions.SetDefaultExpectTimeout(30_000);
        server = new DashboardServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program.Value, Args = Arguments });
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        if (large is not null)
        {
            await large.DisposeAsync();
        }

        largeOpens.Dispose();
        playwright.Dispose();
        await server.DisposeAsync();
    }

    /// <summary>A fresh visitor.</summary>
    internal Task<Visitor> VisitAsync(int width = 1440, int height = 900, ColorScheme theme = ColorScheme.Light, bool scripts = true, string? locale = null) =>
        VisitAsync(browser, width, height, theme, scripts, locale);

    /// <summary>A fresh visitor who has set the browser to type of twice the usual size.</summary>
    internal async Task<Visitor> VisitInLargeTypeAsync(int width) => await VisitAsync(await LargeAsync(), width, 900, ColorScheme.Light, scripts: true);

    /// <summary>A fresh visitor whose machine sets all pages in a typeface of its own.</summary>
    internal async Task<Visitor> VisitAsync(Screen screen, Typeface face)
    {
        var visitor = await VisitAsync(screen.IsLargeType ? await LargeAsync() : browser, screen.Width, screen.Height, ColorScheme.Light, scripts: true);
        await visitor.SetAsync(face);
        return visitor;
    }

    private async Task<IBrowser> LargeAsync()
    {
        await largeOpens.WaitAsync();
        try
        {
            return large ??= await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program.Value, Args = [.. Arguments, "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26"] });
        }
        finally
        {
            largeOpens.Release();
        }
    }

    private async Task<Visitor> VisitAsync(IBrowser browser, int width, int height, ColorScheme theme, bool scripts, string? locale = null)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = Url,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = theme,
            JavaScriptEnabled = scripts,
            Locale = locale,
            // layout is what is tested, not the time that a fade takes
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await Visitor.BeginAsync(context);
    }
}
