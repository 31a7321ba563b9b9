using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>Files that take a while to make.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class DownloadTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/present", "PowerPoint", ".pptx")]
    [InlineData("/claims", "Excel", ".xlsx")]
    public async Task Link_File_IsSavedAndItsProgressShown(string address, string name, string ending)
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync(address);
        var link = await ShownAsync(visitor.Page, name);
        var made = new TaskCompletionSource();
        await visitor.Page.RouteAsync($"**/*{ending}*", async route => { await made.Task; await route.ContinueAsync(); });

        var file = await visitor.Page.RunAndWaitForDownloadAsync(async () =>
        {
            await link.ClickAsync();
            // as long as the server is at it
            await Expect(visitor.Page.GetByRole(AriaRole.Progressbar)).ToHaveAccessibleNameAsync($"Writing the file … {await link.TextContentAsync()}");
            await Expect(visitor.Page.Locator(".file-progress .progress-words")).ToBeVisibleAsync();
            made.SetResult();
        });
        await Expect(visitor.Page.Locator(".file-progress")).ToHaveCountAsync(0);

        Assert.EndsWith(ending, file.SuggestedFilename, StringComparison.Ordinal);
        Assert.True(new FileInfo(await file.PathAsync()).Length > 10_000);
        await Expect(visitor.Page.Locator("a[data-state]")).ToContainTextAsync(name);
        Assert.EndsWith("KB", await visitor.Page.Locator("a[data-state]").GetAttributeAsync("data-state"), StringComparison.Ordinal);
        Found.Nothing(visitor.Complaints);
    }

    [Fact]
    public async Task Link_ServerRefuses_SaysWhyAndSavesNothing()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/present");
        await visitor.Page.RouteAsync("**/deck.pptx", route => route.FulfillAsync(new() { Status = 404, ContentType = "application/problem+json", Body = """{"detail":"There is no such deck."}""" }));

        await (await ShownAsync(visitor.Page, "PowerPoint")).ClickAsync();

        await Expect(visitor.Page.Locator("a[data-state='There is no such deck.']")).ToHaveCountAsync(1);
    }

    /// <summary>The link, once what folds it is open.</summary>
    private static async Task<ILocator> ShownAsync(IPage page, string name)
    {
        var link = page.GetByRole(AriaRole.Link, new() { Name = name, IncludeHidden = true });
        if (!await link.IsVisibleAsync())
        {
            await page.Locator("details", new() { Has = link }).Locator("summary").ClickAsync();
        }

        return page.GetByRole(AriaRole.Link, new() { Name = name });
    }
}
