using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Tests.Charts.Builders.Figures;

/// <summary>Rankings, histories of expectations, spreads, commitments and rounds, by the shape of made-up figures.</summary>
public sealed class ComparisonShapesTests
{
    [Fact]
    public void Ranking_LatestYear_OrdersSubjectsAndNamesTheLead()
    {
        var spec = Figure.Build(ChartShape.Ranking, Figure.Of("globex", 10, HandMade.Year(2025)), Figure.Of("acme", 30, HandMade.Year(2025)), Figure.Of("acme", 99, HandMade.Year(2024)));

        Assert.Equal(["Acme", "Globex"], spec.Rows);
        Assert.Equal("Gauge widgets: Acme leads with 30 widgets, 3 times as much as Globex with 10 widgets", spec.Title);
    }

    [Fact]
    public void Ranking_Group_NeverStandsBesideItsMembers()
    {
        var pack = HandMade.Pack([Figure.Of("acme", 30, HandMade.Year(2025)), Figure.Of("globex", 10, HandMade.Year(2025)), Figure.Of("both", 40, HandMade.Year(2025))], []);
        var spec = Figure.Build(Figure.Asked(ChartShape.Ranking), new([pack with { Entities = [.. pack.Entities, HandMade.Entity("both", "Acme and Globex", EntityKind.Group)] }], "groups"));

        Assert.Equal(["Acme", "Globex"], spec.Rows);
        Assert.Contains("1 group left out: a sum over members never stands beside them.", spec.Notes);
    }

    [Theory]
    [InlineData(30, 30, "Gauge widgets: Acme and Globex lead with 30 widgets each")]
    [InlineData(30, -5, "Gauge widgets: Acme leads with 30 widgets, before Globex with −5 widgets")]
    [InlineData(30, 0, "Gauge widgets: Acme leads with 30 widgets, before Globex with 0 widgets")]
    public void Ranking_AnyTwoValues_SaysWhoLeads(decimal acme, decimal globex, string headline) =>
        Assert.Equal(headline, Figure.Build(ChartShape.Ranking, Figure.Of("acme", acme, HandMade.Year(2025)), Figure.Of("globex", globex, HandMade.Year(2025))).Title);

    [Fact]
    public void Ranking_TwelveMonthsToDecember_StandBesideCalendarYears()
    {
        var months = Figure.Of("globex", 12, new(PeriodKind.Span, "12 months to December 2025", new(2025, 1, 1), new(2025, 12, 31)));
        var pack = HandMade.Pack([Figure.Of("acme", 30, HandMade.Year(2025)), months, Figure.Of("globex", 9, HandMade.FiscalYear(2025))], []) with
        {
            Metrics = [new() { Id = Figure.Metric, Pack = "pack", Name = "widgets", Nature = Dashboard.Evidence.Measures.MetricNature.Flow }],
        };
        var spec = Figure.Build(Figure.Asked(ChartShape.Ranking) with { Subjects = ["acme", "globex", "market"], Periods = "2025" }, new([pack], "months"));

        Assert.Equal([30m, 12m], spec.Marks.Select(mark => mark.End));
        Assert.Equal(["Together 42 widgets = 30 + 12, all counted alike and of the same days"], spec.Derivations);
        Assert.Contains("No figure that is counted so: Anvil market.", spec.Notes);
    }

    [Fact]
    public void Ranking_TwelveMonths_SetsWhatEndsOnOneDayBesideEachOtherAndNamesTheRest()
    {
        var pack = HandMade.Pack(
            [
                Figure.Of("acme", 30, HandMade.Year(2025)),
                .. Enumerable.Range(1, 4).Select(quarter => Figure.Of("globex", 2 + quarter, Figure.Quarter(2025, quarter))),
                Figure.Of("market", 7, HandMade.FiscalYear(2025)),
                Figure.Of("market", 9, HandMade.FiscalYear(2026)),
                Figure.Of("both", 48, HandMade.Year(2025)),
            ],
            []);
        pack = pack with
        {
            Entities = [.. pack.Entities, HandMade.Entity("both", "Acme and Globex", EntityKind.Group)],
            Metrics = [new() { Id = Figure.Metric, Pack = "pack", Name = "widgets", Nature = Dashboard.Evidence.Measures.MetricNature.Flow }],
        };
        var spec = Figure.Build(Figure.Asked(ChartShape.Ranking) with { Subjects = ["acme", "globex", "market"], Periods = TwelveMonths.Asked }, new([pack], "years"));

        Assert.Equal(["Acme", "Globex"], spec.Rows);
        Assert.Equal([30m, 18m], spec.Marks.Select(mark => mark.End));
        Assert.Equal("Widgets, twelve months to 31 December 2025: Acme leads with 30 widgets, 1.7 times as much as Globex with 18 widgets", spec.Title);
        Assert.Equal("3 + 4 + 5 + 6", spec.Marks.Last().Computation?.Formula);
        Assert.Equal(["Twelve months to 31 December 2025, together 48 widgets = 30 (Acme) + 18 (Globex)"], spec.Derivations);
        Assert.Contains("Not beside these, since their figures make no twelve months to that day: Anvil market (9 widgets to 30 June 2026).", spec.Notes);
    }

