using Dashboard.Data;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Tests.Data;

public class SnapshotProviderTests
{
    [Fact]
    public void Current_BeforeTheFirstLoad_SaysWhatIsMissing()
    {
        using var snapshots = new SnapshotProvider();

        var exception = Assert.Throws<InvalidOperationException>(() => snapshots.Current);

        Assert.Equal("No evidence has been loaded yet: PackLoader.LoadAsync has to run first.", exception.Message);
        Assert.False(snapshots.IsLoaded);
    }

    [Fact]
    public void Publish_Packs_MakesThemCurrent()
    {
        using var snapshots = new SnapshotProvider();

        var snapshot = snapshots.Publish([PackBuilder.Good().Pack()]);

        Assert.Same(snapshot, snapshots.Current);
        Assert.Equal(snapshot.Version, snapshots.Version);
    }

    [Fact]
    public void Publish_Listener_FindsTheNewSnapshotAndANewToken()
    {
        using var snapshots = new SnapshotProvider();
        var old = snapshots.GetChangeToken();
        string? seen = null;
        var isNextFresh = false;
        old.RegisterChangeCallback(_ => (seen, isNextFresh) = (snapshots.Version, !snapshots.GetChangeToken().HasChanged), null);

        var snapshot = snapshots.Publish([PackBuilder.Good().Pack()]);

        Assert.True(old.HasChanged);
        Assert.Equal(snapshot.Version, seen);
        Assert.True(isNextFresh);
    }

    [Fact]
    public void Publish_ThreeStates_TellsAListenerOfEachOnce()
    {
        using var snapshots = new SnapshotProvider();
        List<string> seen = [];
        using var listener = ChangeToken.OnChange(snapshots.GetChangeToken, () => seen.Add(snapshots.Version));

        var first = snapshots.Publish([PackBuilder.Good().Pack()]);
        var second = snapshots.Publish([PackBuilder.Good().Cell("claims.csv", 2, "value", "13").Pack()]);
        var third = snapshots.Publish([PackBuilder.Good().Cell("claims.csv", 2, "value", "14").Pack()]);

        Assert.Equal([first.Version, second.Version, third.Version], seen);
    }

    [Fact]
    public void Publish_SameContent_TellsNobodyAndKeepsTheSnapshot()
    {
        using var snapshots = new SnapshotProvider();
        var first = snapshots.Publish([PackBuilder.Good().Pack()]);
        var token = snapshots.GetChangeToken();

        var again = snapshots.Publish([PackBuilder.Good().Pack()]);

        Assert.Same(first, again);
        Assert.False(token.HasChanged);
    }

    [Fact]
    public void Publish_ListenerThatFails_LeavesTheSnapshotPublished()
    {
        using var snapshots = new SnapshotProvider();
        snapshots.GetChangeToken().RegisterChangeCallback(_ => throw new NotSupportedException("listener"), null);

        Assert.Throws<AggregateException>(() => snapshots.Publish([PackBuilder.Good().Pack()]));

        Assert.True(snapshots.IsLoaded);
    }

    [Fact]
    public void GetChangeToken_AfterDispose_StillAnswers()
    {
        var snapshots = new SnapshotProvider();
        snapshots.Dispose();

        Assert.False(snapshots.GetChangeToken().HasChanged);
    }
}
