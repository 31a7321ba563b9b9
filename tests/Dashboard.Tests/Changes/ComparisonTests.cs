using Dashboard.Changes;
using Dashboard.Data;

namespace Dashboard.Tests.Changes;

public sealed class ComparisonTests
{
    [Fact]
    public void Of_NoKeys_ComparesThePackThatFollowsWithTheOneBefore()
    {
        var compared = Comparison.Of(new() { Snapshot = LaterEvidence.Snapshot }, PackHistory.Empty, null, null);

        Assert.Equal((ArticleEvidence.Pack.Id, LaterEvidence.PackId), (compared.From!.Key, compared.To!.Key));
        Assert.False(compared.IsOfVersions);
    }

    [Fact]
    public void Of_PackReadAnew_ComparesWithWhatItWas()
    {
        using var snapshots = new SnapshotProvider();
        snapshots.Publish([HandMade.Pack([HandMade.Claim("one")], [])]);
        snapshots.Publish([HandMade.Pack([HandMade.Claim("two")], [])]);

        var compared = Comparison.Of(new() { Snapshot = snapshots.Current }, snapshots.History, null, null);

        Assert.True(compared.IsOfVersions);
        Assert.Equal(("two", "one"), (compared.Changes!.Added.Single().Claim.Id, compared.Changes.Withdrawn.Single().Claim.Id));
    }

    [Fact]
    public void Of_OnePackAndOneVersion_ComparesNothing() =>
        Assert.Null(Comparison.Of(new() { Snapshot = ArticleEvidence.Snapshot }, PackHistory.Empty, null, null).Changes);

    [Fact]
    public void Of_UnknownKey_IsNamedAndTheUsualIsShown()
    {
        var compared = Comparison.Of(new() { Snapshot = LaterEvidence.Snapshot }, PackHistory.Empty, "nonsense@1", null);

        Assert.Contains("“nonsense@1”", Assert.Single(compared.Notices), StringComparison.Ordinal);
        Assert.NotNull(compared.Changes);
    }

    [Fact]
    public void Of_Filter_LeavesOtherClaimsOut()
    {
        var all = Comparison.Of(new() { Snapshot = LaterEvidence.Snapshot }, PackHistory.Empty, null, null).Changes!;
        var some = Comparison.Of(new() { Snapshot = LaterEvidence.Snapshot, Filter = new() { Companies = ["meta"] } }, PackHistory.Empty, null, null).Changes!;

        Assert.True(some.Total < all.Total);
        Assert.All(some.Added, change => Assert.True(change.Claim.Concerns("meta")));
    }
}
