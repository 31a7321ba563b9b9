using Dashboard.Evidence;

namespace Dashboard.Tests.Evidence;

public sealed class EvidenceFilterTests
{
    private static readonly Claim AcmeProjection = HandMade.Claim("a") with
    {
        Entity = "acme",
        Mentions = ["globex"],
        Segments = ["chips", "energy"],
        Status = ClaimStatus.Projection,
    };

    [Fact]
    public void Equals_SameSetsAndDay_IsTrueWithTheSameHash()
    {
        var one = new EvidenceFilter { Segments = ["chips"], Statuses = [ClaimStatus.Actual], AsOf = HandMade.PackDay };
        var other = new EvidenceFilter { Segments = ["chips"], Statuses = [ClaimStatus.Actual], AsOf = HandMade.PackDay };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equals_AnotherDay_IsFalse() =>
        Assert.NotEqual(new EvidenceFilter { AsOf = HandMade.PackDay }, new EvidenceFilter { AsOf = HandMade.PackDay.AddDays(1) });

    [Fact]
    public void IsEmpty_MadeAnewOrToggledBack_IsTrue()
    {
        var chips = new EvidenceFilter { Segments = ["chips"] };

        Assert.True(new EvidenceFilter().IsEmpty);
        Assert.True((chips with { Segments = chips.Segments.Toggle("chips") }).IsEmpty);
    }

    [Fact]
    public void IsEmpty_DayOnly_IsFalse() => Assert.False(new EvidenceFilter { AsOf = HandMade.PackDay }.IsEmpty);

    [Fact]
    public void Allows_NoFilter_LetsEveryClaimThrough() => Assert.True(EvidenceFilter.None.Allows(HandMade.Claim("bare")));

    [Fact]
    public void Allows_OneOfSeveralSegments_IsEnough() =>
        Assert.True(new EvidenceFilter { Segments = ["models", "energy"] }.Allows(AcmeProjection));

    [Fact]
    public void Allows_ClaimWithoutSegments_IsLeftOutBySegments() =>
        Assert.False(new EvidenceFilter { Segments = ["chips"] }.Allows(HandMade.Claim("bare")));

    [Fact]
    public void Allows_MentionedCompany_LetsTheClaimThrough() => Assert.True(new EvidenceFilter { Companies = ["globex"] }.Allows(AcmeProjection));

    [Fact]
    public void Allows_OneOfSeveralCompanies_IsEnough() => Assert.True(new EvidenceFilter { Companies = ["market", "acme"] }.Allows(AcmeProjection));

    [Fact]
    public void Allows_OneOfSeveralStatuses_IsEnough() =>
        Assert.True(new EvidenceFilter { Statuses = [ClaimStatus.Actual, ClaimStatus.Projection] }.Allows(AcmeProjection));

    [Fact]
    public void Allows_OneSetFits_TheOthersMustFitToo()
    {
        Assert.True(new EvidenceFilter { Segments = ["chips"], Statuses = [ClaimStatus.Projection] }.Allows(AcmeProjection));
        Assert.False(new EvidenceFilter { Segments = ["chips"], Statuses = [ClaimStatus.Actual] }.Allows(AcmeProjection));
        Assert.False(new EvidenceFilter { Segments = ["chips"], Companies = ["market"] }.Allows(AcmeProjection));
        Assert.False(new EvidenceFilter { Segments = ["chips"], Packs = ["another-pack"] }.Allows(AcmeProjection));
    }
}
