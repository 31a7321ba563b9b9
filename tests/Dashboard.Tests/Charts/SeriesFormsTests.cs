using System.Globalization;
using Dashboard.Charts;
using Dashboard.Charts.Explore;
using Dashboard.Evidence;
using Dashboard.Tests.Documents.PowerPoint;

namespace Dashboard.Tests.Charts;

/// <summary>Companies that no color tells apart have the same kind of forms wherever the chart goes, and its axis the same words.</summary>
public sealed class SeriesFormsTests
{
    private static readonly ChartSpec Lines = new()
    {
        Slug = "lines",
        Kind = ChartKind.Line,
        Title = "Nine lines",
        Subtitle = "USD billion",
        Unit = UnitScale.UsdBillion,
        Metrics = [new("capex", "capital expenditure")],
        ValueAxis = new(0, 20),
        PlaceAxis = new(2023, 2025),
        Series = [.. Enumerable.Range(0, 9).Select(at => Series(at, at < 6 ? at + 1 : 0))],
        Alternative = "Nine lines.",
    };

    [Fact]
    public void Of_SeriesPastTheColors_HaveAFormEachAndTheOthersNone()
    {
        var forms = SeriesForms.Of(Lines.Series);

        Assert.Equal([null, null, null, null, null, null, SeriesForm.Square, SeriesForm.Diamond, SeriesForm.Triangle], Lines.Series.Select(forms.Of));
        Assert.Null(SeriesForms.Of(Lines.Series.Take(7)).Of(Lines.Series[6]));
    }

    [Fact]
    public void Explore_HasThem_InTheMarkersAndInTheLegend()
    {
        var built = ExploreChart.Build(Lines, new() { Hidden = ["s6"] });

        Assert.Equal([.. Enumerable.Repeat("circle", 6), "diamond", "triangle"], built.Main.Markers.Shape);
        Assert.Equal([null, null, null, null, null, null, "square", "diamond", "triangle"], ExploreChart.Subjects(Lines, ExploreOptions.None).Select(subject => subject.Shape));
    }

    [Fact]
    public void PowerPoint_HasThem()
    {
        var chart = new OpenDeck(MadeDeck.Bytes(Lines)).ChartOf(1);

        Assert.Empty(MadeDeck.Faults(MadeDeck.Bytes(Lines)));
        Assert.Equal(["square", "diamond", "triangle"], chart.Descendants(OpenDeck.C + "ser").Skip(6).Select(series => series.Element(OpenDeck.C + "marker")!.Element(OpenDeck.C + "symbol")!.Attribute("val")!.Value));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void PowerPoint_AxisOfValues_SaysMetricAndUnitAlsoWhereItHasNoTicks(bool isShown)
    {
        Assert.Equal("Capital expenditure · USD billion", TitleOf(Lines with { ValueAxis = new(0, 20, Shown: isShown) }));
        Assert.Equal("Capital expenditure · USD billion", TitleOf(Lines with { Kind = ChartKind.Bars, PlaceAxis = null, ValueAxis = new(0, 20, Shown: isShown) }));
    }

    [Fact]
    public void PowerPoint_LongNameOfAnAxis_IsFoldedAndNeverCut()
    {
        var name = string.Join(' ', Enumerable.Repeat("capital expenditure including finance leases", 4));

        Assert.Equal($"C{name[1..]} · USD billion", TitleOf(Lines with { Metrics = [new("capex", name)] }));
    }

    private static string TitleOf(ChartSpec spec)
    {
        var bytes = MadeDeck.Bytes(spec);
        Assert.Empty(MadeDeck.Faults(bytes));
        var axis = new OpenDeck(bytes).ChartOf(1).Descendants(OpenDeck.C + "valAx").Last();
        Assert.Equal("0", axis.Element(OpenDeck.C + "delete")!.Attribute("val")!.Value);
        return string.Join(' ', axis.Element(OpenDeck.C + "title")!.Descendants(OpenDeck.A + "p").Select(line => line.Value));
    }

    private static ChartSeries Series(int at, int hue)
    {
        var name = at.ToString(CultureInfo.InvariantCulture);
        var mark = new ChartMark { Id = $"m{name}", Name = $"Company {name}", Row = $"Company {name}", Place = 2024, End = at + 1, Amount = "1", Status = ClaimStatus.Actual, StatusText = "actual", Claims = ["c"], SourcesText = "no source" };
        return new($"s{name}", $"Company {name}", hue, ChartForm.Line, [mark, mark with { Id = $"n{name}", Place = 2025 }]);
    }
}
