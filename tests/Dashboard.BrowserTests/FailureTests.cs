using Dashboard.Components.Charts;
using Dashboard.Components.Evidence;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

/// <summary>What fails in a circuit is said, and there is a way on from it: in a page whose first HTML was sound, and in one that a link leads to.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class FailureTests(BrowserFixture browser)
{
    private const string Notice = "Something went wrong on our side";

    [Fact]
    public async Task EveryChartOfAPageFails_TheNoticeIsShownAndLeadsOn()
    {
        await using var server = Failing<Chart>();
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(server.Url + "/sources");

        await page.GetByRole(AriaRole.Link, new() { Name = "Segments", Exact = true }).ClickAsync();
        await Expect(Headline(page)).ToHaveTextAsync(Notice);
        // another page that fails as well
        await page.GotoAsync(server.Url + "/charts/capex");
        await Expect(Headline(page)).ToHaveTextAsync(Notice);
        await page.EvaluateAsync("() => { window.sameDocument = true; }");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "overview" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(server.Url + "/");
        await Expect(Headline(page)).Not.ToHaveTextAsync(Notice);
        await page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();

        await Expect(Headline(page)).ToContainTextAsync("551 sources");
        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument"));
    }

    [Theory]
    [InlineData("/segments")]
    [InlineData("/charts/capex")]
    [InlineData("/present/story?slide=3")]
    public async Task ChartsFailWhenTheCircuitStarts_TheNoticeTakesTheirPlaceAndLeadsOn(string address)
    {
        await using var server = Failing<Chart>();
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync(server.Url + address);

        await Expect(Headline(page)).ToHaveTextAsync(Notice);
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "try the same address again" })).ToHaveAttributeAsync("href", address);
    }

    [Fact]
    public async Task EvidenceFails_ThePageStaysAndThePanelCanBeClosed()
    {
        await using var server = Failing<ClaimEvidence>();
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync(server.Url + "/charts/capex?drill=meta-capex-2025");
        var panel = page.GetByRole(AriaRole.Complementary);

        await Expect(panel).ToContainTextAsync(Notice);
        await panel.GetByRole(AriaRole.Link, new() { Name = "Close" }).ClickAsync();

        await Expect(panel).ToHaveCountAsync(0);
        await Expect(page.Locator(".mark[data-mark='meta-capex-2025']").First).ToBeVisibleAsync();
    }

    private static ILocator Headline(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static DashboardServer Failing<T>()
        where T : IComponent => new(0, [], services => services.AddScoped<IComponentActivator>(scope => new FailingComponents(scope, typeof(T))));
}
