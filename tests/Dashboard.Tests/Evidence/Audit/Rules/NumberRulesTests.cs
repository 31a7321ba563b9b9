using Dashboard.Evidence;
using Dashboard.Evidence.Audit.Rules;
using static Dashboard.Tests.Evidence.Audit.Audited;
using static Dashboard.Tests.HandMade;

namespace Dashboard.Tests.Evidence.Audit.Rules;

/// <summary>Rules about figures: a case that is found, and the traps that are none.</summary>
public class NumberRulesTests
{
    [Fact]
    public void SameQuantity_ValuesExclude_IsFound() =>
        Assert.Equal(["Acme, capex, 2025: $7 billion and $5 billion are stated for the same quantity."], By<SameQuantity>(Capex("a", Exactly(5)), Capex("b", Exactly(7))));

    public static TheoryData<string, Claim, Claim> NoDisagreement { get; } = new()
    {
        { "rounded", Capex("a", Exactly(64.6m)), Capex("b", Exactly(65)) },
        { "in another unit", Capex("a", Exactly(64.6m)), Capex("b", Exactly(64_580, UnitScale.UsdMillion)) },
        { "over", Capex("a", Exactly(5)) with { Qualifier = "over" }, Capex("b", Exactly(5.4m)) },
        { "nearly", Capex("a", Exactly(2)) with { Qualifier = "nearly" }, Capex("b", Exactly(1.93m)) },
        { "up to", Capex("a", UpTo(72)), Capex("b", Exactly(70.2m)) },
        { "up to, by rounding", Capex("a", UpTo(72)), Capex("b", Exactly(72.22m)) },
        { "within a range", Capex("a", Between(91, 93)), Capex("b", Exactly(91.4m)) },
        { "ranges that overlap", Capex("a", Between(91, 93)), Capex("b", Between(92, 95)) },
        { "another definition", Capex("a", Exactly(5)) with { Definition = "gross" }, Capex("b", Exactly(7)) with { Definition = "net" } },
        { "another year", Capex("a", Exactly(5)), Capex("b", Exactly(7)) with { Period = Year(2024) } },
        { "a fiscal year", Capex("a", Exactly(5)), Capex("b", Exactly(7)) with { Period = FiscalYear(2025) } },
        { "expected and reported", Capex("a", Exactly(5)) with { Status = ClaimStatus.Guidance }, Capex("b", Exactly(7)) },
        { "another company", Capex("a", Exactly(5)), Capex("b", Exactly(7)) with { Entity = "globex" } },
    };

    [Theory]
    [MemberData(nameof(NoDisagreement))]
    public void SameQuantity_Traps_AreFine(string trap, Claim one, Claim other) => Assert.True(By<SameQuantity>(one, other).Count == 0, trap);

    [Fact]
    public void SameQuantity_LaterTakesThePlace_IsFine() =>
        Assert.Empty(By<SameQuantity>([Capex("a", Exactly(5)), Capex("b", Exactly(7))], Relation("b", RelationKind.Updates, "a")));

    [Fact]
    public void TitleDisagrees_TitleSaysOther_IsFound() =>
        Assert.Equal(["The text says $7 billion; titles on its own list say $5 billion ([1])."], By<TitleDisagrees>(Capex("a", Exactly(5)).Citing("s01").Flagged(Flags.FromTitle), Capex("b", Exactly(7))));

    [Fact]
    public void TitleDisagrees_TitleRounds_IsFine() => Assert.Empty(By<TitleDisagrees>(Capex("a", Exactly(7)).Citing("s01").Flagged(Flags.FromTitle), Capex("b", Exactly(7.2m))));

    [Fact]
    public void SameMoneyTwice_OtherNameAndYear_IsFound() =>
        Assert.Equal(
            ["$433 million of Acme are stated twice: series-c, October 2024 and safe, October 2025."],
            By<SameMoneyTwice>(Round("a", 433, new(2025, 10, 1), "safe"), Round("b", 433, new(2024, 10, 1), "series-c")));

    [Fact]
    public void SameMoneyTwice_RoundAmounts_MayBeTwoRounds() => Assert.Empty(By<SameMoneyTwice>(Round("a", 2_000, new(2025, 10, 1), "series-a"), Round("b", 2_000, new(2024, 10, 1), "series-b")));

