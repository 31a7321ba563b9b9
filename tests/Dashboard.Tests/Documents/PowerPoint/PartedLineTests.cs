using System.Globalization;
using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Tests.Charts;

namespace Dashboard.Tests.Documents.PowerPoint;

/// <summary>Native charts draw no line where nothing is known in between.</summary>
public sealed class PartedLineTests
{
    private static readonly ChartMark Mark = new() { Id = "m", Name = "Acme", Place = 2020, End = 1, Amount = "1", Status = ClaimStatus.Actual, StatusText = "actual", Claims = ["c"], SourcesText = "no source" };

    [Fact]
    public void Write_YearIsMissing_HasAnEmptyRowThatIsLeftOpen()
    {
        var bytes = MadeDeck.Bytes(Line([Mark, Mark with { Id = "n", Place = 2021, End = 2 }, Mark with { Id = "o", Place = 2023, End = 4, IsApart = true }]));
        var deck = new OpenDeck(bytes);
        var cache = deck.ChartOf(1).Descendants(OpenDeck.C + "yVal").Single();

        Assert.Empty(MadeDeck.Faults(bytes));
        Assert.Equal("gap", deck.ChartOf(1).Descendants(OpenDeck.C + "dispBlanksAs").Single().Attribute("val")!.Value);
        Assert.Equal("4", cache.Descendants(OpenDeck.C + "ptCount").Single().Attribute("val")!.Value);
        Assert.Equal(new() { [0] = 1m, [1] = 2m, [3] = 4m }, deck.CachedOf(1)["Acme, actual"]);
        Assert.Equal(deck.CachedOf(1)["Acme, actual"], deck.EmbeddedOf(1)["Acme, actual"]);
        Assert.Equal("2022", deck.SheetOf(1, "Chart")["A4"]);
    }

    [Fact]
    public void Write_ForecastAfterAGap_DoesNotBeginWhereTheFactsEnd()
    {
        var forecast = Mark with { Status = ClaimStatus.Projection, StatusText = "projection" };
        var joined = new OpenDeck(MadeDeck.Bytes(Line([Mark, forecast with { Id = "n", Place = 2021, End = 2 }]))).CachedOf(1)["Acme, projection"];
        var parted = new OpenDeck(MadeDeck.Bytes(Line([Mark, forecast with { Id = "n", Place = 2023, End = 2, IsApart = true }]))).CachedOf(1)["Acme, projection"];

        Assert.Equal([1m, 2m], joined.OrderBy(point => point.Key).Select(point => point.Value));
        Assert.Equal([2m], parted.Values);
    }

    [Fact]
    public void Write_ComputedPointWithoutNeighbors_HasAMarker()
    {
        var computed = Mark with { Derived = true };
        var bytes = MadeDeck.Bytes(Line([computed, computed with { Id = "n", Place = 2021 }, computed with { Id = "o", Place = 2023, IsApart = true }]));
        var own = new OpenDeck(bytes).ChartOf(1).Descendants(OpenDeck.C + "dPt").Single();

        Assert.Empty(MadeDeck.Faults(bytes));
        Assert.Equal(3, int.Parse(own.Element(OpenDeck.C + "idx")!.Attribute("val")!.Value, CultureInfo.InvariantCulture));
        Assert.Equal("circle", own.Descendants(OpenDeck.C + "symbol").Single().Attribute("val")!.Value);
    }

    private static ChartSpec Line(IReadOnlyList<ChartMark> marks) => LineSpec.Of(marks, 2019, 2025);
}
