using Dashboard.Ask;
using Dashboard.Ask.Answering;
using Dashboard.Evidence;

namespace Dashboard.Tests.Ask;

/// <summary>What an answer says beside what was asked for.</summary>
public sealed class BesideTests
{
    private static readonly Claim First = Guidance("first", 30, new(2025, 2, 1));
    private static readonly Claim Second = Guidance("second", 40, new(2025, 7, 1));
    private static readonly Claim Came = HandMade.Measured("came", "capex", "acme", HandMade.Exactly(44), 2025);
    private static readonly Claim Before = HandMade.Measured("before", "capex", "acme", HandMade.Exactly(22), 2023);

    private static readonly IReadOnlyList<Relation> Updates = [HandMade.Relation("second", RelationKind.Updates, "first"), HandMade.Relation("came", RelationKind.Updates, "second")];

    [Theory]
    [InlineData("What is Acme's capex guidance for 2025?", "first", "second", "came")]
    [InlineData("What is Acme's latest capex guidance for 2025?", "second")]
    [InlineData("What capex did Acme guide to in February 2025 for 2025?", "first")]
    [InlineData("What was Acme's capex in 2025?", "came")]
    [InlineData("Acme's capex in 2025 compared with its plans?", "came", "first", "second")]
    public void Expectation_IsToldWithItsHistoryAndWhatCame_UnlessOneWordOrOneTimeIsAskedFor(string question, params string[] claims) =>
        Assert.Equal(claims.Order(StringComparer.Ordinal), Ask(question, First, Second, Came, Before).Claims.Order(StringComparer.Ordinal));

    [Fact]
    public void TwoFigures_OfOneSubject_GiveDifferenceChangeGrowthAYearAndMultiple()
    {
        var computed = Ask("Acme capex in 2023 and 2025", Came, Before).Figures.Where(figure => figure.Formula is not null).Select(figure => (figure.Amount.Value, figure.Amount.Unit, figure.Formula)).ToList();

        Assert.Equal([(22m, "USD billion", "44 − 22"), (100m, "%", "44 ÷ 22 − 1"), (41.4m, "%", "(44 ÷ 22)^(1 ÷ 2) − 1"), (2m, "times", "44 ÷ 22")], computed);
    }

    [Fact]
    public void TwoFigures_ThatCountOtherwise_GiveNothing() =>
        Assert.All(Ask("Acme capex in 2023 and 2025", Came with { Definition = "cash-gross" }, Before with { Definition = "cash-net" }).Figures, figure => Assert.Null(figure.Formula));

    [Fact]
    public void Sum_OfTwoWhoCountOtherwise_IsWorkedOutAndSaysSo()
    {
        var answer = Ask("What do the capex of Acme and of Globex in 2025 come to together?", Came with { Definition = "cash-gross" }, HandMade.Measured("other", "capex", "globex", HandMade.Exactly(6), 2025) with { Definition = "cash-net" });

        Assert.Contains(answer.Figures, figure => figure is { Formula: "44 + 6" or "6 + 44", Amount.Value: 50 });
        Assert.Contains(answer.Sentences, sentence => sentence.Text.Contains("do not count alike", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Acme's capex for 2025: 44 billion or 30 billion?", "came", "first")]
    public void Numbers_ThatAQuestionNames_AreEachToldByTheirClaim(string question, params string[] claims) =>
        Assert.Superset(claims.ToHashSet(), Ask(question, First, Came).Claims.ToHashSet());

    [Fact]
    public void WhoIsNamedBesideTheSubject_IsReadAsPartOfTheClaim_WhereItsTextSpeaksOfThem()
    {
        var claim = HandMade.Measured("claim", "capex", "acme", HandMade.Exactly(44), 2025);

        Assert.Equal(["claim"], Ask("How much capex did Acme have in 2025 at the site with Globex?", claim with { Mentions = ["globex"] }, Other).Claims);
        Assert.Equal(AnswerKind.Answer, Ask("What was the capex of Acme in 2025, according to Globex?", claim with { By = "globex" }, Other).Kind);
    }

    private static Claim Other => HandMade.Measured("other", "revenue", "globex", HandMade.Exactly(1), 2020);

    private static Claim Guidance(string id, decimal billions, DateOnly said) =>
        HandMade.Measured(id, "capex", "acme", HandMade.Exactly(billions), 2025) with { Status = ClaimStatus.Guidance, Stated = PartialDate.Of(said) };

    private static Answer Ask(string question, params IReadOnlyList<Claim> claims) => Asking.Of(HandMade.Snapshot(claims, [.. Updates.Where(relation => claims.Any(claim => claim.Id == relation.From))]), EvidenceFilter.None, question);
}