    [Fact]
    public void SameMoneyTwice_SameRoundToldAgain_IsFine() => Assert.Empty(By<SameMoneyTwice>(Round("a", 433, new(2025, 10, 1), "safe"), Round("b", 433, new(2025, 10, 1), "safe")));

    [Fact]
    public void RoundsOutOfOrder_BBeforeA_IsFound() =>
        Assert.Equal(["b is dated September 2024, before a of December 2024."], By<RoundsOutOfOrder>(Round("a", 155, new(2024, 12, 1), "series-a"), Round("b", 1_100, new(2024, 9, 1), "series-b")));

    [Fact]
    public void RoundsOutOfOrder_InOrder_IsFine() =>
        Assert.Empty(By<RoundsOutOfOrder>(Round("a", 155, new(2024, 12, 1), "series-a"), Round("b", 1_100, new(2025, 9, 1), "series-b"), Round("c", 433, new(2024, 1, 1), "safe")));

    [Fact]
    public void PartsAndTotal_PartsFallShort_IsFound() =>
        Assert.Equal(["$1.5 billion are stated; the rounds of that time add up to $1,100 million."], By<PartsAndTotal>(Total(Exactly(1.5m)), Round("a", 1_100, new(2024, 9, 1))));

    [Fact]
    public void PartsAndTotal_PartsExceed_IsFound() =>
        Assert.Equal(["$1.5 billion are stated; the rounds of that time add up to $2,100 million."], By<PartsAndTotal>(Total(Exactly(1.5m)), Round("a", 1_100, new(2024, 9, 1)), Round("b", 1_000, new(2024, 10, 1))));

    [Fact]
    public void PartsAndTotal_OverAndRounded_IsFine() =>
        Assert.Empty(By<PartsAndTotal>(Total(AtLeast(1.5m)) with { Qualifier = "over" }, Round("a", 1_100, new(2024, 9, 1)), Round("b", 433, new(2024, 10, 1))));

    [Fact]
    public void PartsAndTotal_RoundedTotal_IsFine() => Assert.Empty(By<PartsAndTotal>(Total(Exactly(1.5m)), Round("a", 1_100, new(2024, 9, 1)), Round("b", 433, new(2024, 10, 1))));

    [Fact]
    public void PartsAndTotal_MoneyToldTwice_CountsOnce() =>
        Assert.Empty(By<PartsAndTotal>([Total(Exactly(1.1m)), Round("a", 1_100, new(2024, 9, 1)), Round("b", 1_100, new(2024, 10, 1))], Relation("a", RelationKind.SameAs, "b")));

    [Fact]
    public void RedatedTotal_PartAlsoDatedElsewhere_IsFound() =>
        Assert.Equal(
            ["At least $1.5 billion are stated for autumn 2024, and hold only with $433 million that the same text also dates October 2025."],
            By<RedatedTotal>(
                [Total(AtLeast(1.5m)), Round("a", 1_100, new(2024, 9, 1)), Round("b", 433, new(2024, 10, 1)), Round("c", 433, new(2025, 10, 1))],
                Relation("b", RelationKind.SameAs, "c")));

    [Fact]
    public void RedatedTotal_HoldsWithoutThatPart_IsFine() =>
        Assert.Empty(By<RedatedTotal>(
            [Total(AtLeast(1m)), Round("a", 1_100, new(2024, 9, 1)), Round("b", 433, new(2024, 10, 1)), Round("c", 433, new(2025, 10, 1))],
            Relation("b", RelationKind.SameAs, "c")));

    [Fact]
    public void InstrumentAsRound_SafeAmongTheRounds_IsFound() =>
        Assert.Equal(
            ["2 rounds are counted; one of them is a SAFE, which sets no price."],
            By<InstrumentAsRound>(Total(Exactly(2, "rounds")) with { Metric = Metrics.FundingCount }, Round("a", 1_100, new(2024, 9, 1), "series-b"), Round("b", 433, new(2024, 10, 1), "safe")));

    [Fact]
    public void InstrumentAsRound_PricedRounds_AreFine() =>
        Assert.Empty(By<InstrumentAsRound>(Total(Exactly(2, "rounds")) with { Metric = Metrics.FundingCount }, Round("a", 1_100, new(2024, 9, 1), "series-b"), Round("b", 433, new(2024, 10, 1), "series-c")));

