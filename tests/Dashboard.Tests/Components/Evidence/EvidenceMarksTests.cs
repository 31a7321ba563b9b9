using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public sealed class EvidenceMarksTests : EvidenceContext
{
    [Fact]
    public void Sources_AreTheirPrintedNumbersWithTheirNames()
    {
        var numbers = Render(EvidenceMarks.Sources(["s04", "s12"], ViewOf("/?theme=dark")));

        Assert.Equal(["4", "12"], numbers.Words("a"));
        Assert.Equal(["/sources/s04?theme=dark", "/sources/s12?theme=dark"], numbers.Links());
    }

    [Fact]
    public void Sources_WithoutANumber_AreTheirIds()
    {
        var snapshot = new EvidenceSnapshot([HandMade.Pack([], []) with { Sources = [HandMade.Source("s77", null, null)] }], "test");

        Assert.Equal("s77", Render(EvidenceMarks.Sources(["s77"], ViewOf("/", snapshot))).Words());
    }

    [Fact]
    public void Sources_None_SaysNone() => Assert.Equal("none", Render(EvidenceMarks.Sources(Array.Empty<string>(), ViewOf("/"))).Words());

    [Theory]
    [InlineData("source ", "source\u00A0")]
    [InlineData("（来源：", "（来源：\u2060")]
    public void Tied_Words_BreakNoLineBeforeTheMark(string words, string tied) => Assert.Equal(tied, EvidenceMarks.Tied(words));

    [Fact]
    public void Status_HasTheSwatchOfItsMarksAndTheWord()
    {
        var status = Render(EvidenceMarks.Status(ClaimStatus.Projection));

        Assert.Equal("projection", status.Words());
        Assert.Equal("projection", status.Find(".swatch").GetAttribute("data-status"));
    }

    [Fact]
    public void Status_OfWhatWasComputed_SaysSo() => Assert.Equal("derived", Render(EvidenceMarks.Status(ClaimStatus.Actual, derived: true)).Find(".swatch").GetAttribute("data-status"));
}
