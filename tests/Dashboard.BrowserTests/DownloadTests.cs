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
        var link = visitor.Page.GetByRole(AriaRole.Link, new() { Name = name });

        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());

        Assert.EndsWith(ending, file.SuggestedFilename, StringComparison.Ordinal);
        Assert.True(new FileInfo(await file.PathAsync()).Length > 10_000);
        await Expect(visitor.Page.Locator("a[data-state]")).ToContainTextAsync(name);
        Assert.EndsWith("KB", await visitor.Page.Locator("a[data-state]").GetAttributeAsync("data-state"), StringComparison.Ordinal);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Link_ServerRefuses_SaysWhyAndSavesNothing()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/present");
        await visitor.Page.RouteAsync("**/deck.pptx", route => route.FulfillAsync(new() { Status = 404, ContentType = "application/problem+json", Body = """{"detail":"There is no such deck."}""" }));

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "PowerPoint" }).ClickAsync();

        await Expect(visitor.Page.Locator("a[data-state='There is no such deck.']")).ToHaveCountAsync(1);
    }
}