    [Fact]
    public void PartsAndTotal_MoreRoundsThanCounted_IsFound() =>
        Assert.Equal(
            ["The text counts 1 round; 2 are named for that time."],
            By<PartsAndTotal>(Total(Exactly(1, "rounds")) with { Metric = Metrics.FundingCount }, Round("a", 1_100, new(2024, 9, 1)), Round("b", 433, new(2024, 10, 1))));

    [Fact]
    public void PartsAndTotal_CapexBeyondItsTotal_IsFound() =>
        Assert.Equal(["$10 billion are stated; the named parts alone come to $12 billion."], By<PartsAndTotal>(CapexTotal(Exactly(10)), Capex("a", Exactly(5)), Capex("b", Exactly(7)) with { Entity = "globex" }));

    [Fact]
    public void OutgrownMarket_SpendingBeyondIt_IsFound() =>
        Assert.Equal(
            ["Anvil market, 2025: about $11 billion on the stated path, while Acme alone is put at $50 billion (actual, 2025)."],
            By<OutgrownMarket>(InEnergy(Size("a", 10, 2024)), InEnergy(Size("b", 12.1m, 2026)), InEnergy(Capex("c", Exactly(50)))));

    [Fact]
    public void OutgrownMarket_SmallerOrElsewhere_IsFine()
    {
        Assert.Empty(By<OutgrownMarket>(InEnergy(Size("a", 10, 2024)), InEnergy(Size("b", 12.1m, 2026)), InEnergy(Capex("c", Exactly(5)))));
        Assert.Empty(By<OutgrownMarket>(InEnergy(Size("a", 10, 2024)), InEnergy(Size("b", 12.1m, 2026)), Capex("c", Exactly(50))));
        Assert.Empty(By<OutgrownMarket>(InEnergy(Size("a", 10, 2024)), InEnergy(Capex("c", Exactly(50)))));
    }

    [Fact]
    public void OutgrownMarket_ManyBeyondOneAnother_AddsOnlyWhatIsLike()
    {
        // neither alone is beyond the market; one is reported, the other expected
        Assert.Empty(By<OutgrownMarket>(InEnergy(Size("a", 10, 2024)), InEnergy(Size("b", 12.1m, 2026)), InEnergy(Capex("c", Exactly(8))), InEnergy(Capex("d", Exactly(7)) with { Entity = "globex", Status = ClaimStatus.Guidance })));
        Assert.Equal(
            ["Anvil market, 2025: about $11 billion on the stated path, while 2 companies together spend $15 billion (actual)."],
            By<OutgrownMarket>(InEnergy(Size("a", 10, 2024)), InEnergy(Size("b", 12.1m, 2026)), InEnergy(Capex("c", Exactly(8))), InEnergy(Capex("d", Exactly(7)) with { Entity = "globex" })));
    }

    [Fact]
    public void OutgrownMarket_OfSeveralAuthors_IsNoCommonPath()
    {
        // one puts the market at 10 in 2024, the other at 100 in 2026: nobody says 32 for 2025
        Assert.Empty(By<OutgrownMarket>(InEnergy(Size("a", 10, 2024) with { By = "acme" }), InEnergy(Size("b", 100, 2026) with { By = "globex" }), InEnergy(Capex("c", Exactly(50)))));
        Assert.Empty(By<OutgrownMarket>(InEnergy(Size("a", 10, 2024) with { Definition = "forges" }), InEnergy(Size("b", 12.1m, 2026) with { Definition = "forges" }), InEnergy(Capex("c", Exactly(50)))));
    }

    [Fact]
    public void OutgrownMarket_TwoAuthorsBothOutgrown_IsOneCause() =>
        Assert.Single(By<OutgrownMarket>(
            InEnergy(Size("a", 10, 2024) with { By = "acme" }), InEnergy(Size("b", 12, 2026) with { By = "acme" }),
            InEnergy(Size("d", 11, 2024) with { By = "globex" }), InEnergy(Size("e", 13, 2026) with { By = "globex" }), InEnergy(Capex("c", Exactly(50)))));

    [Fact]
    public void OutgrownMarket_SellerOrSumOverSeveral_IsNoBuyer()
    {
        Assert.Empty(By<OutgrownMarket>(InEnergy(Size("a", 10, 2024)), InEnergy(Size("b", 12.1m, 2026)), InEnergy(Capex("c", Exactly(50))), InEnergy(Measured("d", "revenue", "acme", Exactly(9), 2024))));
        Assert.Empty(By<OutgrownMarket>(InEnergy(Size("a", 10, 2024)), InEnergy(Size("b", 12.1m, 2026)), InEnergy(Capex("c", Exactly(50)) with { Entity = "market" })));
    }

