using Bunit;
using Dashboard.Components.Layout;
using Dashboard.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Layout;

public sealed class MainLayoutTests : EvidenceContext
{
    [Fact]
    public void Render_Address_IsTheStateOfTheWholePage()
    {
        var page = ShowAt("/charts?segment=chips,nonsense&drill=market-2033&theme=dark");

        Assert.Equal("dark", page.Find("[data-theme]").GetAttribute("data-theme"));
        Assert.Contains("“nonsense”", page.Find("main [role=status]").Words(), StringComparison.Ordinal);
        Assert.Contains("125.8 billion US dollars in 2033", page.Find("#evidence-title").Words(), StringComparison.Ordinal);
        Assert.Equal("Body", page.Find("main > p").Words());
    }

    [Fact]
    public void Render_NoDrill_HasNoPanel() => Assert.Empty(ShowAt("/charts").FindAll("evidence-panel"));

    [Fact]
    public void Render_Skip_LeadsToTheContentOfTheSameView() => Assert.Equal("/charts?segment=chips#main", ShowAt("/charts?segment=chips").Link("Skip to the content"));

    [Fact]
    public void Publish_NewEvidence_ShowsItWithoutAReload()
    {
        var page = ShowAt("/");

        Services.GetRequiredService<SnapshotProvider>().Publish([ArticleEvidence.Pack with { Title = "Newer evidence" }]);

        page.WaitForAssertion(() => Assert.Contains("Newer evidence, as of 9 January 2026", page.Words(), StringComparison.Ordinal));
    }

    private IRenderedComponent<MainLayout> ShowAt(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<MainLayout>(layout => layout.Add(one => one.Body, builder => builder.AddMarkupContent(0, "<p>Body</p>")));
    }
}