    [Theory]
    [InlineData(25, 35, 50, "Anvil market, gauge widgets, 2030: Acme raised it twice, from 25 widgets to 50 widgets")]
    [InlineData(50, 35, 25, "Anvil market, gauge widgets, 2030: Acme cut it twice, from 50 widgets to 25 widgets")]
    [InlineData(25, 25, 25, "Anvil market, gauge widgets, 2030: Acme stayed at 25 widgets")]
    [InlineData(25, 50, 35, "Anvil market, gauge widgets, 2030: Acme raised it once and cut it once, from 25 widgets to 35 widgets")]
    public void Vintages_ThreeDays_SayHowOftenItMoved(decimal first, decimal second, decimal third, string headline)
    {
        var spec = Figure.Build(ChartShape.Vintages, Figure.Said("acme", third, "2026-03-01"), Figure.Said("acme", first, "2025-03-01"), Figure.Said("acme", second, "2025-09-01"));

        Assert.Equal((ChartKind.Timeline, headline), (spec.Kind, spec.Title));
        Assert.Equal([first, second, third], spec.Marks.Select(mark => mark.End));
    }

    [Fact]
    public void Vintages_Outcome_LiesAcrossAndIsInTheHeadline()
    {
        var spec = Figure.Build(ChartShape.Vintages, Figure.Said("acme", 25, "2025-03-01", 2025), Figure.Said("acme", 35, "2025-09-01", 2025), Figure.Of("market", 40, HandMade.Year(2025)));

        Assert.Equal("Anvil market, gauge widgets, 2025: Acme raised it once, from 25 widgets to 35 widgets; actual 40 widgets", spec.Title);
        Assert.Equal(("outcome", ChartForm.Level), (spec.Series[^1].Id, spec.Series[^1].Form));
    }

    [Fact]
    public void Vintages_DayNotKnown_StaysOut()
    {
        var spec = Figure.Build(ChartShape.Vintages, Figure.Said("acme", 25, "2025-03-01"), Figure.Said("acme", 35, "2025-09-01"), Figure.Said("acme", 50, "2026-01"));

        Assert.Equal(2, spec.Marks.Count());
        Assert.Contains("1 figure left out: the day on which it was said is not known.", spec.Notes);
    }

    [Theory]
    [InlineData(100, 143, "Anvil market, gauge widgets: forecasts for 2030 differ by 43 %, from 100 widgets (Acme) to 143 widgets (Globex)")]
    [InlineData(10, 160, "Anvil market, gauge widgets: forecasts for 2030 differ 16‑fold, from 10 widgets (Acme) to 160 widgets (Globex)")]
    [InlineData(10, 10, "Anvil market, gauge widgets: two forecasts for 2030 agree on 10 widgets")]
    [InlineData(-1, 5, "Anvil market, gauge widgets: forecasts for 2030 go from −1 widgets (Acme) to 5 widgets (Globex)")]
    public void Spread_TwoForecasters_SaysHowFarApart(decimal low, decimal high, string headline) =>
        Assert.Equal(headline, Figure.Build(ChartShape.Spread, Figure.Said("globex", high, "2025-03-01"), Figure.Said("acme", low, "2025-04-01")).Title);

