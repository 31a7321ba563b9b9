using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard.Tests.Views;

public sealed class EvidenceViewTests
{
    private static readonly Claim Bare = HandMade.Claim("bare");
    private static readonly Claim Later = HandMade.Claim("later") with { Pack = "later", Citations = [new("l01")] };

    private static readonly EvidenceSnapshot Both = new(
        [
            HandMade.Pack([Bare], []),
            new() { Id = "later", Title = "Later", Date = new(2026, 11, 22), Version = "1.0.0", Follows = "pack", Claims = [Later], Sources = [HandMade.Source("l01", null, new(2026, 11, 1)) with { Pack = "later" }] },
        ],
        "both");

    [Fact]
    public void CountsOf_LaterFactsBesideTheReport_DoNotCount() => Assert.Equal(1, Read("").CountsOf(Both.Claims).Claims);

    [Fact]
    public void CountsOf_LaterFactsAlone_AreCounted() => Assert.Equal(1, Read("").CountsOf([Later]).Claims);

    [Fact]
    public void CountsOf_PackThatIsNamed_IsCounted() => Assert.Equal((1, 1), (Read("?pack=later").CountsOf([Later]).Claims, Read("?pack=pack").CountsOf([Bare]).Claims));

    [Fact]
    public void Absence_ClaimOfLaterDay_NamesTheDay() =>
        Assert.Equal("The claim “later” became known on 1 November 2026, after the day that is shown.", Absence.OfClaim(Read("?asof=2026-10-31"), "later"));

    [Fact]
    public void Absence_ClaimOfAnotherPack_NamesThePack() =>
        Assert.Equal("The claim “later” is in a pack that the filter leaves out: Later.", Absence.OfClaim(Read("?pack=pack"), "later"));

    [Fact]
    public void Absence_SourceOfLaterDay_NamesTheDay() =>
        Assert.Equal("The source “l01” became known on 1 November 2026, after the day that is shown.", Absence.OfSource(Read("?asof=2026-10-31"), "l01"));

    [Theory]
    [InlineData("", "later")]
    [InlineData("?asof=2026-10-31", "nowhere")]
    public void Absence_ShownOrNotThere_HasNoReason(string query, string claim) => Assert.Null(Absence.OfClaim(Read(query), claim));

    private static EvidenceView Read(string query) => EvidenceViewReader.Read(Both, "/", query);
}
