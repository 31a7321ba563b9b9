using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Measures;

namespace Dashboard.Tests.Evidence.Charting;

public sealed class TwelveMonthsTests
{
    [Fact]
    public void Of_FourQuarters_AreAdded()
    {
        var figures = Figures(Quarter("q1", 1, 10), Quarter("q2", 4, 11), Quarter("q3", 7, 12), Quarter("q4", 10, 13));

        var year = Assert.Single(TwelveMonths.Of(figures));
        Assert.Equal((new DateOnly(2025, 12, 31), 46m, false), (year.End, year.SizeOf(figures), year.IsStated));
        Assert.Equal(["q1", "q2", "q3", "q4"], year.Parts.Select(part => part.Claim.Id));
    }

    [Fact]
    public void Of_YearAndQuartersOfBothYears_IsCarriedOn()
    {
        var figures = Figures(HandMade.Measured("y", "capex", "acme", HandMade.Exactly(100), 2025), Quarter("old", 1, 20), Quarter("new", 1, 30, 2026));

        var carried = TwelveMonths.Of(figures).Single(year => !year.IsStated);
        Assert.Equal((new DateOnly(2026, 3, 31), 110m), (carried.End, carried.SizeOf(figures)));
        Assert.Equal([("y", 1), ("new", 1), ("old", -1)], carried.Parts.Select(part => (part.Claim.Id, part.Sign)));
    }

    [Fact]
    public void Of_YearAsReported_IsStated() =>
        Assert.True(Assert.Single(TwelveMonths.Of(Figures(HandMade.Measured("y", "capex", "acme", HandMade.Exactly(100), 2025) with { Period = HandMade.FiscalYear(2025) }))).IsStated);

    [Fact]
    public void Of_QuarterIsMissing_IsNone() => Assert.Empty(TwelveMonths.Of(Figures(Quarter("q1", 1, 10), Quarter("q2", 4, 11), Quarter("q4", 10, 13))));

    [Fact]
    public void Of_QuartersOfTwoCompanies_AreNotAdded() =>
        Assert.Empty(TwelveMonths.Of(Figures(Quarter("q1", 1, 10), Quarter("q2", 4, 11), Quarter("q3", 7, 12) with { Entity = "globex" }, Quarter("q4", 10, 13))));

    [Fact]
    public void Of_QuarterThatIsOnlyExpected_IsNotAdded() =>
        Assert.Empty(TwelveMonths.Of(Figures(Quarter("q1", 1, 10), Quarter("q2", 4, 11), Quarter("q3", 7, 12), Quarter("q4", 10, 13) with { Status = ClaimStatus.Guidance })));

    [Fact]
    public void Fault_OfAKindThatComparesNoYears_IsRefused() =>
        Assert.Equal("periods", ChartFit.FaultOf(Figures(Quarter("q1", 1, 10), Quarter("q2", 4, 11)).Snapshot, Chart with { Shape = ChartShape.Vintages })?.Column);

    [Theory]
    [InlineData(MetricNature.Stock, "periods")]
    [InlineData(MetricNature.Flow, null)]
    public void Fault_StockOverTwelveMonths_IsRefused(MetricNature nature, string? column)
    {
        Claim[] years = [HandMade.Measured("y", "capex", "acme", HandMade.Exactly(100), 2025), HandMade.Measured("z", "capex", "globex", HandMade.Exactly(90), 2025)];
        var pack = HandMade.Pack(years, []) with { Metrics = [new() { Id = "capex", Pack = "pack", Name = "capex", Nature = nature }] };

        Assert.Equal(column, ChartFit.FaultOf(new([pack], "nature"), Chart with { Shape = ChartShape.Ranking })?.Column);
    }

    private static PackChart Chart => new() { Id = "years", Pack = "pack", Shape = ChartShape.Trend, Metrics = ["capex"], Periods = TwelveMonths.Asked };

    private static ChartFigures Figures(params Claim[] claims) => ChartFigures.Of(HandMade.Snapshot(claims), Chart, EvidenceFilter.None);

    private static Claim Quarter(string id, int month, decimal value, int year = 2025)
    {
        var start = new DateOnly(year, month, 1);
        return HandMade.Measured(id, "capex", "acme", HandMade.Exactly(value), year) with { Period = new(PeriodKind.Quarter, string.Create(CultureInfo.InvariantCulture, $"Q{(month / 3) + 1} {year}"), start, start.AddMonths(3).AddDays(-1)) };
    }
}
