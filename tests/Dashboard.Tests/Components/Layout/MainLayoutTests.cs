using Bunit;
using Dashboard.Components.Base;
using Dashboard.Components.Layout;
using Dashboard.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
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

    [Theory]
    [InlineData("http://localhost//evil.example/claims")]
    [InlineData("http://localhost///evil.example")]
    public void Render_PathThatLooksLikeAHost_KeepsEveryLinkOnThisOne(string address) =>
        Assert.All(ShowAt(address).Links("a[href]"), href => Assert.StartsWith("http://localhost/", new Uri(new("http://localhost/"), href).AbsoluteUri, StringComparison.Ordinal));

    [Fact]
    public void Publish_NewEvidence_ShowsItWithoutAReload()
    {
        var page = ShowAt("/");

        Services.GetRequiredService<SnapshotProvider>().Publish([ArticleEvidence.Pack with { Title = "Newer evidence" }]);

        page.WaitForAssertion(() => Assert.Contains("Newer evidence, as of 9 January 2026", page.Words(), StringComparison.Ordinal), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Render_PageThatFails_SaysSoAndKeepsTheFrame()
    {
        var page = ShowAt("/charts?segment=chips", typeof(FailingPage));

        Assert.Equal(["Something went wrong on our side"], page.Words("h1"));
        Assert.Equal("/charts?segment=chips", page.Link("try the same address again"));
        Assert.Equal("/?segment=chips", page.Link("overview"));
        Assert.NotEmpty(page.FindAll("nav[aria-label=Main] a"));
    }

    [Fact]
    public void Render_AnotherViewOfAPageThatFailed_IsTriedAnew()
    {
        var page = ShowAt("/charts?segment=chips", typeof(FailingPage));

        Services.GetRequiredService<NavigationManager>().NavigateTo("/charts?segment=energy");
        page.Render(layout => layout.Add(one => one.Body, Body(typeof(SoundPage))));

        Assert.Equal("Body", page.Find("main > p").Words());
    }

    [Fact]
    public void Render_SeveralPartsOfAPageFailAtAnotherAddress_SaysSoInPlaceOfAnEmptyPage()
    {
        var page = ShowAt("/charts", typeof(PageThatFailsForChips));
        Assert.Equal(["Sound", "Sound"], page.Words("main > p"));

        ShowNext(page, "/charts?segment=chips", typeof(PageThatFailsForChips));

        page.WaitForAssertion(() => Assert.Equal(["Something went wrong on our side"], page.Words("h1")), TimeSpan.FromSeconds(30));
        Assert.Equal("/charts?segment=chips", page.Link("try the same address again"));
    }

    [Fact]
    public void Render_AddressAfterOneWhereSeveralPartsFailed_ShowsThePage()
    {
        var page = ShowAt("/charts", typeof(PageThatFailsForChips));
        ShowNext(page, "/charts?segment=chips", typeof(PageThatFailsForChips));
        page.WaitForElement("h1", TimeSpan.FromSeconds(30));

        ShowNext(page, "/charts?segment=energy", typeof(PageThatFailsForChips));

        page.WaitForAssertion(() => Assert.Equal(["Sound", "Sound"], page.Words("main > p")), TimeSpan.FromSeconds(30));
        Assert.Empty(page.FindAll("h1"));
    }

    private void ShowNext(IRenderedComponent<MainLayout> page, string address, Type body)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        page.Render(layout => layout.Add(one => one.Body, Body(body)));
    }

    private static RenderFragment Body(Type page) => builder =>
    {
        builder.OpenComponent(0, page);
        builder.CloseComponent();
    };

    private IRenderedComponent<MainLayout> ShowAt(string address, Type? page = null)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<MainLayout>(layout => layout.Add(one => one.Body, Body(page ?? typeof(SoundPage))));
    }

    private sealed class SoundPage : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, "<p>Body</p>");
    }

    private sealed class PageThatFailsForChips : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<PartThatFailsForChips>(0);
            builder.CloseComponent();
            builder.OpenComponent<PartThatFailsForChips>(1);
            builder.CloseComponent();
        }
    }

    private sealed class PartThatFailsForChips : EvidenceComponent
    {
        protected override void OnParametersSet()
        {
            if (View.Filter.Segments.Contains("chips"))
            {
                throw new InvalidOperationException("This part cannot be made.");
            }
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, "<p>Sound</p>");
    }

    private sealed class FailingPage : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => throw new InvalidOperationException("This page cannot be made.");
    }
}
