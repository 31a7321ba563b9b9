using Dashboard.Evidence;
using Dashboard.Evidence.Audit.Rules;
using static Dashboard.Tests.Evidence.Audit.Audited;
using static Dashboard.Tests.HandMade;

namespace Dashboard.Tests.Evidence.Audit.Rules;

/// <summary>Rules about what a text leaves open: authors, groups, terms, lists, its own date.</summary>
public sealed class NewRulesTests
{
    private static readonly Claim Forecast = Measured("forecast", Metrics.Capex, "acme", Exactly(5), 2026).Citing("s01") with { Status = ClaimStatus.Projection };

    [Fact]
    public void Unattributed_NewspaperRepeatsAForecast_IsFound() =>
        Assert.Equal(["The text does not say who expects or counted this; it cites [1]."], By<Unattributed>(Forecast));

    [Fact]
    public void Unattributed_ForecasterIsNamedOrCited_IsFine()
    {
        Assert.Empty(By<Unattributed>(Forecast with { By = "globex" }));
        Assert.Empty(By<Unattributed>(Pack([Forecast], []) with { Sources = [Source("s01", 1, null) with { Kind = SourceKind.Report }] }));
    }

    [Fact]
    public void SecondHand_AuthorOfAnotherDocument_IsFound() => Assert.Equal(["Globex is named as the author, and [1] is cited."], By<SecondHand>(Forecast with { By = "globex" }));

    [Fact]
    public void SecondHand_OneDocumentAfterOneAuthor_IsOneCause() =>
        Assert.Equal(["Globex is named as the author of 2 figures, and [1] is cited."], By<SecondHand>(Forecast with { By = "globex" }, Forecast with { Id = "next", By = "globex" }));

    [Fact]
    public void SecondHand_MarketAsAuthor_HasNoDocument() => Assert.Empty(By<SecondHand>(Forecast with { By = "market" }));

    [Fact]
    public void SecondHand_AuthorsOwnDocument_IsFine() =>
        Assert.Empty(By<SecondHand>(Pack([Forecast with { By = "globex" }], []) with { Sources = [Source("s01", 1, null) with { Publisher = "Globex" }] }));

    [Fact]
    public void ToldAsCertain_WillBe_IsFound() =>
        Assert.Equal(["An expectation is stated as if it were certain."], By<ToldAsCertain>(Forecast with { Statement = "2026 will be the year of anvils." }));

    [Theory]
    [InlineData("Acme is expected to grow.")]
    [InlineData("Anvils may pass hammers.")]
    public void ToldAsCertain_Hedged_IsFine(string statement) => Assert.Empty(By<ToldAsCertain>(Forecast with { Statement = statement }));

    [Fact]
    public void UndefinedGroup_Giants_IsFound() => Assert.Single(By<UndefinedGroup>(Claim("a") with { Statement = "Global tech giants spend more." }));

    [Fact]
    public void UndefinedGroup_NamedMembers_IsFine() => Assert.Empty(By<UndefinedGroup>(Claim("a") with { Statement = "The two giants spend more.", Mentions = ["acme", "globex"] }));

    [Fact]
    public void UndefinedTerm_QuotedTerms_AreOneCause() =>
        Assert.Equal(
            ["Terms that the text does not explain: “anvil moat” and “iron order”."],
            By<UndefinedTerm>(Claim("a") with { Statement = "It builds an “anvil moat”." }, Claim("b") with { Statement = "The “iron order” holds." }));

    [Fact]
    public void UndefinedTerm_NameOfAnEntity_IsNoTerm() => Assert.Empty(By<UndefinedTerm>(Claim("a") with { Statement = "They promote “Acme”." }));

    [Fact]
    public void ComparedWithWhat_Rising_IsFound() => Assert.Single(By<ComparedWithWhat>(Claim("a") with { Statement = "Spending is rising." }));

    [Fact]
    public void ComparedWithWhat_FigureOrPlainFact_IsFine() => Assert.Empty(By<ComparedWithWhat>(Claim("a") with { Statement = "Acme makes anvils." }));

    [Fact]
    public void BareList_NamesWithoutAReason_IsFound() =>
        Assert.Equal(["3 names and fields stand in a bare list, without a heading, a reason or a source."], By<BareList>([.. Enumerable.Range(1, 3).Select(Direction)]));

    [Fact]
    public void BareList_FewOrSourced_IsFine() => Assert.Empty(By<BareList>([Direction(1), Direction(2), .. Enumerable.Range(3, 3).Select(at => Direction(at).Citing("s01"))]));

    [Fact]
    public void ListsDiffer_RatedAndNotPointedTo_IsFound() =>
        Assert.Equal(
            ["Rated, and not in the list of directions: Energy."],
            By<ListsDiffer>(Rating("chips"), Rating("energy"), Rating("data-centers"), Direction(1) with { Segments = ["chips"] }, Direction(2) with { Segments = ["data-centers"] }));

    [Fact]
    public void ListsDiffer_SameParts_IsFine() =>
        Assert.Empty(By<ListsDiffer>(Rating("chips"), Rating("energy"), Direction(1) with { Segments = ["chips"] }, Direction(2) with { Segments = ["energy"] }));

    [Fact]
    public void WarningBesideAdvice_BubbleAndStars_IsFound() =>
        Assert.Equal(
            ["The text warns of prices that may be a bubble, and gives 1 rating and 1 direction in the same segments."],
            By<WarningBesideAdvice>(Warning, Rating("chips"), Direction(1) with { Segments = ["chips"] }));

    [Fact]
    public void WarningBesideAdvice_OfOtherSegmentsOrAlone_IsFine()
    {
        Assert.Empty(By<WarningBesideAdvice>(Warning));
        Assert.Empty(By<WarningBesideAdvice>(Warning, Rating("energy")));
    }

    [Fact]
    public void UndatedDocument_ForecastsWithoutADay_IsFound() => Assert.Single(By<UndatedDocument>(Forecast));

    [Fact]
    public void UndatedDocument_StatementsWithDaysOrNoForecast_IsFine()
    {
        Assert.Empty(By<UndatedDocument>(Forecast with { Stated = new(2026, 1, 5) }));
        Assert.Empty(By<UndatedDocument>(Claim("a")));
    }

    [Fact]
    public void MachineMade_TextThatSaysSo_IsFound() =>
        Assert.Equal(["The text says that a machine made it."], By<MachineMade>(Claim("a") with { Metric = Metrics.Provenance, Statement = "The findings come out of AI models." }));

    [Fact]
    public void MachineMade_TextAboutMachines_IsFine() => Assert.Empty(By<MachineMade>(Claim("a") with { Statement = "AI models grow." }));

    private static Claim Direction(int at) => Claim($"direction-{at}") with { Metric = Metrics.InvestmentDirection, Status = ClaimStatus.Opinion };

    private static Claim Rating(string segment) => Claim($"rating-{segment}") with { Metric = Metrics.SegmentRating, Amount = Exactly(4, "stars"), Status = ClaimStatus.Opinion, Segments = [segment] };

    private static Claim Warning => Claim("warning") with { Metric = Metrics.ValuationRisk, Status = ClaimStatus.Opinion, Segments = ["chips"] };
}
