using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard.Tests.Views;

public sealed class ListedFindingsTests
{
    private static readonly EvidenceSnapshot Evidence = HandMade.Snapshot(
        HandMade.Claim("cited") with { Citations = [new("s02")], Segments = ["chips"] },
        HandMade.Claim("bare") with { Segments = ["energy"] });

    [Fact]
    public void Of_NoFilter_ListsEverything() => Assert.Contains("source-not-cited", Rules(""));

    [Fact]
    public void Of_FilterOfClaims_ListsFindingsOfThose()
    {
        Assert.DoesNotContain("no-citation", Rules("?segment=chips"));
        Assert.Contains("no-citation", Rules("?segment=energy"));
    }

    [Fact]
    public void Of_FilterOfClaims_ListsFindingsOfSourcesThatTheyCite()
    {
        Assert.Contains("source-undated", Rules("?segment=chips"));
        Assert.DoesNotContain("source-undated", Rules("?segment=energy"));
        Assert.DoesNotContain("source-not-cited", Rules("?segment=chips"));
    }

    private static IEnumerable<string> Rules(string query) => ListedFindings.Of(EvidenceViewReader.Read(Evidence, "/audit", query)).Select(finding => finding.Rule).Distinct();
}
