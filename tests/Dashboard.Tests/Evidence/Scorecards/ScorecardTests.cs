using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;

namespace Dashboard.Tests.Evidence.Scorecards;

public class ScorecardTests
{
    private static readonly Claim Forecast = HandMade.Measured("forecast", Metrics.Capex, "acme", HandMade.Exactly(125), 2025) with { Status = ClaimStatus.Projection };

    private static readonly Claim Actual = HandMade.Measured("actual", Metrics.Capex, "acme", HandMade.Exactly(131.819m), 2025);

    [Fact]
    public void Of_ActualAboveTheForecast_IsExceededByItsShare()
    {
        var entry = Entry(Forecast, Actual);

        Assert.Equal((Verdict.Exceeded, 5.5m, "actual"), (entry.Verdict, entry.Difference, entry.Outcome?.Id));
        Assert.Equal("The outcome is $131.82 billion, 5.5 % above $125 billion. Neither says how it counts.", entry.Reason);
    }

    [Fact]
    public void Of_ActualBelowTheForecast_IsMissed()
    {
        var entry = Entry(Forecast, Actual with { Amount = HandMade.Exactly(100) });

        Assert.Equal((Verdict.Missed, -20m), (entry.Verdict, entry.Difference));
        Assert.StartsWith("The outcome is $100 billion, 20 % below $125 billion.", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ActualThatRoundsToTheForecast_IsConfirmedAndSaysSo()
    {
        var entry = Entry(Forecast, Actual with { Amount = HandMade.Exactly(125.3m) });

        Assert.Equal((Verdict.Confirmed, 0.2m), (entry.Verdict, entry.Difference));
        Assert.StartsWith("The outcome is $125.3 billion, which rounds to the forecast of $125 billion.", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LimitThatIsPassedByRoundingOnly_IsConfirmed()
    {
        var entry = Entry(Forecast with { Amount = HandMade.UpTo(72), Status = ClaimStatus.Guidance }, Actual with { Amount = HandMade.Exactly(72.22m) });

        Assert.Equal((Verdict.Confirmed, 0.3m), (entry.Verdict, entry.Difference));
        Assert.StartsWith("The outcome is $72.22 billion, which rounds to the end of up to $72 billion.", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ActualWithinTheRange_IsConfirmedWithoutADifference()
    {
        var entry = Entry(Forecast with { Amount = HandMade.Between(91, 93) }, Actual with { Amount = HandMade.Exactly(91.447m) });

        Assert.Equal((Verdict.Confirmed, 0m), (entry.Verdict, entry.Difference));
        Assert.StartsWith("The outcome is $91.45 billion, within $91–93 billion.", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ActualAboveTheRange_IsMeasuredFromItsUpperEnd() => Assert.StartsWith(
        "The outcome is $102.3 billion, 10 % above the upper end of $91–93 billion.",
        Entry(Forecast with { Amount = HandMade.Between(91, 93) }, Actual with { Amount = HandMade.Exactly(102.3m) }).Reason,
        StringComparison.Ordinal);

    [Fact]
    public void Of_NewerGuidanceAndNoActual_IsSupersededWithTheDistance()
    {
        var entry = Entry(Forecast with { Period = HandMade.Year(2026) }, Guidance("g", HandMade.Between(195, 205), new(2026, 7, 22)) with { Period = HandMade.Year(2026) });

        Assert.Equal((Verdict.Superseded, 56m, "g"), (entry.Verdict, entry.Difference, entry.Outcome?.Id));
        Assert.Equal("Newer guidance, known since 22 July 2026: $195–205 billion, 56 % above $125 billion. Its period runs until 31 December 2026.", entry.Reason);
    }

    [Fact]
    public void Of_ChainOfGuidance_IsSupersededByTheNewest()
    {
        var first = Guidance("first", HandMade.Exactly(140), new(2025, 4, 1));
        var second = Guidance("second", HandMade.Exactly(150), new(2025, 7, 1));

        var entry = Entry([Forecast, first, second], ("first", "forecast"), ("second", "first"));

        Assert.Equal((Verdict.Superseded, 20m, "second"), (entry.Verdict, entry.Difference, entry.Outcome?.Id));
    }

    [Fact]
    public void Of_ChainThatEndsInAnActual_IsJudgedByTheActual()
    {
        var entry = Entry([Forecast, Guidance("first", HandMade.Exactly(140), new(2025, 4, 1)), Actual], ("first", "forecast"), ("actual", "first"));

        Assert.Equal((Verdict.Exceeded, "actual"), (entry.Verdict, entry.Outcome?.Id));
    }

    [Fact]
    public void Of_ActualThatWasRestated_IsJudgedByTheNewest()
    {
        var entry = Entry([Forecast, Actual, Actual with { Id = "restated", Amount = HandMade.Exactly(100) }], ("actual", "forecast"), ("restated", "actual"));

        Assert.Equal((Verdict.Missed, "restated"), (entry.Verdict, entry.Outcome?.Id));
    }

    [Fact]
    public void Of_NothingLaterWhileThePeriodRuns_IsOpenUntilItsEnd()
    {
        var entry = Entry([Forecast with { Period = HandMade.Year(2033) }]);

        Assert.Equal((Verdict.Open, null, null), (entry.Verdict, entry.Difference, entry.Outcome));
        Assert.Equal("Nothing later is known. Its period runs until 31 December 2033.", entry.Reason);
    }

    [Fact]
    public void Of_NothingLaterAfterThePeriod_IsOpenAndOverdue() =>
        Assert.Equal("Nothing later is known. Its period ended on 31 December 2025: it is overdue.", Entry([Forecast]).Reason);

    [Fact]
    public void Of_ForecastWithoutANumber_IsOpen()
    {
        var entry = Entry([Forecast with { Amount = null, Period = HandMade.Year(2026) }]);

        Assert.Equal((Verdict.Open, "There is no number to compare. Its period runs until 31 December 2026."), (entry.Verdict, entry.Reason));
    }

    [Fact]
    public void Of_AnotherYear_IsNotComparableAndNamesBoth()
    {
        var entry = Entry(Forecast, Actual with { Period = HandMade.FiscalYear(2025) });

        Assert.Equal((Verdict.NotComparable, null, "actual"), (entry.Verdict, entry.Difference, entry.Outcome?.Id));
        Assert.Equal("The forecast speaks of calendar year 2025, the later figure of fiscal year FY2025 (July 2024 – June 2025).", entry.Reason);
    }

    [Fact]
    public void Of_AnotherDefinition_IsNotComparableAndNamesBoth()
    {
        var entry = Entry(Forecast with { Definition = "including-finance-leases" }, Actual with { Definition = "cash-gross" });

        Assert.Equal((Verdict.NotComparable, "The forecast is counted including finance leases, the later figure cash, gross."), (entry.Verdict, entry.Reason));
    }

    [Fact]
    public void Of_ForecastWithoutADefinition_IsComparedWithTheCaveatAndTheOtherCount()
    {
        var gross = Actual with { Definition = "cash-gross" };
        var net = Actual with { Id = "net", Definition = "cash-net-of-proceeds", Amount = HandMade.Exactly(128.32m) };

        var entry = Entry([Forecast, gross, net], ("actual", "forecast"), ("net", "forecast"));

        Assert.Equal("actual", entry.Outcome?.Id);
        Assert.EndsWith("The forecast does not say how it counts; compared with cash, gross. Counted cash, net of proceeds, it is $128.32 billion.", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SeveralCounts_PrefersTheForecasts()
    {
        var gross = Actual with { Definition = "cash-gross" };
        var net = Actual with { Id = "net", Definition = "cash-net-of-proceeds", Amount = HandMade.Exactly(128.32m) };

        var entry = Entry([Forecast with { Definition = "cash-net-of-proceeds" }, gross, net], ("actual", "forecast"), ("net", "forecast"));

        Assert.Equal(("net", 2.7m), (entry.Outcome?.Id, entry.Difference));
        Assert.EndsWith("Both are counted cash, net of proceeds. Counted cash, gross, it is $131.82 billion.", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DefinitionToldByTheSameForecastElsewhere_IsTakenFromThere()
    {
        var told = Guidance("told", HandMade.Exactly(125), new(2025, 10, 30)) with { Definition = "cash-net-of-proceeds" };
        var gross = Actual with { Definition = "cash-gross" };
        var net = Actual with { Id = "net", Definition = "cash-net-of-proceeds", Amount = HandMade.Exactly(128.32m) };
        var snapshot = HandMade.Snapshot(
            [Forecast, told, gross, net],
            HandMade.Relation("told", RelationKind.SameAs, "forecast"),
            HandMade.Relation("actual", RelationKind.Updates, "forecast"),
            HandMade.Relation("net", RelationKind.Updates, "forecast"));

        var entry = Scorecard.Of(snapshot, EvidenceFilter.None)[0];

        Assert.Equal((Verdict.Exceeded, 2.7m, "net"), (entry.Verdict, entry.Difference, entry.Outcome?.Id));
        Assert.Equal(
            "The outcome is $128.32 billion, 2.7 % above $125 billion. The report does not say how it is counted; elsewhere the same forecast is counted cash, net of proceeds, and so is the outcome. Counted cash, gross, it is $131.82 billion.",
            entry.Reason);
    }

    [Fact]
    public void Of_AnotherKindOfUnit_IsNotComparable() => Assert.Equal(
        (Verdict.NotComparable, "The forecast is in USD billion, the later figure in %."),
        Judged(Entry(Forecast, Actual with { Amount = HandMade.Exactly(5, "%") })));

    [Fact]
    public void Of_AnotherMetric_IsNotComparable() => Assert.Equal(
        (Verdict.NotComparable, "The forecast measures capex, the later figure market size."),
        Judged(Entry(Forecast, Actual with { Metric = Metrics.MarketSize })));

    [Fact]
    public void Of_SoughtMoneyThatCameAsARound_IsCompared()
    {
        var entry = Entry([Sought, Round("c", 2_000, 2026)], ("c", "forecast"));

        Assert.Equal((Verdict.Confirmed, 0m), (entry.Verdict, entry.Difference));
        Assert.Equal("The outcome is $2,000 million, as forecast.", entry.Reason);
    }

    [Fact]
    public void Of_SoughtMoneyInARoundThatTakesInOldMoney_IsNotComparable()
    {
        var snapshot = HandMade.Snapshot(
            [Sought, Round("safe", 433, 2025), Round("c", 2_000, 2026)],
            HandMade.Relation("c", RelationKind.Updates, "forecast"),
            HandMade.Relation("c", RelationKind.Derives, "safe"));

        var entry = Scorecard.Of(snapshot, EvidenceFilter.None)[0];

        Assert.Equal(
            (Verdict.NotComparable, "The $2,000 million takes in $433 million that came before it (2025): $1,567 million of it is new, and new money is what was asked for."),
            Judged(entry));
    }

    [Fact]
    public void Of_OpinionsActualsAndTitles_AreNoForecasts() => Assert.Empty(Scorecard.Of(
        HandMade.Snapshot(Actual, Forecast with { Status = ClaimStatus.Opinion }, Forecast with { Id = "title", Flags = [Flags.FromTitle] }),
        EvidenceFilter.None));

    [Fact]
    public void Of_DayBeforeTheActualWasKnown_IsStillOpen()
    {
        var snapshot = HandMade.Snapshot([Forecast, Actual with { Stated = new(2026, 2, 6) }], HandMade.Relation("actual", RelationKind.Updates, "forecast"));

        Assert.Equal(Verdict.Open, Scorecard.Of(snapshot, new() { AsOf = new(2026, 2, 5) })[0].Verdict);
        Assert.Equal(Verdict.Exceeded, Scorecard.Of(snapshot, new() { AsOf = new(2026, 2, 6) })[0].Verdict);
    }

    [Fact]
    public void Of_PackThatFollowsUp_IsReadForWhatCameAndNotForForecasts()
    {
        var later = HandMade.Pack([Actual with { Pack = "later" }, Guidance("own", HandMade.Exactly(200), new(2026, 2, 1)) with { Pack = "later", Period = HandMade.Year(2026) }], [HandMade.Relation("actual", RelationKind.Updates, "forecast")])
            with
        { Id = "later", Follows = "pack", Sources = [], Entities = [], Segments = [] };
        var snapshot = new EvidenceSnapshot([HandMade.Pack([Forecast], []), later], "two");

        Assert.Equal([("forecast", Verdict.Exceeded)], Scorecard.Of(snapshot, EvidenceFilter.None).Select(entry => (entry.Forecast.Id, entry.Verdict)));
        Assert.Equal([("forecast", Verdict.Open)], Scorecard.Of(snapshot, new() { Packs = ["pack"] }).Select(entry => (entry.Forecast.Id, entry.Verdict)));
        Assert.Equal(["forecast", "own"], Scorecard.Of(snapshot, new() { Packs = ["pack", "later"] }).Select(entry => entry.Forecast.Id));
    }

    [Fact]
    public void Of_Statuses_ChooseForecastsAndNotWhatCame()
    {
        var snapshot = HandMade.Snapshot([Forecast, Actual], HandMade.Relation("actual", RelationKind.Updates, "forecast"));

        Assert.Equal(Verdict.Exceeded, Assert.Single(Scorecard.Of(snapshot, new() { Statuses = [ClaimStatus.Projection] })).Verdict);
        Assert.Empty(Scorecard.Of(snapshot, new() { Statuses = [ClaimStatus.Guidance] }));
    }

    private static Claim Sought { get; } = HandMade.Claim("forecast") with
    {
        Metric = Metrics.FundingSought,
        Entity = "acme",
        Amount = HandMade.Exactly(2),
        Qualifier = "nearly",
        Status = ClaimStatus.Sought,
    };

    private static Claim Round(string id, decimal millions, int year) => HandMade.Measured(id, Metrics.FundingRound, "acme", HandMade.Exactly(millions, UnitScale.UsdMillion), year);

    private static Claim Guidance(string id, Amount amount, PartialDate stated) =>
        HandMade.Measured(id, Metrics.Capex, "acme", amount, 2025) with { Status = ClaimStatus.Guidance, Stated = stated };

    private static (Verdict Verdict, string Reason) Judged(ScorecardEntry entry) => (entry.Verdict, entry.Reason);

    private static ScorecardEntry Entry(Claim forecast, Claim later) => Entry([forecast, later], (later.Id, forecast.Id));

    private static ScorecardEntry Entry(IReadOnlyList<Claim> claims, params (string From, string To)[] updates) =>
        Scorecard.Of(HandMade.Snapshot(claims, [.. updates.Select(update => HandMade.Relation(update.From, RelationKind.Updates, update.To))]), EvidenceFilter.None)[0];
}

[InCulture("de-DE")]
public sealed class ScorecardInGermanTests : ScorecardTests;
