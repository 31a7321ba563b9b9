using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Evidence.Derivations;

public class DerivedFiguresTests
{
    private static readonly Claim Acme2025 = HandMade.Measured("acme-2025", Metrics.Capex, "acme", HandMade.Exactly(60), 2025);
    private static readonly Claim Globex2025 = HandMade.Measured("globex-2025", Metrics.Capex, "globex", HandMade.Between(20, 30), 2025);
    private static readonly Claim Total = HandMade.Claim("total") with
    {
        Metric = Metrics.CapexTotal,
        Amount = HandMade.Exactly(0.2m, UnitScale.UsdTrillion),
        Period = HandMade.Span(2025, 2027),
    };

    [Fact]
    public void CapexAlike_AGroupBesideItsMember_IsNotAddedToIt()
    {
        var pack = HandMade.Pack(
            [
                HandMade.Measured("one", Metrics.Capex, "acme", HandMade.Exactly(5), 2025) with { Definition = "cash-gross" },
                HandMade.Measured("all", Metrics.Capex, "both", HandMade.Exactly(9), 2025) with { Definition = "cash-gross" },
            ],
            []);
        var snapshot = new EvidenceSnapshot([pack with { Entities = [.. pack.Entities, HandMade.Entity("both", "Both", EntityKind.Group)] }], "group");

        Assert.DoesNotContain(DerivedFigures.Of(snapshot, EvidenceFilter.None), figure => figure.IsAlike);
    }

    [Fact]
    public void CapexOfYears_TwoCompaniesInAYear_AddsThem()
    {
        var figure = Assert.Single(CapexOfYears(Acme2025, Globex2025));

        Assert.Equal("Capex named for 2025, two firms: $80–90 billion = 60 + 20–30", figure.Sentence);
        Assert.Equal([Acme2025, Globex2025], figure.Inputs);
        Assert.Null(figure.Note);
    }

    [Fact]
    public void CapexOfYears_OneCompanyOnly_SaysNothing() => Assert.Empty(CapexOfYears(Acme2025, Acme2025 with { Id = "again" }));

