using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Audit.Rules;
using Dashboard.Evidence.Measures;
using static Dashboard.Tests.Evidence.Audit.Audited;
using static Dashboard.Tests.HandMade;

namespace Dashboard.Tests.Evidence.Audit.Rules;

/// <summary>Rules about times, words and what claims are to each other: a case that is found and one that is none.</summary>
public sealed class WordingAndTimeRulesTests
{
    [Fact]
    public void SameEventDates_ToldWithTwoDates_IsFound() =>
        Assert.Equal(
            ["The same event is dated October 2024 and October 2025."],
            By<SameEventDates>([Round("a", 433, new(2025, 10, 1)), Round("b", 433, new(2024, 10, 1))], Relation("a", RelationKind.SameAs, "b")));

    [Fact]
    public void SameEventDates_MonthAndYear_IsFine() =>
        Assert.Empty(By<SameEventDates>([Round("a", 433, new(2025, 10, 1)), Round("b", 433, new(2024, 10, 1)) with { Period = Year(2025) }], Relation("a", RelationKind.SameAs, "b")));

    [Fact]
    public void SameEventDates_StagesOfOneEvent_AreFine()
    {
        var (announced, closed) = (Round("a", 110, new(2026, 2, 1)), Round("b", 122, new(2026, 3, 1)));
        var same = Relation("b", RelationKind.SameAs, "a");

        // it had grown by the close
        Assert.Empty(By<SameEventDates>([announced, closed], same, Relation("b", RelationKind.Updates, "a")));
        Assert.Empty(By<SameEventDates>([announced with { Statement = "Acme announced a round." }, closed with { Amount = announced.Amount, Statement = "Acme closed its round." }], same));
        Assert.Empty(By<SameEventDates>([announced with { Status = ClaimStatus.Sought }, closed], same));
    }

    [Fact]
    public void SameEventDates_ClosedBeforeItWasAnnounced_IsFound() =>
        Assert.Single(By<SameEventDates>(
            [Round("a", 110, new(2026, 3, 1)) with { Statement = "Acme announced a round." }, Round("b", 110, new(2026, 2, 1)) with { Statement = "Acme closed its round." }],
            Relation("a", RelationKind.SameAs, "b"),
            Relation("a", RelationKind.Updates, "b")));

    [Fact]
    public void SoughtAsDone_ToldAsAFact_IsFound() =>
        Assert.Equal(["Given as having happened, and as sought in another place."], By<SoughtAsDone>([Claim("a"), Claim("b") with { Status = ClaimStatus.Sought }], Relation("a", RelationKind.SameAs, "b")));

    [Fact]
    public void SoughtAsDone_NotedByAnEditor_IsDeclared() =>
        Assert.Equal(FindingOrigin.Declared, Assert.Single(new SoughtAsDone().Find(new(Snapshot((Claim("a") with { Entity = "acme" }).Flagged(Flags.TreatsSoughtAsDone)), Day))).Origin);

    [Fact]
    public void SoughtAsDone_SoughtSumCalledAnEvent_IsComputed() =>
        Assert.Equal(
            ["Nearly $2 billion are sought by Acme; one statement says so as an event."],
            By<SoughtAsDone>(Sought("a", Metrics.FundingSought), Sought("b", Metrics.FundingEvent)));

    [Fact]
    public void SoughtAsDone_MoneyThatCame_IsFine() =>
        Assert.Empty(By<SoughtAsDone>(Sought("a", Metrics.FundingSought), Sought("b", Metrics.FundingEvent), Round("c", 2_000, new(2026, 1, 1), "series-c")));

    [Fact]
    public void SoughtAsDone_SoughtTwice_IsFine() =>
        Assert.Empty(By<SoughtAsDone>([Claim("a") with { Status = ClaimStatus.Sought }, Claim("b") with { Status = ClaimStatus.Sought }], Relation("a", RelationKind.SameAs, "b")));

    [Fact]
    public void DeclaredContradiction_NotedPair_IsFoundWithItsReason() =>
        Assert.Equal(["One is few, the other one."], By<DeclaredContradiction>([Claim("a"), Claim("b")], Relation("a", RelationKind.Contradicts, "b", "One is few, the other one.")));

