using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Tests.Charts.Builders.Figures;

public sealed class TrendTests
{
    [Fact]
    public void Build_ThreeYears_IsALineAtTheEndsOfTheYears()
    {
        var spec = Figure.Build(ChartShape.Trend, Figure.Of("acme", 30, HandMade.Year(2025)), Figure.Of("acme", 10, HandMade.Year(2023)), Figure.Of("acme", 20, HandMade.Year(2024)));

        Assert.Equal((ChartKind.Line, null), (spec.Kind, spec.Empty));
        Assert.Equal([(2023m, 10m), (2024m, 20m), (2025m, 30m)], spec.Marks.Select(mark => (mark.Place!.Value, mark.End)));
        Assert.Equal("Acme: gauge widgets rose 3‑fold, from 10 widgets (2023) to 30 widgets (2025)", spec.Title);
    }

    [Fact]
    public void Build_FiscalYears_StandWhereTheyEnd()
    {
        var spec = Figure.Build(ChartShape.Trend, Figure.Of("acme", 10, HandMade.FiscalYear(2024)), Figure.Of("acme", 20, HandMade.FiscalYear(2025)));

        Assert.Equal([2023.5m, 2024.5m], spec.Marks.Select(mark => mark.Place!.Value));
        Assert.Contains("Fiscal years of Acme stand where they end.", spec.Notes);
    }

