using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public sealed class CitationItemTests : EvidenceContext
{
    private static readonly Source Dated = HandMade.Source("s01", 1, new(2026, 1, 5));

    [Fact]
    public void Render_Source_HasNumberPublisherTitleHostDateAndKind()
    {
        var item = Show(Dated);

        Assert.Equal(["1 · Publisher of s01", "Title of s01", "s01.example · 5 January 2026 · news article"], item.Words("p"));
        Assert.Equal(["/sources/s01?theme=dark", "https://s01.example/page"], item.Links());
    }

    [Fact]
    public void Render_Locator_SaysWhereInTheSource() => Assert.EndsWith("news article · page 4", Show(Dated, "page 4").Words("p").Last(), StringComparison.Ordinal);

    [Fact]
    public void Render_NoNumberAndNoDate_SaysWhatThereIs() =>
        Assert.Equal(["Publisher of s02", "Title of s02", "s02.example · no date · news article"], Show(HandMade.Source("s02", null, null)).Words("p"));

    private IRenderedComponent<CitationItem> Show(Source source, string? locator = null) =>
        RenderAt<CitationItem>("/claims?theme=dark", item => item.Add(one => one.Source, source).Add(one => one.Locator, locator));
}