    [Fact]
    public void DeclaredContradiction_NumbersShowIt_IsLeftToTheRuleThatComputesIt() =>
        Assert.Empty(By<DeclaredContradiction>(
            [Measured("a", Metrics.Capex, "acme", Exactly(5), 2025), Measured("b", Metrics.Capex, "acme", Exactly(7), 2025)],
            Relation("a", RelationKind.Contradicts, "b")));

    [Fact]
    public void DeclaredContradiction_FiguresThatCanBothHold_WeighLess()
    {
        var (one, other) = (Measured("a", "rate", "acme", Exactly(5), 2025) with { Definition = "gross" }, Measured("b", "rate", "acme", Exactly(7), 2025) with { Definition = "net" });

        Assert.Equal(FindingSeverity.Medium, Weight(one, other));
        Assert.Equal(FindingSeverity.Medium, Weight(one, other with { Definition = "gross", Period = Year(2024) }));
        Assert.Equal(FindingSeverity.Medium, Weight(one with { Amount = Exactly(14) }, other with { Definition = "gross", Amount = UpTo(24), Qualifier = "up to" }));
        // a sum is the same sum by whatever instrument
        Assert.Equal(FindingSeverity.High, Weight(Round("a", 433, new(2025, 10, 1), "safe"), Round("b", 433, new(2024, 10, 1), "pre-series-c")));

        static FindingSeverity Weight(Claim one, Claim other) =>
            Assert.Single(new DeclaredContradiction().Find(new(Snapshot([one, other], Relation("a", RelationKind.Contradicts, "b")), Day))).Severity;
    }

    [Fact]
    public void ExpiredForecast_EstimateOfThen_IsFine()
    {
        Assert.Empty(By<ExpiredForecast>(Forecast(2024) with { Stated = new(2025, 9, 1) }));
        Assert.Empty(By<ExpiredForecast>(Forecast(2025) with { Period = Month(new(2025, 9, 1)), Stated = new(2025, 9) }));
        Assert.Empty(By<ExpiredForecast>(Forecast(2024) with { Statement = "Globex puts it at 5, the base of its forecast." }));
        Assert.Single(By<ExpiredForecast>(Forecast(2024) with { Stated = new(2024, 9, 1) }));
    }

    [Fact]
    public void UndatedFigure_OfOneDocument_IsOneCause()
    {
        var gain = (Claim("a") with { Metric = "gain", Entity = "acme", Amount = Exactly(2) }).Citing("s01");

        Assert.Equal(["It is not said of which day 2 figures of the measure “gain” are."], By<UndatedFigure>(gain, gain with { Id = "b", Entity = "globex", Amount = Exactly(3) }));
        Assert.Equal(["It is not said since when $2 billion are agreed."], By<UndatedFigure>(gain with { Metric = "contract-value" }));
    }

    [Fact]
    public void ExpiredForecast_TimeIsOver_IsFound() =>
        Assert.Equal(["Speaks of 2025 as to come; it ended on 31 December 2025, and no outcome is in the evidence."], By<ExpiredForecast>(Forecast(2025)));

    [Fact]
    public void ExpiredForecast_TimeRunsOrWasAnswered_IsFine()
    {
        Assert.Empty(By<ExpiredForecast>(Forecast(2026)));
        Assert.Empty(By<ExpiredForecast>([Forecast(2025), Measured("b", Metrics.Capex, "acme", Exactly(5), 2025)], Relation("b", RelationKind.Updates, "forecast")));
    }

    [Fact]
    public void Overtaken_OtherFigure_IsFound() =>
        Assert.Equal(["$5 billion here; later evidence gives $7 billion (actual)."], Later(Forecast(2025), Measured("later", Metrics.Capex, "acme", Exactly(7), 2025)));

    [Fact]
    public void Overtaken_OtherTime_IsFound() =>
        Assert.Equal(["Dated September 2024 here; later evidence dates it September 2025."], Later(Round("a", 1_100, new(2024, 9, 1)), Round("later", 1_100, new(2025, 9, 1))));

    [Fact]
    public void Overtaken_BorneOut_IsFine() =>
        Assert.Empty(Later(Measured("a", Metrics.Capex, "acme", Exactly(64.6m), 2025), Measured("later", Metrics.Capex, "acme", Exactly(64.551m), 2025)));

    [Fact]
    public void Overtaken_RevisedInItsOwnPack_IsFine() =>
        Assert.Empty(By<Overtaken>([Forecast(2025), Measured("b", Metrics.Capex, "acme", Exactly(7), 2025)], Relation("b", RelationKind.Updates, "forecast")));

