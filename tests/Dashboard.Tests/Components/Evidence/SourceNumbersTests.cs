using Dashboard.Components.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public sealed class SourceNumbersTests : EvidenceContext
{
    [Fact]
    public void Render_Sources_AreTheirPrintedNumbersWithTheirNames()
    {
        var numbers = RenderAt<SourceNumbers>("/?theme=dark", parameters => parameters.Add(one => one.Ids, ["s04", "s12"]));

        Assert.Equal(["4", "12"], numbers.Words("a"));
        Assert.Equal(["/sources/s04?theme=dark", "/sources/s12?theme=dark"], numbers.Links());
    }

    [Fact]
    public void Render_SourceWithoutANumber_IsItsId()
    {
        var snapshot = new Dashboard.Evidence.EvidenceSnapshot([HandMade.Pack([], []) with { Sources = [HandMade.Source("s77", null, null)] }], "test");

        Assert.Equal("s77", RenderAt<SourceNumbers>(ViewOf("/", snapshot), parameters => parameters.Add(one => one.Ids, ["s77"])).Words());
    }

    [Fact]
    public void Render_NoSource_SaysNone() => Assert.Equal("none", RenderAt<SourceNumbers>("/", parameters => parameters.Add(one => one.Ids, [])).Words());
}