    [Fact]
    public void UnnamedInstrument_MoneyOfNoKind_IsFound() =>
        Assert.Equal(["It is not said what kind of money $5 million is: equity, debt or something between."], By<UnnamedInstrument>(Round("a", 5, new(2025, 1, 1))));

    [Fact]
    public void UnnamedInstrument_Named_IsFine() => Assert.Empty(By<UnnamedInstrument>(Round("a", 5, new(2025, 1, 1), "safe")));

    [Fact]
    public void WideRange_FitsAnything_IsFound() =>
        Assert.Equal(["$100–140 billion: the range is 33 % of its middle wide."], By<WideRange>(Capex("a", Between(100, 140)) with { Status = ClaimStatus.Projection }));

    [Fact]
    public void WideRange_TwoThingsAtItsEnds_IsFine()
    {
        var range = Capex("a", Between(50, 100)) with { Status = ClaimStatus.Guidance };

        Assert.Single(By<WideRange>(range));
        Assert.Empty(By<WideRange>(range with { Definition = "first-phase-and-option" }));
        Assert.Empty(By<WideRange>(range with { Metric = "power-contracted" }));
    }

    [Fact]
    public void WideRange_NarrowOrReported_IsFine() =>
        Assert.Empty(By<WideRange>(Capex("a", Between(91, 93)) with { Status = ClaimStatus.Guidance }, Capex("b", Between(100, 140))));

    [Fact]
    public void MixedBaselines_YearAndThreeYears_IsFound() =>
        Assert.Equal(
            ["The growths of the measure “capex” start from different times: Acme 1 year back and Globex 3 years back."],
            By<MixedBaselines>(Growth(45), Claim("multiple") with { Metric = Metrics.CapexMultiple, Entity = "globex", Amount = Exactly(2, "times"), Period = Span(2022, 2025) }));

    [Fact]
    public void MixedBaselines_SameTime_IsFine() => Assert.Empty(By<MixedBaselines>(Growth(45), Growth(20) with { Id = "other", Entity = "globex" }));

    [Fact]
    public void InvestorWithoutAmount_TookPart_IsFound() =>
        Assert.Equal(["It is not said how much Globex put into Acme."], By<InvestorWithoutAmount>(Claim("a") with { Metric = "investor", Entity = "globex", Mentions = ["acme"] }));

    [Fact]
    public void InvestorWithoutAmount_AmountGiven_IsFine() =>
        Assert.Empty(By<InvestorWithoutAmount>(Claim("a") with { Metric = "investor", Entity = "globex", Mentions = ["acme"], Amount = Exactly(5) }));

    [Fact]
    public void MissingRounds_BWithoutA_IsFound() => Assert.Equal(["Acme: a Series C is named, but no Series A."], By<MissingRounds>(Round("b", 5, new(2024, 9, 1), "series-b"), Round("c", 6, new(2025, 9, 1), "series-c")));

    [Fact]
    public void MissingRounds_AllTold_IsFine() => Assert.Empty(By<MissingRounds>(Round("a", 5, new(2024, 9, 1), "series-a"), Round("b", 6, new(2025, 9, 1), "series-b"), Round("c", 6, new(2025, 9, 1), "safe")));

    [Fact]
    public void ForecastWithoutNumber_Trend_IsFound() => Assert.Single(By<ForecastWithoutNumber>(Claim("a") with { Status = ClaimStatus.Projection }));

    [Theory]
    [InlineData("Shipments of anvils may surpass those of hammers.")]
    [InlineData("More anvils than hammers are sold.")]
    public void ForecastWithoutNumber_Threshold_CanBeChecked(string statement) => Assert.Empty(By<ForecastWithoutNumber>(Claim("a") with { Status = ClaimStatus.Projection, Statement = statement }));

    [Fact]
    public void ForecastWithoutNumber_FigureOrJudgement_IsFine() =>
        Assert.Empty(By<ForecastWithoutNumber>(Capex("a", Exactly(5)) with { Status = ClaimStatus.Projection }, Claim("b") with { Status = ClaimStatus.Opinion }));

    [Fact]
    public void UncoveredTotal_LittleNamed_IsFound() =>
        Assert.Equal(
            ["$100 billion for 2025–2027: what is named for these years (1 figure) adds up to $5 billion, 5 % of it."],
            By<UncoveredTotal>(CapexTotal(Exactly(100)), Capex("a", Exactly(5))));