    [Fact]
    public void UndatedFigure_NoTime_IsFound() =>
        Assert.Equal(["It is not said of which day over $5 trillion is the figure."], By<UndatedFigure>(Claim("a") with { Amount = AtLeast(5, UnitScale.UsdTrillion), Qualifier = "over" }));

    [Fact]
    public void UndatedFigure_WithTimeOrJudged_IsFine() =>
        Assert.Empty(By<UndatedFigure>(Measured("a", Metrics.Capex, "acme", Exactly(5), 2025), Claim("b") with { Amount = Exactly(5, "stars"), Status = ClaimStatus.Opinion }));

    [Fact]
    public void UndatedEvent_FactWithoutTime_IsFound() => Assert.Equal(["Given as a fact, without a time."], By<UndatedEvent>(Claim("a")));

    [Fact]
    public void UndatedEvent_DatedOrJudged_IsFine() => Assert.Empty(By<UndatedEvent>(Claim("a") with { Period = Year(2025) }, Claim("b") with { Status = ClaimStatus.Opinion }));

    [Fact]
    public void TitleYear_TitleOfALaterYear_IsFound() =>
        Assert.Equal(["Dated September 2024; the title of what is cited for it speaks of 2025 ([1])."], By<TitleYear>(Titled("Anvils 2025: a year to remember", Round("a", 5, new(2024, 9, 1)))));

    [Fact]
    public void TitleYear_YearOfTheEventOrNone_IsFine()
    {
        Assert.Empty(By<TitleYear>(Titled("Anvils 2024 and 2025", Round("a", 5, new(2024, 9, 1)))));
        Assert.Empty(By<TitleYear>(Titled("Anvils", Round("a", 5, new(2024, 9, 1)))));
        Assert.Empty(By<TitleYear>(Titled("Outlook 2025", Measured("a", Metrics.Capex, "acme", Exactly(5), 2024))));
    }

    [Fact]
    public void TitleYear_LevelToldAgain_IsFine()
    {
        // the page of 2025 is cited for its own year as well
        Assert.Empty(By<TitleYear>(Titled("Anvils 2025", Round("a", 5, new(2024, 9, 1)), Round("b", 6, new(2025, 3, 1)))));
        Assert.Empty(By<TitleYear>(Titled("Anvils 2025", Round("a", 5, new(2024, 9, 1)) with { Stated = new(2025, 1, 9) })));
        Assert.Empty(By<TitleYear>(Titled("Anvils 2025", Round("a", 5, new(2024, 9, 1)) with { Metric = "backlog" }) with { Metrics = [Stock("backlog")] }));
    }

    [Fact]
    public void ReportedEarly_SettledBeforehand_IsFine()
    {
        Assert.Empty(By<ReportedEarly>(Measured("a", "power-contracted", "acme", Exactly(5, "MW"), 2026).Citing("s03")));
        Assert.Empty(By<ReportedEarly>(Measured("a", "capacity", "acme", Exactly(5, "MW"), 2026).Citing("s03") with { Definition = "auction-result" }));
        Assert.Empty(By<ReportedEarly>(Pack([Measured("a", "fee", "acme", Exactly(5, "USD/MW"), 2026).Citing("s03")], []) with { Metrics = [Stock("fee") with { Nature = MetricNature.Price }] }));
    }

    [Fact]
    public void ReportedEarly_SourceBeforeTheYearsEnd_IsFound() =>
        Assert.Equal(["Given as a fact of 2025; what is cited for it dates from 1 December 2025."], By<ReportedEarly>(Measured("a", Metrics.Capex, "acme", Exactly(5), 2025).Citing("s03")));

    [Fact]
    public void ReportedEarly_SourceAfterItOrInItsMonth_IsFine() =>
        Assert.Empty(By<ReportedEarly>(Measured("a", Metrics.Capex, "acme", Exactly(5), 2025).Citing("s01", "s03"), Round("b", 5, new(2025, 12, 1)).Citing("s03"), Measured("c", Metrics.Capex, "acme", Exactly(5), 2025).Citing("s02")));

    [Fact]
    public void LongHorizon_FarAhead_IsFound() => Assert.Equal(["A single figure for 2033, 7 years ahead, without a range."], By<LongHorizon>(Forecast(2033)));

    [Fact]
    public void LongHorizon_NearOrARange_IsFine() => Assert.Empty(By<LongHorizon>(Forecast(2030), Forecast(2033) with { Id = "range", Amount = Between(5, 7) }));

