using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dashboard.BrowserTests;

[Collection(BrowserTestGroup.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    private static readonly int[] Widths = [1440, 1024, 390];
    private static readonly ColorScheme[] BothThemes = [ColorScheme.Light, ColorScheme.Dark];

    // where a page holds many charts, the first two of each column; the long checks look at all
    private static readonly AxeRunContext FewCharts = new() { Exclude = [new AxeSelector("page-body .chart-columns > div > figure:nth-child(n+3)")] };

    /// <summary>Each layout once: every third at the same width, every second in the same theme.</summary>
    [Fact]
    public async Task EachLayout_FitsTheScreenComplainsOfNothingAndHasNothingSeriousForAxe() => AssertNone(await Walk.AsTwoAsync(
        PagesUnderTest.OfEachLayout.Select((address, at) => (address, Widths[at % 3], new[] { BothThemes[at % 2] })), pages => LookAsync(pages, FewCharts)));

    [Theory]
    [Trait(LongChecks.Trait, LongChecks.Value)]
    [InlineData(1440)]
    [InlineData(1024)]
    [InlineData(390)]
    public async Task EveryPage_AtEveryWidthInBothThemes_FitsTheScreenComplainsOfNothingAndHasNothingSeriousForAxe(int width) => AssertNone(await Walk.AsTwoAsync(
        PagesUnderTest.Addresses.Select(address => (address, width, BothThemes)), pages => LookAsync(pages, null)));

    [Theory]
    [Trait(LongChecks.Trait, LongChecks.Value)]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task EveryOpenState_InBothThemes_FitsTheScreenComplainsOfNothingAndHasNothingSeriousForAxe(int width)
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.SetViewportSizeAsync(width, 900);
        var findings = new List<string>();
        var opened = new HashSet<string>();
        foreach (var address in PagesUnderTest.Addresses)
        {
            await visitor.OpenAsync(address);
            while (await UnfoldAsync(visitor, opened) is { } name)
            {
                await LookAsync($"{address} with {name}");
            }
        }

        foreach (var (address, key, dialog) in new[] { ("/", "?", "#key-help"), ("/present/story", "?", "#key-help"), ("/claims", "Control+k", ".palette") })
        {
            await visitor.OpenAsync(address);
            await visitor.Page.Keyboard.PressAsync(key);
            await Assertions.Expect(visitor.Page.Locator(dialog)).ToBeVisibleAsync();
            await visitor.Page.Keyboard.TypeAsync("capex");
            await LookAsync($"{address} with {dialog}");
        }

        Assert.InRange(opened.Count, 20, int.MaxValue);
        findings.AddRange(visitor.Complaints);
        AssertNone(findings);

        async Task LookAsync(string state)
        {
            // what is fetched for it comes a moment later
            await visitor.Page.WaitForTimeoutAsync(500);
            await visitor.DrawnAsync();
            findings.AddRange(await visitor.StickingOutAsync(state));
            foreach (var theme in BothThemes)
            {
                await ShowInAsync(visitor, theme);
                findings.AddRange(await Serious.FindAsync(visitor.Page, $"{state} ({width}, {theme})"));
            }
        }
    }

    [Fact]
    public async Task ForcedColours_MarksKeepTheirOutlinesAndStatus()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await visitor.OpenAsync("/charts/capex?pack=nscale-2026-01");

        var strokes = await visitor.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('evidence-chart .mark > *')].map(mark => getComputedStyle(mark).stroke)");
        var ground = await visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        Assert.NotEmpty(strokes);
        Assert.All(strokes, stroke => Assert.NotEqual(ground, stroke));
        await Assertions.Expect(visitor.Page.Locator("evidence-chart .mark[data-status='guidance'] > [fill^='url']").First).ToBeVisibleAsync();

        // a choice that is made is framed, and the others are not
        Assert.Equal(["solid"], await OutlinesAsync(visitor, "[aria-current]:not([aria-current='false']), [aria-pressed='true'], [aria-selected='true']"));
        Assert.Equal(["none"], await OutlinesAsync(visitor, "[aria-pressed='false'], [aria-selected='false'], .top-bar nav a:not([aria-current])"));
    }

    /// <summary>Names every finding; the framework would cut the list.</summary>
    private static void AssertNone(IEnumerable<string> findings) => Assert.True(!findings.Any(), string.Join(Environment.NewLine, findings));

    /// <summary>Unfolds something of a kind that was not unfolded yet; the result is the kind, null where there is none.</summary>
    private static async Task<string?> UnfoldAsync(Visitor visitor, HashSet<string> opened)
    {
        var kind = await visitor.Page.EvaluateAsync<string?>("""
            opened => {
                const kind = details => details.className || `${details.parentElement.closest('[class]').className} details`;
                const next = [...document.querySelectorAll('details:not([open])')].find(details => details.querySelector('summary')?.checkVisibility() && !opened.includes(kind(details)));
                next?.querySelector('summary').click();
                return next ? kind(next) : null;
            }
            """, opened);
        return kind is not null && opened.Add(kind) ? kind : null;
    }

    private static Task<string[]> OutlinesAsync(Visitor visitor, string selector) => visitor.Page.EvaluateAsync<string[]>(
        "selector => [...new Set([...document.querySelectorAll(selector)].filter(one => one.checkVisibility()).map(one => getComputedStyle(one).outlineStyle))]", selector);

    private async Task<List<string>> LookAsync(IEnumerable<(string Address, int Width, ColorScheme[] Themes)> pages, AxeRunContext? looked)
    {
        await using var visitor = await browser.VisitAsync();
        var findings = new List<string>();
        foreach (var (address, width, themes) in pages)
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            await visitor.OpenAsync(address);
            findings.AddRange(await visitor.StickingOutAsync(address));
            // all of the page, so that nothing keeps a violation of the policy for later
            await visitor.Page.EvaluateAsync("async () => { for (let y = 0; y < document.body.scrollHeight; y += 500) { scrollTo(0, y); await new Promise(requestAnimationFrame); } }");
            await visitor.DrawnAsync();
            foreach (var theme in themes)
            {
                await ShowInAsync(visitor, theme);
                findings.AddRange(await Serious.FindAsync(visitor.Page, $"{address} ({width}, {theme})", looked));
            }
        }

        return [.. findings, .. visitor.Complaints];
    }

    /// <summary>Turns to a theme and waits until the page is drawn in it: the kit's elements keep the colors of the other for a moment.</summary>
    private static async Task ShowInAsync(Visitor visitor, ColorScheme theme)
    {
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = theme });
        await visitor.Page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }
}
