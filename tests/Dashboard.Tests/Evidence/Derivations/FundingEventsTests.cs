using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Evidence.Derivations;

public sealed class FundingEventsTests
{
    private static readonly Claim SeriesB = Round("series-b", HandMade.Exactly(1.1m), 2024);
    private static readonly Claim Safe = Round("safe", HandMade.Exactly(433, UnitScale.UsdMillion), 2025);
    private static readonly Claim PreSeriesC = Round("pre-series-c", HandMade.Exactly(433, UnitScale.UsdMillion), 2024);

    [Fact]
    public void Of_RoundsOfTheirOwn_AreOneEventEach() =>
        Assert.Equal([1100, 433], Events([SeriesB, Safe]).Select(round => round.Millions));

    [Theory]
    [InlineData("safe", "pre-series-c")]
    [InlineData("pre-series-c", "safe")]
    public void Of_SameMoneyToldTwice_IsOneEventWhicheverClaimSaysSo(string from, string to)
    {
        var events = Events([Safe, SeriesB, PreSeriesC], HandMade.Relation(from, RelationKind.SameAs, to));

        Assert.Equal([433, 1100], events.Select(round => round.Millions));
        Assert.Equal([Safe, PreSeriesC], events[0].Claims);
    }

    [Fact]
    public void Of_EqualAmountsWithoutARelation_AreTwoEvents() => Assert.Equal(2, Events([Safe, PreSeriesC]).Count);

    [Fact]
    public void Of_ContradictionOnly_KeepsThemApart() =>
        Assert.Equal(2, Events([Safe, PreSeriesC], HandMade.Relation("safe", RelationKind.Contradicts, "pre-series-c")).Count);

    [Fact]
    public void Of_RoundWithoutAmount_IsNoEvent() => Assert.Empty(Events([Safe with { Amount = null }]));

    [Fact]
    public void Of_SameMoneyToldThreeTimesInAChain_IsOneEvent()
    {
        var third = Round("third", HandMade.Exactly(433, UnitScale.UsdMillion), 2025);
        var events = Events(
            [Safe, third, PreSeriesC],
            HandMade.Relation("safe", RelationKind.SameAs, "pre-series-c"),
            HandMade.Relation("pre-series-c", RelationKind.SameAs, "third"));

        Assert.Equal([433], events.Select(round => round.Millions));
    }

    [Fact]
    public void Dated_TwoDates_StandEarliestFirstAndWithoutTheUndated()
    {
        var round = new FundingEvent([Safe, PreSeriesC, Safe with { Id = "undated", Period = null }]);

        Assert.Equal([PreSeriesC, Safe], round.Dated);
    }

    [Fact]
    public void Millions_UpperBoundInBillions_CountsTheBound() => Assert.Equal(2000, new FundingEvent([Round("a", HandMade.UpTo(2), 2025)]).Millions);

    [Fact]
    public void Of_RoundThatTakesInAnEarlierOne_AddsTheRestOnly()
    {
        var events = Events([Round("safe", HandMade.Exactly(433, UnitScale.UsdMillion), 2025), Round("c", HandMade.Exactly(2), 2026)], HandMade.Relation("c", RelationKind.Derives, "safe"));

        Assert.Equal([(433, 433), (2000, 1567)], events.Select(round => (round.Millions, round.NewMillions)));
    }

    private static Claim Round(string id, Amount amount, int year) => HandMade.Measured(id, Metrics.FundingRound, "acme", amount, year);

    private static IReadOnlyList<FundingEvent> Events(IReadOnlyList<Claim> rounds, params IReadOnlyList<Relation> relations) =>
        FundingEvents.Of(HandMade.Snapshot(rounds, relations), rounds);
}