    [Fact]
    public void UnsupportedSuperlative_NothingOrThePraised_IsFound()
    {
        Assert.Equal(["A superlative for which nothing is cited."], By<UnsupportedSuperlative>(Claim("a").Flagged(Flags.Superlative)));
        Assert.Equal(
            ["A superlative that rests on the company’s own words ([1])."],
            By<UnsupportedSuperlative>(Pack([Claim("a").Flagged(Flags.Superlative).Citing("s01")], []) with { Sources = [Source("s01", 1, null) with { Kind = SourceKind.Company }] }));
    }

    [Fact]
    public void UnsupportedSuperlative_TwoWitnesses_IsFine() => Assert.Empty(By<UnsupportedSuperlative>(Claim("a").Flagged(Flags.Superlative).Citing("s01", "s02")));

    [Fact]
    public void UnsupportedCause_NothingCited_IsFound() => Assert.Single(By<UnsupportedCause>(Claim("a").Flagged(Flags.Causal)));

    [Fact]
    public void UnsupportedCause_Cited_IsFine() => Assert.Empty(By<UnsupportedCause>(Claim("a").Flagged(Flags.Causal).Citing("s01")));

    [Fact]
    public void FirmerThanSource_DoubtLeftOut_IsFound() =>
        Assert.Equal(
            ["[1] says it with more care in its title than the statement that cites it."],
            By<FirmerThanSource>([Claim("a"), Claim("b").Citing("s01").Flagged(Flags.FromTitle, Flags.Hedged)], Relation("a", RelationKind.SameAs, "b")));

    [Fact]
    public void FirmerThanSource_DoubtKept_IsFine() =>
        Assert.Empty(By<FirmerThanSource>([Claim("a").Flagged(Flags.Hedged), Claim("b").Citing("s01").Flagged(Flags.FromTitle, Flags.Hedged)], Relation("a", RelationKind.SameAs, "b")));

    [Fact]
    public void NameDiffers_AliasPrinted_IsFound() =>
        Assert.Equal(["Printed as “Roadrunner Supplies”; the usual name is Acme."], By<NameDiffers>(Claim("a") with { Entity = "acme", Statement = "Roadrunner Supplies grows." }));

    [Theory]
    [InlineData("Acme grows.")]
    [InlineData("Acme, once Roadrunner Supplies, grows.")]
    [InlineData("It grows.")]
    public void NameDiffers_UsualName_IsFine(string statement) => Assert.Empty(By<NameDiffers>(Claim("a") with { Entity = "acme", Statement = statement }));

    [Fact]
    public void NotedWording_EachFlag_IsFoundAsDeclared()
    {
        Assert.NotEmpty(AuditRules.All.OfType<NotedWording>());
        foreach (var rule in AuditRules.All.OfType<NotedWording>())
        {
            var finding = Assert.Single(rule.Find(new(Snapshot(Claim("a").Flagged(rule.Id), Claim("b")), Day)));
            Assert.Equal(["a"], finding.Claims);
            Assert.Equal(FindingOrigin.Declared, finding.Origin);
        }
    }

    /// <summary>What the rule says of a claim and of one in another pack that takes its place.</summary>
    private static IEnumerable<string> Later(Claim earlier, Claim later)
    {
        var second = Pack([later with { Pack = "second" }], [Relation(later.Id, RelationKind.Updates, earlier.Id)]) with { Id = "second", Entities = [], Segments = [], Sources = [] };
        return new Overtaken().Find(new(new([Pack([earlier], []), second], "hand-made"), Day)).Select(finding => finding.Message);
    }

    private static Claim Sought(string id, string metric) =>
        Claim(id) with { Entity = "acme", Metric = metric, Amount = Exactly(2), Qualifier = "nearly", Status = ClaimStatus.Sought };

    private static Claim Forecast(int year) => Measured("forecast", Metrics.Capex, "acme", Exactly(5), year) with { Status = ClaimStatus.Projection };

    private static DataPack Titled(string title, params IReadOnlyList<Claim> claims) =>
        Pack([.. claims.Select(claim => claim.Citing("s01"))], []) with { Sources = [Source("s01", 1, null) with { Title = title }] };

    private static Metric Stock(string id) => new() { Id = id, Pack = "pack", Name = id, Nature = MetricNature.Stock };
}