    [Fact]
    public void UncoveredTotal_MostlyNamed_IsFine() => Assert.Empty(By<UncoveredTotal>(CapexTotal(Exactly(10)), Capex("a", Exactly(9))));

    [Fact]
    public void ImplausibleGrowth_TooMuchLeft_IsFound() =>
        Assert.Equal(
            ["For $100 billion over 2025–2027 the named companies would have to grow by 289 % in each year for which no figure is named."],
            By<ImplausibleGrowth>(CapexTotal(Exactly(100)), Capex("a", Exactly(5))));

    [Fact]
    public void ImplausibleGrowth_ReachedByGrowth_IsFine() => Assert.Empty(By<ImplausibleGrowth>(CapexTotal(Exactly(18)), Capex("a", Exactly(5))));

    [Fact]
    public void GrowthMismatch_BothYearsKnown_IsFound() =>
        Assert.Equal(["Growth of 45 % is stated; $50 billion to $60 billion is 20 %."], By<GrowthMismatch>(Growth(45), Capex("a", Exactly(60)), Capex("b", Exactly(50)) with { Period = Year(2024) }));

    [Fact]
    public void GrowthMismatch_Rounded_IsFine() =>
        Assert.Empty(By<GrowthMismatch>(Growth(45), Capex("a", Exactly(64.6m)), Capex("b", Exactly(44.5m)) with { Period = Year(2024) }));

    [Fact]
    public void GrowthMismatch_OtherDefinition_IsNotCompared() =>
        Assert.Empty(By<GrowthMismatch>(Growth(45), Capex("a", Exactly(60)), Capex("b", Exactly(50)) with { Period = Year(2024), Definition = "net" }));

    [Fact]
    public void GrowthMismatch_OfSeveralAuthorsOrDays_IsNotCompared()
    {
        var (later, start) = (Capex("a", Exactly(60)), Capex("b", Exactly(50)) with { Period = Year(2024) });

        Assert.Empty(By<GrowthMismatch>(Growth(45) with { By = "globex" }, later with { By = "acme" }, start));
        Assert.Single(By<GrowthMismatch>(Growth(45) with { By = "globex" }, later with { By = "globex" }, start));
        // its author gave the year twice, and nobody can tell which is meant
        Assert.Empty(By<GrowthMismatch>(Growth(45), later, later with { Id = "c", Amount = Exactly(72.5m) }, start));
    }

    [Fact]
    public void NegativeFigure_OfWhatCannotBe_IsFound()
    {
        Assert.Equal(["−$44.48 billion is below zero, and the measure “capex” cannot be."], By<NegativeFigure>(Capex("a", Exactly(-44.477m))));
        Assert.Single(By<NegativeFigure>(Capex("a", Between(-5, 5))));
    }

    [Fact]
    public void NegativeFigure_NetOfProceedsOrGrowth_IsFine() =>
        Assert.Empty(By<NegativeFigure>(Capex("a", Exactly(-2)) with { Definition = "cash-net" }, Growth(-3), Capex("b", Exactly(0))));

    [Fact]
    public void FormulaMismatch_GivesSomethingElse_IsFound() =>
        Assert.Equal(["$5 billion is stated; 1 + 1 is $2 billion."], Derived("1 + 1", Exactly(5)));

    [Fact]
    public void FormulaMismatch_RoundedOrOver_IsFine()
    {
        Assert.Empty(Derived("1.1 + 0.433", Exactly(1.5m)));
        Assert.Empty(Derived("1.1 + 0.433", AtLeast(1.5m)));
    }

    [Fact]
    public void ImpliedBase_BaseLeftOut_IsFound() => Assert.Equal(["Growth of 45 % is stated without the figure that it starts from; it implies $44.6 billion."], By<ImpliedBase>(Growth(45), Capex("a", Exactly(64.6m))));

    [Fact]
    public void ImpliedBase_BaseGiven_IsFine() => Assert.Empty(By<ImpliedBase>(Growth(45), Capex("a", Exactly(64.6m)), Capex("b", Exactly(44.5m)) with { Period = Year(2024) }));

    [Fact]
    public void ImpliedBase_ShrunkToNothing_HasNoBase() => Assert.Empty(By<ImpliedBase>(Growth(-100), Capex("a", Exactly(64.6m))));

