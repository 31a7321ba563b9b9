using System.Globalization;
using System.Xml.Linq;
using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Documents.PowerPoint;

/// <summary>Native charts of values below zero have the axis of the spec.</summary>
public sealed class SignedChartTests
{
    [Fact]
    public void Write_NegativeBars_LieLeftOfZeroOnTheAxisOfTheSpec()
    {
        var spec = Bars(HandMade.Exactly(-44.477m), HandMade.Exactly(44.477m));
        var deck = new OpenDeck(MadeDeck.Bytes(spec));
        var axis = deck.ChartOf(1).Descendants(OpenDeck.C + "valAx").Single();

        Assert.Empty(MadeDeck.Faults(MadeDeck.Bytes(spec)));
        Assert.Equal("20", Value(axis.Element(OpenDeck.C + "majorUnit")!));
        Assert.True(Number(axis.Descendants(OpenDeck.C + "min").Single()) <= -60);
        Assert.True(Number(axis.Descendants(OpenDeck.C + "max").Single()) >= 60);
        Assert.Contains(-44.477m, deck.CachedOf(1)["Acme, actual"].Values);
        Assert.True(deck.CachedOf(1)["Room for labels"][0] < 0);
        Assert.True(deck.CachedOf(1)["Room for labels"][1] > 0);
    }

    [Fact]
    public void Write_RangeAroundZero_IsDrawnOnBothSides()
    {
        var deck = new OpenDeck(MadeDeck.Bytes(Bars(HandMade.Between(-5, 3))));

        Assert.Equal(3m, deck.CachedOf(1)["Acme, actual"][0]);
        Assert.Equal(-5m, deck.CachedOf(1)["Acme, actual, below zero"][0]);
    }

    [Fact]
    public void Write_TinyValues_HaveTicksWithTheirDecimals()
    {
        var axis = new OpenDeck(MadeDeck.Bytes(Bars(HandMade.Exactly(0.004m)))).ChartOf(1).Descendants(OpenDeck.C + "valAx").Single();

        Assert.Equal("0.001", Value(axis.Element(OpenDeck.C + "majorUnit")!));
        Assert.StartsWith("#,##0.000;", axis.Element(OpenDeck.C + "numFmt")!.Attribute("formatCode")!.Value, StringComparison.Ordinal);
    }

    private static ChartSpec Bars(params IReadOnlyList<Amount> amounts) => Charts.ArticleChart.Build(
        "capex",
        HandMade.Snapshot([.. amounts.Select((amount, at) => HandMade.Measured($"figure-{at.ToString(CultureInfo.InvariantCulture)}", Metrics.Capex, "acme", amount, 2020 + at))]));

    private static string Value(XElement element) => element.Attribute("val")!.Value;

    private static decimal Number(XElement element) => decimal.Parse(Value(element), CultureInfo.InvariantCulture);
}