    [Fact]
    public void CapexOfYears_SameFigureToldTwice_CountsItOnce()
    {
        var snapshot = HandMade.Snapshot([Acme2025, Acme2025 with { Id = "again" }, Globex2025], HandMade.Relation("again", RelationKind.SameAs, "acme-2025"));

        Assert.StartsWith("Capex named for 2025, two firms: $80–90 billion", Assert.Single(DerivedFigures.CapexOfYears(snapshot, EvidenceFilter.None)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void CapexOfYears_DifferentYears_AreNotAdded() => Assert.Empty(CapexOfYears(Acme2025, Globex2025 with { Period = HandMade.Year(2026) }));

    [Fact]
    public void CapexOfYears_FiscalBesideCalendarYear_SaysSo() =>
        Assert.Contains("Fiscal and calendar years", Assert.Single(CapexOfYears(Acme2025 with { Period = HandMade.FiscalYear(2025) }, Globex2025)).Note, StringComparison.Ordinal);

    [Fact]
    public void CapexOfYears_FiguresInMillions_AreAddedAsBillions() =>
        Assert.Equal(HandMade.Exactly(1.5m), Assert.Single(CapexOfYears(
            Acme2025 with { Amount = HandMade.Exactly(1000, UnitScale.UsdMillion) },
            Globex2025 with { Amount = HandMade.Exactly(500, UnitScale.UsdMillion) })).Amount);

    [Fact]
    public void CapexOfYears_FiguresInMillionsAndBillions_AreAddedAsBillions() =>
        Assert.Equal(HandMade.Exactly(60.5m), Assert.Single(CapexOfYears(Acme2025, Globex2025 with { Amount = HandMade.Exactly(500, UnitScale.UsdMillion) })).Amount);

    [Fact]
    public void CapexOfYears_FiguresInAnotherCurrency_AreLeftOut() =>
        Assert.Empty(CapexOfYears(Acme2025, Globex2025 with { Amount = HandMade.Exactly(20, "EUR billion") }));

    [Fact]
    public void UnnamedCapex_PartsInsideTheSpan_AreTakenOffAtTheirUpperBound()
    {
        var figure = Assert.Single(DerivedFigures.UnnamedCapex(HandMade.Snapshot(Total, Acme2025, Globex2025), EvidenceFilter.None));

        Assert.Equal("$110 billion = 200 − (60 + 30)", figure.Sentence[(figure.Sentence.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        Assert.Equal([Total, Acme2025, Globex2025], figure.Inputs);
    }

    [Fact]
    public void UnnamedCapex_PartsOutsideTheSpan_DoNotCount() =>
        Assert.Empty(DerivedFigures.UnnamedCapex(HandMade.Snapshot(Total, Acme2025 with { Period = HandMade.Year(2024) }), EvidenceFilter.None));

    [Fact]
    public void ImpliedCapex_GrowthOfTheSameCompanyAndYear_GivesTheYearBefore()
    {
        var figure = Assert.Single(ImpliedCapex(Acme2025, Growth("acme", 2025)));

        Assert.Equal("Acme, year before 2025: $50 billion = 60 ÷ (1 + 20 %)", figure.Sentence);
    }

    [Fact]
    public void ImpliedCapex_GrowthOfSomebodyElse_SaysNothing() => Assert.Empty(ImpliedCapex(Acme2025, Growth("globex", 2025)));

    [Fact]
    public void ImpliedCapex_GrowthOfAnotherYear_SaysNothing() => Assert.Empty(ImpliedCapex(Acme2025, Growth("acme", 2024)));

    [Fact]
    public void ImpliedCapex_HedgedMultiple_IsALowerBoundAndSaysSo()
    {
        var twice = HandMade.Claim("twice") with
        {
            Metric = Metrics.CapexMultiple,
            Entity = "acme",
            Amount = HandMade.Exactly(2, "times"),
            Period = HandMade.Span(2022, 2025),
            Qualifier = "nearly",
        };

        var figure = Assert.Single(ImpliedCapex(Acme2025, twice));

        Assert.Equal("Acme in 2022: at least $30 billion = 60 ÷ 2", figure.Sentence);
        Assert.Contains("“nearly”", figure.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void CountedCapex_FigureThatAnotherTookThePlaceOf_DoesNotCount()
    {
        var old = HandMade.Measured("old", Metrics.Capex, "acme", HandMade.Exactly(200), 2026) with { Status = ClaimStatus.Guidance };
        var newer = old with { Id = "newer", Amount = HandMade.Exactly(220) };
        var snapshot = HandMade.Snapshot([old, newer], HandMade.Relation("newer", RelationKind.Updates, "old"));

        Assert.Equal(["newer"], DerivedFigures.CountedCapex(snapshot, EvidenceFilter.None).Select(claim => claim.Id));
    }

    [Fact]
    public void CapexOfYears_OtherDefinitions_SaysThatTheSumIsNotAlike()
    {
        var gross = HandMade.Measured("a", Metrics.Capex, "acme", HandMade.Exactly(1), 2025) with { Definition = "cash-gross" };
        var net = HandMade.Measured("b", Metrics.Capex, "globex", HandMade.Exactly(2), 2025) with { Definition = "cash-net-of-proceeds" };

        Assert.Equal("What is added is not counted alike: Acme: cash, gross; Globex: cash, net of proceeds.", Assert.Single(DerivedFigures.CapexOfYears(HandMade.Snapshot(gross, net), EvidenceFilter.None)).Note);
    }

    [Fact]
    public void ImpliedCapex_FiguresOfSeveralDefinitions_TakesTheOneThatCountsLikeTheGrowth()
    {
        var gross = HandMade.Measured("gross", Metrics.Capex, "acme", HandMade.Exactly(120), 2025) with { Definition = "cash-gross" };
        var net = gross with { Id = "net", Definition = "cash-net-of-proceeds", Amount = HandMade.Exactly(110) };
        var growth = HandMade.Measured("growth", Metrics.CapexGrowth, "acme", HandMade.Exactly(10, "%"), 2025) with { Definition = "cash-net-of-proceeds" };

        Assert.Equal("100", Assert.Single(DerivedFigures.ImpliedCapex(HandMade.Snapshot(gross, net, growth), EvidenceFilter.None)).Amount.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Raised_BorrowedMoney_DoesNotCount()
    {
        var round = HandMade.Measured("a", Metrics.FundingRound, "acme", HandMade.Exactly(1), 2024);

        var figure = Assert.Single(DerivedFigures.Raised(HandMade.Snapshot(round, round with { Id = "b" }, round with { Id = "loan", Definition = "term-loan" }), EvidenceFilter.None));

        Assert.Equal("Raised by Acme, two rounds: $2,000 million = 1,000 + 1,000", figure.Sentence);
    }

    [Fact]
    public void Raised_MoneyToldTwice_CountsOnce()
    {
        var b = HandMade.Measured("b", Metrics.FundingRound, "acme", HandMade.Exactly(1.1m), 2024);
        var c = HandMade.Measured("c", Metrics.FundingRound, "acme", HandMade.Exactly(433, UnitScale.UsdMillion), 2024);
        var again = c with { Id = "again", Period = HandMade.Year(2025) };

        var figure = Assert.Single(DerivedFigures.Raised(HandMade.Snapshot([b, c, again], HandMade.Relation("again", RelationKind.SameAs, "c")), EvidenceFilter.None));

        Assert.Equal("Raised by Acme, two rounds: $1,533 million = 1,100 + 433", figure.Sentence);
        Assert.Equal("Money that two claims tell, or that a later round takes in, is counted once.", figure.Note);
    }

    [Fact]
    public void Raised_MoneyThatIsOnlySought_DoesNotCount()
    {
        var raised = HandMade.Measured("raised", Metrics.FundingRound, "acme", HandMade.Exactly(1), 2024);
        var sought = raised with { Id = "sought", Status = ClaimStatus.Sought };

        Assert.Empty(DerivedFigures.Raised(HandMade.Snapshot(raised, sought), EvidenceFilter.None));
    }

    [Fact]
    public void Raised_TwoCompanies_AreNotAdded() =>
        Assert.Empty(DerivedFigures.Raised(
            HandMade.Snapshot(
                HandMade.Measured("a", Metrics.FundingRound, "acme", HandMade.Exactly(1), 2024),
                HandMade.Measured("g", Metrics.FundingRound, "globex", HandMade.Exactly(1), 2024)),
            EvidenceFilter.None));

    [Fact]
    public void MarketGrowth_SizesInDifferentUnits_AreComparedInOne()
    {
        var figure = Assert.Single(MarketGrowth(Size("first", HandMade.Exactly(500, UnitScale.UsdMillion), 2023), Size("last", HandMade.Exactly(2), 2025)));

        Assert.Equal("Growth a year, 2023 to 2025: 100 % = (2,000 ÷ 500)^(1 ÷ 2) − 1", figure.Sentence);
    }

    [Fact]
    public void MarketGrowth_OneYearOnly_SaysNothing() =>
        Assert.Empty(MarketGrowth(Size("one", HandMade.Exactly(1), 2023), Size("other", HandMade.Exactly(2), 2023)));

    [Fact]
    public void Of_FilterLeavesAnInputOut_LeavesTheFigureOut()
    {
        var snapshot = HandMade.Snapshot(Acme2025, Globex2025 with { Status = ClaimStatus.Guidance });

        Assert.Empty(DerivedFigures.Of(snapshot, new() { Statuses = [ClaimStatus.Actual] }));
    }

    [Fact]
    public void CountedCapex_SeveralDefinitions_TakesTheOneThatMostHave()
    {
        var net = Acme2025 with { Id = "net", Definition = "cash-net-of-proceeds" };
        var gross = Acme2025 with { Id = "gross", Definition = "cash-gross" };
        var other = Globex2025 with { Definition = "cash-gross" };

        Assert.Equal([gross, other], DerivedFigures.CountedCapex(HandMade.Snapshot(net, gross, other), EvidenceFilter.None));
    }

    [Fact]
    public void CountedCapex_FigureOfAQuarter_IsNoYears() =>
        Assert.Empty(DerivedFigures.CountedCapex(HandMade.Snapshot(Acme2025 with { Period = new(PeriodKind.Span, "Q4 2025", new(2025, 10, 1), new(2025, 12, 31)) }), EvidenceFilter.None));

    [Fact]
    public void About_ClaimOfAFollowingPack_IsComputedFromThatPack()
    {
        var figures = DerivedFigures.About(LaterEvidence.Snapshot, LaterEvidence.Claim("later-alphabet-capex-2025")).ToList();

        Assert.NotEmpty(figures);
        Assert.All(figures.SelectMany(figure => figure.Inputs), input => Assert.Equal(LaterEvidence.PackId, input.Pack));
    }

    private static Claim Growth(string entity, int year) => HandMade.Measured("growth", Metrics.CapexGrowth, entity, HandMade.Exactly(20, "%"), year);

    private static Claim Size(string id, Amount amount, int year) => HandMade.Measured(id, Metrics.MarketSize, "market", amount, year);

    private static IEnumerable<DerivedFigure> CapexOfYears(params IReadOnlyList<Claim> claims) =>
        DerivedFigures.CapexOfYears(HandMade.Snapshot(claims), EvidenceFilter.None);

    private static IEnumerable<DerivedFigure> ImpliedCapex(params IReadOnlyList<Claim> claims) =>
        DerivedFigures.ImpliedCapex(HandMade.Snapshot(claims), EvidenceFilter.None);

    private static IEnumerable<DerivedFigure> MarketGrowth(params IReadOnlyList<Claim> claims) =>
        DerivedFigures.MarketGrowth(HandMade.Snapshot(claims), EvidenceFilter.None);
}

[InCulture("de-DE")]
public sealed class DerivedFiguresInGermanTests : DerivedFiguresTests;
