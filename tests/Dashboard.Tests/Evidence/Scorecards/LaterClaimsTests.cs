using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;

namespace Dashboard.Tests.Evidence.Scorecards;

public sealed class LaterClaimsTests
{
    [Fact]
    public void Of_ChainOfUpdates_IsFollowedToItsEnd() => Assert.Equal(["b", "c", "d"], Later("a", ("b", "a"), ("c", "b"), ("d", "c")));

    [Fact]
    public void Of_TwoWaysToOneClaim_ListsItOnce() => Assert.Equal(["b", "c", "d"], Later("a", ("b", "a"), ("c", "a"), ("d", "b"), ("d", "c")));

    [Fact]
    public void Of_Circle_EndsWhereItBegan() => Assert.Equal(["b"], Later("a", ("b", "a"), ("a", "b")));

    [Fact]
    public void Of_WhatTheClaimItselfUpdates_IsNotLater() => Assert.Empty(Later("b", ("b", "a")));

    [Fact]
    public void Of_OtherRelations_AreNotFollowed()
    {
        var snapshot = HandMade.Snapshot([HandMade.Claim("a"), HandMade.Claim("b")], HandMade.Relation("b", RelationKind.SameAs, "a"), HandMade.Relation("b", RelationKind.Derives, "a"));

        Assert.Empty(LaterClaims.Of(snapshot, snapshot.FindClaim("a")!));
    }

    private static IEnumerable<string> Later(string of, params (string From, string To)[] updates)
    {
        var snapshot = HandMade.Snapshot(
            [.. new[] { "a", "b", "c", "d" }.Select(HandMade.Claim)],
            [.. updates.Select(update => HandMade.Relation(update.From, RelationKind.Updates, update.To))]);
        return LaterClaims.Of(snapshot, snapshot.FindClaim(of)!).Select(claim => claim.Id);
    }
}
