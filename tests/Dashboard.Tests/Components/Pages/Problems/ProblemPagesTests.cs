using Dashboard.Components.Pages.Problems;

namespace Dashboard.Tests.Components.Pages.Problems;

public sealed class ProblemPagesTests : EvidenceContext
{
    [Fact]
    public void NotFound_Render_NamesThePlacesThatThereAre()
    {
        var page = RenderAt<NotFoundPage>("/not-found?segment=chips");

        Assert.Equal(["There is no page at this address"], page.Words("h1"));
        Assert.Equal(
            ["/?segment=chips", "/charts?segment=chips", "/segments?segment=chips", "/companies?segment=chips", "/claims?segment=chips", "/sources?segment=chips", "/audit?segment=chips", "/present?segment=chips"],
            page.Links("li a"));
    }

    [Fact]
    public void Error_Render_SaysWhatToDo()
    {
        var page = RenderAt<ErrorPage>("/error?theme=dark");

        Assert.Equal(["Something went wrong on our side"], page.Words("h1"));
        Assert.Equal("/?theme=dark", page.Link("overview"));
    }
}
