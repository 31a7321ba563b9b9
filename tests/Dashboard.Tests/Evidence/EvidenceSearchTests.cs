using Dashboard.Evidence;

namespace Dashboard.Tests.Evidence;

public class EvidenceSearchTests
{
    private static readonly EvidenceSnapshot Snapshot = HandMade.Snapshot(
        HandMade.Measured("anvils-2025", "capex", "acme", HandMade.Exactly(1533.5m, UnitScale.UsdMillion), 2025) with
        {
            Statement = "The Coyote ordered heavy anvils.",
            Label = "Anvil order",
            Segments = ["chips"],
        },
        HandMade.Claim("rockets") with { Statement = "Heavy rockets are sought.", Entity = "globex", Segments = ["energy"] });

    [Theory]
    [InlineData("ANVILS heavy")]
    [InlineData("coyote order")]
    [InlineData("acme 2025")]
    [InlineData("roadrunner anvil")]
    [InlineData("1,533.5 million")]
    [InlineData("anvils-2025")]
    public void Find_WordsOfAClaim_FindsIt(string words) =>
        Assert.Equal(["anvils-2025"], Find(words).Claims.Select(claim => claim.Id));

    [Fact]
    public void Find_WordOfSeveralClaims_KeepsTheirOrder() =>
        Assert.Equal(["anvils-2025", "rockets"], Find("heavy").Claims.Select(claim => claim.Id));

    [Fact]
    public void Find_OneWordThatOccursNowhere_FindsNothing() => Assert.Equal(0, Find("heavy nonsense").Total);

    [Fact]
    public void Find_FormerName_FindsTheCompany() => Assert.Equal(["acme"], Find("Roadrunner").Companies.Select(company => company.Id));

    [Theory]
    [InlineData("s03.example")]
    [InlineData("title of s03")]
    [InlineData("PUBLISHER s03")]
    public void Find_HostTitleOrPublisher_FindsTheSource(string words) => Assert.Equal(["s03"], Find(words).Sources.Select(source => source.Id));

    [Fact]
    public void Find_Filter_LeavesOtherClaimsOut() =>
        Assert.Equal(["rockets"], EvidenceSearch.Find(Snapshot, new() { Segments = ["energy"] }, "heavy").Claims.Select(claim => claim.Id));

    [Fact]
    public void Find_MoreThanTwelveWords_LooksForTheFirstTwelve() =>
        Assert.Equal(["rockets"], Find("heavy rockets are sought heavy rockets are sought heavy rockets are sought nonsense").Claims.Select(claim => claim.Id));

    [Fact]
    public void Total_HitsOfEveryKind_CountsThemAll()
    {
        var found = Find("anvil");

        Assert.Equal((1, 1, 0, 2), (found.Companies.Count, found.Claims.Count, found.Sources.Count, found.Total));
    }

    private static SearchResult Find(string words) => EvidenceSearch.Find(Snapshot, EvidenceFilter.None, words);
}

[InCulture("de-DE")]
public sealed class EvidenceSearchInGermanTests : EvidenceSearchTests;
