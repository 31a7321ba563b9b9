using Dashboard.Views;

namespace Dashboard.Tests.Views;

public sealed class ReachableTests
{
    [Theory]
    [InlineData("/claims/amazon-capex-2025", "?pack=what-happened-later", "/claims")]
    [InlineData("/claims/amazon-capex-2025", "?pack=nscale-2026-01", "/claims/amazon-capex-2025")]
    [InlineData("/claims/later-amazon-capex-2025-net", "?asof=2026-01-09", "/claims")]
    [InlineData("/sources/l08", "?pack=nscale-2026-01", "/sources")]
    [InlineData("/companies/amazon", "?pack=nscale-2026-01", "/companies/amazon")]
    [InlineData("/", "?asof=2000-01-01", "/")]
    public void Under_Filter_StaysWhereThatIsShown(string path, string query, string expected) => Assert.Equal(expected, Under(path, "", query).Path);

    [Fact]
    public void Under_PanelOfAClaimThatIsNotShown_IsClosed()
    {
        Assert.Null(Under("/", "?drill=later-amazon-capex-2025-net", "?asof=2026-01-09").Drill);
        Assert.Equal("amazon-capex-2025", Under("/", "?drill=amazon-capex-2025", "?asof=2026-01-09").Drill);
    }

    private static EvidenceView Under(string path, string query, string other) =>
        Reachable.Under(EvidenceViewReader.Read(LaterEvidence.Snapshot, path, query), EvidenceViewReader.Read(LaterEvidence.Snapshot, path, other).Filter);
}