    [Fact]
    public void Build_QuartersAndYears_NeverShareALine()
    {
        var spec = Figure.Build(
            ChartShape.Trend,
            Figure.Of("acme", 100, HandMade.Year(2023)), Figure.Of("acme", 120, HandMade.Year(2024)),
            Figure.Of("acme", 20, Figure.Quarter(2024, 1)), Figure.Of("acme", 25, Figure.Quarter(2024, 2)), Figure.Of("acme", 30, Figure.Quarter(2024, 3)));

        Assert.Equal((ChartKind.Timeline, 3), (spec.Kind, spec.Marks.Count()));
        Assert.All(spec.Marks, mark => Assert.StartsWith("Acme, Q", mark.Name, StringComparison.Ordinal));
        Assert.Contains(spec.Notes, note => note.StartsWith("2 figures left out", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_Forecasts_FollowWhatHappenedAndAreOneMouths()
    {
        var spec = Figure.Build(
            ChartShape.Trend,
            Figure.Of("acme", 10, HandMade.Year(2024)), Figure.Of("acme", 12, HandMade.Year(2025)),
            Figure.Of("acme", 15, HandMade.Year(2026), ClaimStatus.Projection) with { By = "globex" }, Figure.Of("acme", 18, HandMade.Year(2027), ClaimStatus.Projection) with { By = "globex" },
            Figure.Of("acme", 90, HandMade.Year(2027), ClaimStatus.Projection) with { By = "market" });

        Assert.Equal([ClaimStatus.Actual, ClaimStatus.Actual, ClaimStatus.Projection, ClaimStatus.Projection], spec.Marks.Select(mark => mark.Status));
        Assert.Equal([10m, 12m, 15m, 18m], spec.Marks.Select(mark => mark.End));
        Assert.Equal("Acme: gauge widgets rose by 20 %, from 10 widgets (2024) to 12 widgets (2025)", spec.Title);
    }

    [Fact]
    public void Build_SubjectsOfOtherTimes_AreComparedOverTheTimeTheyShare()
    {
        var spec = Figure.Build(
            ChartShape.Trend,
            Figure.Of("acme", 1, HandMade.Year(2020)), Figure.Of("acme", 9, HandMade.Year(2023)), Figure.Of("acme", 10, HandMade.Year(2024)),
            Figure.Of("globex", 2, HandMade.Year(2023)), Figure.Of("globex", 3, HandMade.Year(2024)));

        Assert.Equal("Gauge widgets: Globex rose the most, by 50 %, from 2 widgets (2023) to 3 widgets (2024)", spec.Title);
    }

    [Fact]
    public void Build_SubjectsThatShareNoTime_NobodyLeads()
    {
        var spec = Figure.Build(
            ChartShape.Trend,
            Figure.Of("acme", 1, HandMade.Year(2015)), Figure.Of("acme", 9, HandMade.Year(2016)),
            Figure.Of("globex", 2, HandMade.Year(2023)), Figure.Of("globex", 3, HandMade.Year(2024)));

        Assert.Equal("Gauge widgets: Acme 9 widgets (2016) and Globex 3 widgets (2024)", spec.Title);
    }

    [Fact]
    public void Build_QuartersAreMissing_NoLineJoinsThePoints()
    {
        var spec = Figure.Build(ChartShape.Trend, Figure.Of("acme", 1, Figure.Quarter(2024, 1)), Figure.Of("acme", 2, Figure.Quarter(2024, 2)), Figure.Of("acme", 5, Figure.Quarter(2025, 4)));

        Assert.Equal([false, false, true], spec.Marks.Select(mark => mark.IsApart));
        Assert.Contains("Where periods in between are missing, no line joins the points.", spec.Notes);
    }

    [Fact]
    public void Build_TwelveMonthsWithAQuarterMissing_NoLineJoinsThePoints()
    {
        var spec = Figure.Build(
            Figure.Asked(ChartShape.Trend) with { Periods = TwelveMonths.Asked },
            HandMade.Snapshot([.. Quarters(2023, [1, 2, 3, 4]), .. Quarters(2024, [1, 3, 4]), .. Quarters(2025, [1, 2, 3])]));

        // Q1 2024 is the last that has four quarters behind it, until Q2 2025
        Assert.Equal([false, false, true, false], spec.Marks.Select(mark => mark.IsApart));
        Assert.Contains("Where periods in between are missing, no line joins the points.", spec.Notes);

        static IEnumerable<Claim> Quarters(int year, int[] told) => told.Select(quarter => Figure.Of("acme", (year * 10) + quarter, Figure.Quarter(year, quarter)));
    }

    [Fact]
    public void Build_TwelveMonthsOfEachYear_AreJoined()
    {
        var spec = Figure.Build(Figure.Asked(ChartShape.Trend) with { Periods = TwelveMonths.Asked }, HandMade.Snapshot([Figure.Of("acme", 1, HandMade.Year(2023)), Figure.Of("acme", 2, HandMade.Year(2024))]));

        Assert.All(spec.Marks, mark => Assert.False(mark.IsApart));
    }

    [Theory]
    [InlineData("2023-02-01", 3)]
    [InlineData("2024-11-01", 4)]
    public void Build_ForecastOlderThanAYearOfFigures_IsOvertaken(string said, int marks)
    {
        var figures = new[] { 2022, 2023, 2024 }.Select(year => Figure.Of("acme", year - 2020, HandMade.Year(year)));

        Assert.Equal(marks, Figure.Build(ChartShape.Trend, [.. figures, Figure.Said("acme", 9, said, 2026, "acme")]).Marks.Count());
    }

    [Fact]
    public void Build_TwoSubjects_ASeriesEachInHuesThatDiffer()
    {
        var spec = Figure.Build(ChartShape.Trend, [.. from entity in new[] { "acme", "globex" } from year in new[] { 2023, 2024 } select Figure.Of(entity, entity == "acme" ? year - 2000 : year - 2020, HandMade.Year(year))]);

        Assert.Equal(["acme", "globex"], spec.Series.Select(series => series.Id));
        Assert.Distinct(spec.Series.Select(series => series.Hue));
        Assert.Equal("Gauge widgets: Globex rose the most, by 33 %, from 3 widgets (2023) to 4 widgets (2024)", spec.Title);
    }

    [Fact]
    public void Build_MillionsAndBillions_AreOneUnit()
    {
        var spec = Figure.Build(ChartShape.Trend, Figure.Of("acme", 900, HandMade.Year(2023), unit: "EUR million"), Figure.Of("acme", 1.8m, HandMade.Year(2024), unit: "EUR billion"));

        Assert.Equal(2, spec.Marks.Count());
        Assert.Contains("2‑fold", spec.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_TwoCurrencies_AreNeverOneUnit() =>
        Assert.DoesNotContain(
            Figure.Build(ChartShape.Trend, Figure.Of("acme", 900, HandMade.Year(2022), unit: "EUR million"), Figure.Of("acme", 800, HandMade.Year(2023), unit: "EUR million"), Figure.Of("acme", 1, HandMade.Year(2024), unit: "USD million")).Marks,
            mark => mark.Amount.Contains('$', StringComparison.Ordinal));

    [Fact]
    public void Build_FigureThatWasReplaced_GivesTheNewerOne()
    {
        var (old, newer) = (Figure.Of("acme", 20, HandMade.Year(2024)), Figure.Of("acme", 21, HandMade.Year(2024)));
        var snapshot = HandMade.Snapshot([Figure.Of("acme", 10, HandMade.Year(2023)), old, newer], HandMade.Relation(newer.Id, RelationKind.Updates, old.Id));

        Assert.Equal([10m, 21m], Figure.Build(Figure.Asked(ChartShape.Trend), snapshot).Marks.Select(mark => mark.End));
    }

    [Fact]
    public void Build_OneMarkUnderAPeriod_IsASentence()
    {
        var snapshot = HandMade.Snapshot([Figure.Of("acme", 10, HandMade.Year(2023)), Figure.Of("acme", 20, HandMade.Year(2024))]);
        var spec = Figure.Build(Figure.Asked(ChartShape.Trend), snapshot, new() { From = 2024 });

        Assert.Empty(spec.Marks);
        Assert.Equal("What is shown holds one figure, which needs no chart: Acme, 2024, 20 widgets, actual.", spec.Empty);
    }

    [Theory]
    [InlineData(0, 5, "Acme: gauge widgets rose from 0 widgets (2023) to 5 widgets (2024)")]
    [InlineData(-4, -2, "Acme: gauge widgets rose from −4 widgets (2023) to −2 widgets (2024)")]
    [InlineData(5, 5, "Acme: gauge widgets unchanged at 5 widgets (2023 and 2024)")]
    [InlineData(10, 8, "Acme: gauge widgets fell by 20 %, from 10 widgets (2023) to 8 widgets (2024)")]
    [InlineData(1, 1000000, "Acme: gauge widgets rose 1,000,000‑fold, from 1 widgets (2023) to 1,000,000 widgets (2024)")]
    [InlineData(0, 0, "Acme: gauge widgets unchanged at 0 widgets (2023 and 2024)")]
    public void Build_AnyTwoValues_SaysWhatTheyShow(decimal first, decimal last, string headline) =>
        Assert.Equal(headline, Figure.Build(ChartShape.Trend, Figure.Of("acme", first, HandMade.Year(2023)), Figure.Of("acme", last, HandMade.Year(2024))).Title);

    [Fact]
    public void Build_Shares_GetNoRatio() =>
        Assert.Equal(
            "Acme: gauge widgets rose from 10 % (2023) to 30 % (2024)",
            Figure.Build(ChartShape.Trend, Figure.Of("acme", 10, HandMade.Year(2023), unit: "%"), Figure.Of("acme", 30, HandMade.Year(2024), unit: "%")).Title);
}
