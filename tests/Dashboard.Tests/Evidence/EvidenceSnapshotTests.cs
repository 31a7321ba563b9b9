using Dashboard.Evidence;

namespace Dashboard.Tests.Evidence;

public sealed class EvidenceSnapshotTests
{
    private static readonly Claim Market = HandMade.Claim("market") with { Entity = "market", Segments = ["data-centers"], Metric = "market-size" };

    private static readonly Claim Round = HandMade.Claim("round") with
    {
        Entity = "acme",
        Mentions = ["globex", "acme"],
        Segments = ["chips", "data-centers"],
        Metric = "funding-round",
        Citations = [new("s02"), new("s01"), new("s03")],
    };

    private static readonly Claim Opinion = HandMade.Claim("opinion") with { Mentions = ["globex"], Citations = [new("s02"), new("s02", "page 4")] };

    private static readonly EvidenceSnapshot Snapshot = HandMade.Snapshot(
        [Market, Round, Opinion],
        HandMade.Relation("market", RelationKind.Contradicts, "round", "Too large."),
        HandMade.Relation("opinion", RelationKind.Contradicts, "market"),
        HandMade.Relation("round", RelationKind.SameAs, "opinion"));

    [Fact]
    public void Find_KnownIds_GiveTheRecords()
    {
        Assert.Same(Round, Snapshot.FindClaim("round"));
        Assert.Equal("Title of s02", Snapshot.FindSource("s02")?.Title);
        Assert.Equal("Globex", Snapshot.FindEntity("globex")?.Name);
        Assert.Equal("Energy", Snapshot.FindSegment("energy")?.Name);
        Assert.Equal("Hand-made", Snapshot.FindPack("pack")?.Title);
    }

    [Fact]
    public void Find_UnknownIds_GiveNothing()
    {
        Assert.Null(Snapshot.FindClaim("s01"));
        Assert.Null(Snapshot.FindSource("round"));
        Assert.Null(Snapshot.FindEntity(""));
        Assert.Null(Snapshot.FindSegment("Chips"));
        Assert.Null(Snapshot.FindPack("none"));
    }

    [Fact]
    public void ClaimsOfSegment_SeveralClaims_KeepsTheirOrder() => Assert.Equal([Market, Round], Snapshot.ClaimsOfSegment("data-centers"));

    [Fact]
    public void ClaimsOfSegment_UnknownSegment_IsEmpty() => Assert.Empty(Snapshot.ClaimsOfSegment("models"));

    [Fact]
    public void ClaimsOfEntity_SubjectAndMention_HoldsEachClaimOnce()
    {
        Assert.Equal([Round], Snapshot.ClaimsOfEntity("acme"));
        Assert.Equal([Round, Opinion], Snapshot.ClaimsOfEntity("globex"));
    }

    [Fact]
    public void ClaimsOfMetric_Metric_HoldsWhatMeasuresIt() => Assert.Equal([Round], Snapshot.ClaimsOfMetric("funding-round"));

    [Fact]
    public void ClaimsOfSource_CitedTwiceByOneClaim_HoldsItOnce() => Assert.Equal([Round, Opinion], Snapshot.ClaimsOfSource("s02"));

    [Fact]
    public void SourcesOf_Claim_KeepsTheOrderOfItsCitations() =>
        Assert.Equal(["s02", "s01", "s03"], Snapshot.SourcesOf(Round).Select(source => source.Id));

    [Fact]
    public void RelationsOf_EitherEnd_KnowsTheRelation() =>
        Assert.Equal(Snapshot.RelationsOf("round").Single(relation => relation.Kind == RelationKind.SameAs), Snapshot.RelationsOf("opinion").Single(relation => relation.Kind == RelationKind.SameAs));

    [Fact]
    public void ConflictsOf_TheClaimThatHasTheRelation_NamesTheOtherWithTheReason() =>
        Assert.Contains((Round, "Too large."), Snapshot.ConflictsOf("market"));

    [Fact]
    public void ConflictsOf_TheClaimThatIsContradicted_NamesTheOtherWithTheReason() =>
        Assert.Equal([(Market, "Too large.")], Snapshot.ConflictsOf("round"));

    [Fact]
    public void ConflictsOf_SeveralConflicts_NamesAllOfThem() =>
        Assert.Equal([Round, Opinion], Snapshot.ConflictsOf("market").Select(conflict => conflict.Claim));

    [Fact]
    public void ConflictsOf_OtherRelations_AreNone() =>
        Assert.DoesNotContain(Snapshot.ConflictsOf("opinion"), conflict => conflict.Claim == Round);

    [Fact]
    public void KnownSince_DatedSources_IsTheEarliest() => Assert.Equal(new(2025, 12, 1), Snapshot.KnownSince(Round));

    [Fact]
    public void KnownSince_NoDatedSource_IsTheDayOfThePack()
    {
        Assert.Equal(HandMade.PackDay, Snapshot.KnownSince(Opinion));
        Assert.Equal(HandMade.PackDay, Snapshot.KnownSince(Market));
    }

    [Fact]
    public void Filter_DayOfKnowledge_LeavesOutWhatBecameKnownLater()
    {
        Assert.Equal([Round], Snapshot.Filter(new EvidenceFilter { AsOf = new(2025, 12, 1) }));
        Assert.Empty(Snapshot.Filter(new EvidenceFilter { AsOf = new(2025, 11, 30) }));
        Assert.Equal([Market, Round, Opinion], Snapshot.Filter(new EvidenceFilter { AsOf = HandMade.PackDay }));
    }

    [Fact]
    public void Filter_DayAndSegment_NeedsBoth() =>
        Assert.Empty(Snapshot.Filter(new EvidenceFilter { AsOf = new(2025, 12, 1), Segments = ["energy"] }));

    [Fact]
    public void Filter_AmongSomeClaims_AddsNoOther() =>
        Assert.Equal([Round], Snapshot.Filter([Round, Opinion], new EvidenceFilter { Segments = ["data-centers"] }));

    [Fact]
    public void Claims_TwoPacks_StandInTheOrderOfThePacks()
    {
        var second = new DataPack { Id = "second", Title = "Second", Date = HandMade.PackDay, Version = "1", Claims = [HandMade.Claim("newer") with { Pack = "second" }] };
        var snapshot = new EvidenceSnapshot([HandMade.Pack([Market], []), second], "two");

        Assert.Equal(["market", "newer"], snapshot.Claims.Select(claim => claim.Id));
        Assert.Equal(["newer"], snapshot.Filter(new EvidenceFilter { Packs = ["second"] }).Select(claim => claim.Id));
    }
}