    [Fact]
    public void ImpliedGrowth_TwoSizes_IsFound() =>
        Assert.Equal(["$12.8 billion in 2023 and $125.8 billion in 2033 imply 25.7 % a year, which is not stated."], By<ImpliedGrowth>(Size("a", 12.8m, 2023), Size("b", 125.8m, 2033)));

    [Fact]
    public void ImpliedGrowth_OfSeveralAuthorsOrOfACollection_IsFine()
    {
        Assert.Empty(By<ImpliedGrowth>(Size("a", 12.8m, 2023) with { By = "acme" }, Size("b", 125.8m, 2033) with { By = "globex" }));
        Assert.Empty(By<ImpliedGrowth>(Pack([Size("a", 12.8m, 2023), Size("b", 125.8m, 2033)], []) with { Follows = "other" }));
    }

    [Fact]
    public void NoDefinition_DefinitionThatSaysNothing_IsFound() =>
        Assert.Single(By<NoDefinition>(Capex("a", Exactly(5)) with { Definition = "measure-not-told" }, Capex("b", Exactly(7)) with { Entity = "globex", Definition = "net" }));

    [Fact]
    public void ImpliedGrowth_GrowthStated_IsFine() =>
        Assert.Empty(By<ImpliedGrowth>(Size("a", 12.8m, 2023), Size("b", 125.8m, 2033), Measured("c", "market-size-growth", "market", Exactly(25.7m, "%"), 2033)));

    [Fact]
    public void MixedYears_FiscalBesideCalendar_IsFound() =>
        Assert.Equal(["Acme counts by fiscal year (FY2025 is July 2024 to June 2025), the others in the same list by calendar year."], By<MixedYears>(Capex("a", Exactly(5)) with { Period = FiscalYear(2025) }, Capex("b", Exactly(7)) with { Entity = "globex" }));

    [Fact]
    public void MixedYears_OtherYears_AreNotCompared() => Assert.Empty(By<MixedYears>(Capex("a", Exactly(5)) with { Period = FiscalYear(2024) }, Capex("b", Exactly(7)) with { Entity = "globex" }));

    [Fact]
    public void MixedStatus_FactBesideForecast_IsFound() =>
        Assert.Equal(["Figures of the measure “capex” for one year stand beside each other as actual and projection."], By<MixedStatus>(Capex("a", Exactly(5)), Capex("b", Exactly(7)) with { Entity = "globex", Status = ClaimStatus.Projection }));

    [Fact]
    public void MixedStatus_OwnGuidanceBesideResult_IsFine() => Assert.Empty(By<MixedStatus>(Capex("a", Exactly(5)), Capex("b", Exactly(7)) with { Status = ClaimStatus.Guidance }, Capex("c", Exactly(7)) with { Entity = "globex" }));

    [Fact]
    public void UnevenYears_SomeLackAYear_IsFound() =>
        Assert.Equal(
            ["3 companies are compared by the measure “capex”, and not all have each year: 2026 is given for 2."],
            By<UnevenYears>(
                Capex("a", Exactly(5)), Capex("b", Exactly(5)) with { Entity = "globex" }, Capex("c", Exactly(5)) with { Entity = "market" },
                Capex("d", Exactly(6)) with { Period = Year(2026) }, Capex("e", Exactly(6)) with { Period = Year(2026), Entity = "globex" }));

    [Fact]
    public void UnevenYears_AllHaveIt_IsFine() => Assert.Empty(By<UnevenYears>(Capex("a", Exactly(5)), Capex("b", Exactly(5)) with { Entity = "globex" }, Capex("c", Exactly(5)) with { Entity = "market" }));

    [Fact]
    public void NoDefinition_ComparedWithoutOne_IsFound() =>
        Assert.Equal(["Of 2 figures of the measure “capex” it is not said what they count."], By<NoDefinition>(Capex("a", Exactly(5)), Capex("b", Exactly(7)) with { Entity = "globex" }));

    [Fact]
    public void NoDefinition_DefinedOrAlone_IsFine()
    {
        Assert.Empty(By<NoDefinition>(Capex("a", Exactly(5))));
        Assert.Empty(By<NoDefinition>(Capex("a", Exactly(5)) with { Definition = "net" }, Capex("b", Exactly(7)) with { Definition = "net" }));
    }

