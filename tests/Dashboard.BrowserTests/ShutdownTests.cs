namespace Dashboard.BrowserTests;

/// <summary>The program ends when it is told to, whoever looks at it.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ShutdownTests(BrowserFixture browser)
{
    [SignalFact]
    public async Task Terminate_PagesAreOpen_EndsInOrder()
    {
        await using var program = await DashboardProgram.StartAsync(browser.ContentRoot);
        await using var one = await browser.VisitAsync();
        await using var other = await browser.VisitAsync();
        await one.OpenAsync(program.Url + "/claims");
        await other.OpenAsync(program.Url + "/");

        await program.TerminateAsync();

        Assert.Equal(0, await program.EndAsync());
    }
}
