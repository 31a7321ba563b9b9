using Dashboard.Evidence;

namespace Dashboard.Tests.Evidence;

public sealed class ClaimHistoryTests
{
    private static readonly Claim First = HandMade.Claim("z-first") with { Stated = new(2025, 2, 1) };
    private static readonly Claim Second = HandMade.Claim("second") with { Stated = new(2025, 7, 1) };
    private static readonly Claim Third = HandMade.Claim("a-third") with { Stated = new(2026, 2, 1) };

    private static readonly EvidenceSnapshot Chain = HandMade.Snapshot(
        [Third, First, Second, HandMade.Claim("beside")],
        HandMade.Relation("a-third", RelationKind.Updates, "second"),
        HandMade.Relation("second", RelationKind.Updates, "z-first"),
        HandMade.Relation("beside", RelationKind.SameAs, "second"));

    [Theory]
    [InlineData("z-first")]
    [InlineData("second")]
    [InlineData("a-third")]
    public void Of_AnyClaimOfAChain_IsTheWholeChainInTheOrderOfKnowledge(string claim) =>
        Assert.Equal([First, Second, Third], ClaimHistory.Of(Chain, Chain.FindClaim(claim)!));

    [Fact]
    public void Of_ClaimThatNothingUpdates_IsItAlone() => Assert.Equal(["beside"], ClaimHistory.Of(Chain, Chain.FindClaim("beside")!).Select(claim => claim.Id));

    [Fact]
    public void Of_CircleOfUpdates_Ends()
    {
        var circle = HandMade.Snapshot([First, Second], HandMade.Relation("z-first", RelationKind.Updates, "second"), HandMade.Relation("second", RelationKind.Updates, "z-first"));

        Assert.Equal([First, Second], ClaimHistory.Of(circle, First));
    }
}
