using Dashboard.Evidence;

namespace Dashboard.Tests.Chain;

/// <summary>What every figure of the value chain keeps to, whoever adds the next.</summary>
public sealed class ChainPackTests
{
    private static readonly IReadOnlyList<Claim> Claims = ChainEvidence.Pack.Claims;

    private static readonly string[] Segments = ["chips", "data-centers", "energy", "models", "applications"];

    [Fact]
    public void Claims_Every_HasAFigureWithItsMeasureDefinitionAndSource() =>
        Assert.All(Claims, claim => Assert.True(claim is { Amount: not null, Metric: not null, Entity: not null, Citations.Count: > 0, Segments.Count: 1 }, claim.Id));

    [Fact]
    public void Segments_Every_HasEnoughToChart() =>
        Assert.All(Segments, segment => Assert.True(Claims.Count(claim => claim.Segments.Contains(segment)) > 80, segment));

    [Fact]
    public void Claims_AboutWhatIsToCome_SayWhoSaysSoOrThatNobodyIsNamed() =>
        Assert.All(
            Claims.Where(claim => claim.Status is ClaimStatus.Guidance or ClaimStatus.Projection or ClaimStatus.Sought),
            claim => Assert.True(claim.By is not null || claim.Flags.Contains("unattributed"), claim.Id));

    [Fact]
    public void Outcomes_Every_TakesThePlaceOfWhatWasExpected() =>
        Assert.All(
            ChainEvidence.Pack.Relations.Where(relation => relation is { Kind: RelationKind.Updates, Note: "The outcome." }),
            relation => Assert.NotEqual(ClaimStatus.Actual, ChainEvidence.Snapshot.FindClaim(relation.To)!.Status));

    [Fact]
    public void Entities_SumsOverSeveral_AreGroups() =>
        Assert.All(
            ["four-companies", "five-hyperscalers", "us-hyperscalers", "three-companies", "hyperscalers"],
            id => Assert.Equal(EntityKind.Group, ChainEvidence.Snapshot.FindEntity(id)!.Kind));

    [Fact]
    public void Sources_Every_IsCitedAndHasNoBracketsRoundItsTitle() =>
        Assert.All(ChainEvidence.Pack.Sources, source => Assert.True(!source.Title.StartsWith('[') && ChainEvidence.Snapshot.ClaimsOfSource(source.Id).Any(), source.Id));
}