    [Fact]
    public void MixedDefinitions_TotalCountsOtherwise_IsFound() =>
        Assert.Single(By<MixedDefinitions>(CapexTotal(Exactly(10)) with { Definition = "ai-only" }, Capex("a", Exactly(5))));

    [Fact]
    public void MixedDefinitions_SumOfUnlike_IsFound() =>
        Assert.Equal(
            ["The sum adds figures that count “gross” and “net”."],
            By<MixedDefinitions>(
                [Capex("sum", Exactly(12)) with { Metric = "capex-sum" }, Capex("a", Exactly(5)) with { Definition = "gross" }, Capex("b", Exactly(7)) with { Definition = "net", Entity = "globex" }],
                new("sum", RelationKind.Derives, "a", "5 + 7", null, "pack"),
                new("sum", RelationKind.Derives, "b", "5 + 7", null, "pack")));

    [Fact]
    public void MixedDefinitions_UpdateCountsOtherwise_IsFound() =>
        Assert.Equal(
            ["The later figure counts “net”, the earlier “gross”."],
            By<MixedDefinitions>([Capex("a", Exactly(5)) with { Definition = "gross" }, Capex("b", Exactly(5)) with { Definition = "net" }], Relation("b", RelationKind.Updates, "a")));

    [Fact]
    public void MixedDefinitions_SameDefinition_IsFine() =>
        Assert.Empty(By<MixedDefinitions>([Capex("a", Exactly(5)) with { Definition = "net" }, Capex("b", Exactly(5)) with { Definition = "net" }], Relation("b", RelationKind.Updates, "a")));

    [Fact]
    public void OneBound_GuidanceWithOneEnd_IsFound() => Assert.Equal(["Only the upper end is given: up to $72 billion."], By<OneBound>(Capex("a", UpTo(72)) with { Status = ClaimStatus.Guidance }));

    [Fact]
    public void OneBound_ReportedOver_IsFine() => Assert.Empty(By<OneBound>(Capex("a", AtLeast(5)), Capex("b", Between(5, 7)) with { Status = ClaimStatus.Guidance }));

    [Fact]
    public void UnexplainedRating_BareStars_IsFound() =>
        Assert.Equal(["One rating has no date, no source and no baseline, and no scale says what a star stands for."], By<UnexplainedRating>(Stars().Flagged(Flags.ComparativeWithoutBaseline)));

    [Fact]
    public void UnexplainedRating_DatedAndSourced_IsFine() => Assert.Empty(By<UnexplainedRating>(Stars().Citing("s01") with { Period = Year(2025) }));

    [Fact]
    public void ScopeDiffers_MoreAnnounced_IsFound() =>
        Assert.Equal(["7 companies are announced, 2 are named."], By<ScopeDiffers>(Claim("a") with { Amount = Exactly(7, "companies"), Mentions = ["acme", "globex"] }));

    [Fact]
    public void ScopeDiffers_AllNamed_IsFine() => Assert.Empty(By<ScopeDiffers>(Claim("a") with { Amount = Exactly(2, "companies"), Mentions = ["acme", "globex"] }));

    private static IReadOnlyList<string> Derived(string formula, Amount amount) =>
        By<FormulaMismatch>([Capex("a", amount), Capex("b", Exactly(1))], new Relation("a", RelationKind.Derives, "b", formula, null, "pack"));

    private static Claim Capex(string id, Amount amount) => Measured(id, Metrics.Capex, "acme", amount, 2025);

    private static Claim Size(string id, decimal billions, int year) => Measured(id, Metrics.MarketSize, "market", Exactly(billions), year);

    private static Claim InEnergy(Claim claim) => claim with { Segments = ["energy"] };

    private static Claim Growth(decimal percent) => Measured("growth", Metrics.CapexGrowth, "acme", Exactly(percent, "%"), 2025);

    private static Claim CapexTotal(Amount amount) => Claim("total") with { Metric = Metrics.CapexTotal, Amount = amount, Period = Span(2025, 2027) };

    private static Claim Total(Amount amount) =>
        Claim("total") with { Metric = Metrics.FundingTotal, Entity = "acme", Amount = amount, Period = new(PeriodKind.Span, "autumn 2024", new(2024, 9, 1), new(2024, 10, 31)) };

    private static Claim Stars() => Claim("rating") with { Metric = Metrics.SegmentRating, Amount = Exactly(4, "stars"), Status = ClaimStatus.Opinion };
}
