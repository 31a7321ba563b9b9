using Dashboard.Evidence;
using Dashboard.Evidence.Searching;

namespace Dashboard.Tests.Evidence.Searching;

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
    [InlineData("1533.5")]
    [InlineData("anvils-2025")]
    [InlineData("coyot")]
    [InlineData("coyoet anvlis")]
    [InlineData("cöyøte")]
    public void Find_WordsOfAClaim_FindsIt(string words) =>
        Assert.Equal(["anvils-2025"], Find(words).Ids(SearchKind.Claim));

    [Fact]
    public void Find_WordOfSeveralClaims_PutsTheShorterStatementFirst() =>
        Assert.Equal(["rockets", "anvils-2025"], Find("heavy").Ids(SearchKind.Claim));

    [Fact]
    public void Find_WordsThatNothingHasTogether_ShowsWhatHasMostOfThem()
    {
        var found = Find("heavy nonsense");

        Assert.True(found.IsPartial);
        Assert.Equal((1, 2), (found.Held, found.Words.Count));
        Assert.Equal(["rockets", "anvils-2025"], found.Ids(SearchKind.Claim));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("heavy utter nonsense")]
    [InlineData("")]
    [InlineData(" - ")]
    public void Find_LessThanHalfOfTheWords_FindsNothing(string words) => Assert.Equal(0, Find(words).Total);

    [Fact]
    public void Find_FormerName_FindsTheCompany() => Assert.Equal(["acme"], Find("Roadrunner").Ids(SearchKind.Company));

    [Fact]
    public void Find_Segment_IsThere() => Assert.Equal(["data-centers"], Find("data centers").Ids(SearchKind.Segment));

    [Theory]
    [InlineData("s03.example")]
    [InlineData("title of s03")]
    [InlineData("PUBLISHER s03")]
    public void Find_HostTitleOrPublisher_FindsTheSource(string words) => Assert.Equal(["s03"], Find(words).Ids(SearchKind.Source));

    [Fact]
    public void Find_Filter_LeavesOtherClaimsOutAndCountsThem()
    {
        var found = EvidenceSearch.Find(Snapshot, new() { Segments = ["energy"] }, "heavy");

        Assert.Equal(["rockets"], found.Ids(SearchKind.Claim));
        Assert.Equal(1, found.Outside);
    }

    [Fact]
    public void Find_MoreThanTwelveWords_LooksForTheFirstTwelveAndSaysSo()
    {
        var found = Find("heavy rockets are sought 1 2 3 4 5 6 7 8 9");

        Assert.True(found.IsCut);
        Assert.Equal(12, found.Words.Count);
    }

    [Fact]
    public void Find_NameInFull_ComesBeforeWhatOnlyMentionsIt()
    {
        var found = EvidenceSearch.Find(ArticleEvidence.Snapshot, EvidenceFilter.None, "nvidia");

        Assert.Equal((SearchKind.Company, "nvidia"), (found.Groups[0].Kind, found.Groups[0].Hits[0].Entry.Id));
    }

    [Theory]
    [InlineData("meta-capex-2025")]
    [InlineData("nscale-series-b-amount")]
    public void Find_Id_ComesFirst(string id) => Assert.Equal(id, EvidenceSearch.Find(ArticleEvidence.Snapshot, EvidenceFilter.None, id).Groups[0].Hits[0].Entry.Id);

    [Fact]
    public void Find_Most_IsTheNumberOfHitsAndNotTheTotal()
    {
        var group = EvidenceSearch.Find(ArticleEvidence.Snapshot, EvidenceFilter.None, "nscale", most: 3).Of(SearchKind.Claim)!;

        Assert.Equal(3, group.Hits.Count);
        Assert.True(group.Total > 20);
    }

    private static SearchResult Find(string words) => EvidenceSearch.Find(Snapshot, EvidenceFilter.None, words);
}

[InCulture("de-DE")]
public sealed class EvidenceSearchInGermanTests : EvidenceSearchTests;