    [Fact]
    public void Spread_OneForecasterTwice_ShowsTheLatestWord()
    {
        var spec = Figure.Build(ChartShape.Spread, Figure.Said("acme", 10, "2024-01-01"), Figure.Said("acme", 20, "2025-01-01"), Figure.Said("globex", 30, "2025-02-01"));

        Assert.Equal([20m, 30m], spec.Marks.Select(mark => mark.End));
        Assert.Contains("1 earlier word of the same forecasters left out.", spec.Notes);
    }

    [Fact]
    public void Spread_Range_IsARange()
    {
        var spec = Figure.Build(ChartShape.Spread, Figure.Said("acme", 10, "2024-01-01"), Figure.Said("globex", 0, "2025-02-01") with { Amount = HandMade.Between(12, 20, "widgets") });

        Assert.Equal((12m, 20m, RangeKind.Uncertainty), (spec.Marks.Last().Start, spec.Marks.Last().End, spec.Marks.Last().Range));
    }

    [Fact]
    public void Commitments_TwoStatuses_AreStagesWithTheirShare()
    {
        var spec = Figure.Build(ChartShape.Commitments, Figure.Of("acme", 10, HandMade.Year(2026), ClaimStatus.Guidance), Figure.Of("acme", 0.9m, HandMade.Year(2025)));

        Assert.Equal(["Acme, guidance", "Acme, actual"], spec.Rows);
        Assert.Equal("Acme: 0.9 widgets actual against 10 widgets guidance, 9 %", spec.Title);
    }

    [Fact]
    public void Commitments_TwoMetrics_AreStagesByTheirNames()
    {
        var running = Figure.Of("acme", 1000, HandMade.Year(2025), unit: "MW") with { Metric = "widgets-running" };
        var snapshot = HandMade.Snapshot([Figure.Of("acme", 3.5m, HandMade.Year(2025), unit: "GW"), running]);
        var spec = Figure.Build(Figure.Asked(ChartShape.Commitments) with { Metrics = [Figure.Metric, "widgets-running"], Unit = "GW" }, snapshot);

        Assert.Equal([("Acme, gauge widgets", 3.5m), ("Acme, widgets running", 1m)], spec.Marks.Select(mark => (mark.Row!, mark.End)));
    }

    [Fact]
    public void Rounds_Events_AddUpAndWhatIsSoughtDoesNot()
    {
        var spec = Figure.Build(
            ChartShape.Rounds,
            Figure.Of("acme", 5, Figure.Day(2024, 3, 1), unit: "EUR million"), Figure.Of("acme", 20, Figure.Day(2025, 6, 1), unit: "EUR million"), Figure.Of("acme", 100, Figure.Day(2025, 9, 1), ClaimStatus.Sought, "EUR million"));

        Assert.Equal(["acme", "acme-sought", "acme-total"], spec.Series.Select(series => series.Id));
        Assert.Equal([5m, 25m, 25m], spec.Series[^1].Marks.Select(mark => mark.End));
        Assert.Equal("Acme: EUR 25 million in 2 events since March 2024", spec.Title);
    }

    [Fact]
    public void Rounds_EventToldTwice_CountsOnce()
    {
        var (one, again) = (Figure.Of("acme", 5, Figure.Day(2024, 3, 1)), Figure.Of("acme", 5, Figure.Day(2024, 3, 9)));
        var snapshot = HandMade.Snapshot([one, again, Figure.Of("acme", 20, Figure.Day(2025, 6, 1))], HandMade.Relation(one.Id, RelationKind.SameAs, again.Id));
        var spec = Figure.Build(Figure.Asked(ChartShape.Rounds), snapshot);

        Assert.Equal(25, spec.Series[^1].Marks[^1].End);
        Assert.Contains("What several claims tell as one event is counted once.", spec.Notes);
    }

    [Theory]
    [InlineData(ChartShape.Trend)]
    [InlineData(ChartShape.Ranking)]
    [InlineData(ChartShape.Vintages)]
    [InlineData(ChartShape.Spread)]
    [InlineData(ChartShape.Commitments)]
    [InlineData(ChartShape.Rounds)]
    public void Build_OneFigureOrNone_SaysWhyThereIsNoChart(ChartShape shape)
    {
        Assert.NotNull(Figure.Build(shape, Figure.Of("acme", 1, Figure.Day(2025, 1, 1))).Empty);
        Assert.Equal("The evidence holds no claim of this kind.", Figure.Build(shape).Empty);
    }
}
