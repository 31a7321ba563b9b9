using Bunit;
using Dashboard.Components.Layout;

namespace Dashboard.Tests.Components.Layout;

public sealed class TopBarTests : EvidenceContext
{
    [Fact]
    public void Render_Places_KeepFilterAndTheme()
    {
        var bar = RenderAt<TopBar>("/claims?segment=chips&drill=market-2033&theme=dark");

        Assert.Equal("/?segment=chips&theme=dark", bar.Link("Overview"));
        Assert.Equal("/charts?segment=chips&theme=dark", bar.Link("Charts"));
        Assert.Equal("/segments?segment=chips&theme=dark", bar.Link("Segments"));
        Assert.Equal("/companies?segment=chips&theme=dark", bar.Link("Companies"));
        Assert.Equal("/claims?segment=chips&theme=dark", bar.Link("Claims"));
        Assert.Equal("/sources?segment=chips&theme=dark", bar.Link("Sources"));
    }

    [Theory]
    [InlineData("/", "Overview")]
    [InlineData("/charts", "Charts")]
    [InlineData("/charts/capex?segment=chips", "Charts")]
    [InlineData("/claims/market-2033", "Claims")]
    public void Render_PlaceOfThePage_IsMarked(string address, string place) => Assert.Equal([place], RenderAt<TopBar>(address).Words("[aria-current=page]"));

    [Fact]
    public void Render_PageOfNoPlace_MarksNone() => Assert.Empty(RenderAt<TopBar>("/search?q=nvidia").FindAll("[aria-current=page]"));
}
