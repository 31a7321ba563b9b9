using System.Buffers.Binary;
using System.Globalization;
using System.Xml.Linq;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>What a reader takes away from a chart: files, pictures, links, citations.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class TakeAwayTests(BrowserFixture browser)
{
    private const string Chart = "/charts/funding?pack=nscale-2026-01";

    [Theory]
    [InlineData("PNG", 1, "funding.png")]
    [InlineData("PNG 2×", 2, "funding-2x.png")]
    public async Task Png_IsSavedInTheSizeOfThePicture(string button, int scale, string name)
    {
        await using var visitor = await browser.VisitAsync();
        var page = await OpenAsync(visitor);
        var picture = XDocument.Parse(await (await page.APIRequest.GetAsync("/charts/funding.svg?pack=nscale-2026-01")).TextAsync()).Root!;

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

        Assert.Equal(name, download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal([Number("width") * scale, Number("height") * scale], new[] { BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)) });
        await Expect(State(page)).ToContainTextAsync($"Saved {name}");
        Found.Nothing(visitor.Complaints);

        int Number(string attribute) => int.Parse(picture.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task CopyPicture_PutsABitmapOnTheClipboard()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await OpenAsync(visitor);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy picture" }).ClickAsync();

        await Expect(State(page)).ToContainTextAsync("Copied, 1920");
        Assert.Equal("image/png", await page.EvaluateAsync<string>("async () => (await navigator.clipboard.read())[0].types.join()"));
    }

    [Fact]
    public async Task CopyPicture_BrowserWithoutIt_SaysWhatToDoInstead()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.AddInitScriptAsync("delete window.ClipboardItem;");
        var page = await OpenAsync(visitor);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy picture" }).ClickAsync();

        await Expect(State(page)).ToHaveTextAsync("This browser copies no pictures. Save the PNG instead.");
    }

    [Fact]
    public async Task Png_ServerOutOfReach_SaysSo()
    {
        await using var visitor = await browser.VisitAsync();
        var page = await OpenAsync(visitor);
        await page.RouteAsync("**/*.svg*", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "PNG", Exact = true }).ClickAsync();

        await Expect(State(page)).ToContainTextAsync("The picture could not be drawn");
    }

    [Fact]
    public async Task Files_AreDownloadedThroughThePage()
    {
        await using var visitor = await browser.VisitAsync();
        var page = await OpenAsync(visitor);
        foreach (var (link, name) in new[] { ("Excel", "funding.xlsx"), ("CSV", "funding.csv"), ("JSON", "funding.json"), ("SVG", "funding.svg"), ("BibTeX", "chart-funding.bib") })
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".take-away").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync());

            Assert.Equal(name, download.SuggestedFilename);
            Assert.Null(await download.FailureAsync());
        }
    }

    [Fact]
    public async Task Menu_Keyboard_OpensItAndEscapeLeadsBack()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync(Chart);
        var menu = visitor.Page.Locator(".take-away > summary");
        await menu.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Excel" })).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");

        await Expect(menu).ToBeFocusedAsync();
        await Expect(visitor.Page.Locator(".take-away .sheet")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Menu_Open_FitsAndHasNothingSeriousForAxe(int width, ColorScheme theme)
    {
        await using var visitor = await browser.VisitAsync(width, theme: theme);
        var page = await OpenAsync(visitor);
        await page.GetByText("Preview", new() { Exact = true }).ClickAsync();
        await Expect(page.FrameLocator(".take-away iframe").Locator(".mark").First).ToBeVisibleAsync();

        Found.Nothing(await Serious.FindAsync(page, "menu"));
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"), int.MinValue, 0);
        Found.Nothing(visitor.Complaints);
    }

    private static async Task<IPage> OpenAsync(Visitor visitor)
    {
        await visitor.OpenAsync(Chart);
        await visitor.Page.RunAndWaitForResponseAsync(() => visitor.Page.Locator(".take-away > summary").ClickAsync(), answer => answer.Url.EndsWith("/js/take-away.js", StringComparison.Ordinal));
        return visitor.Page;
    }

    private static ILocator State(IPage page) => page.Locator(".take-away [role=group] .state").First;
}
