using Dashboard.Data;
using Dashboard.Evidence;

namespace Dashboard.Tests.Data;

public sealed class PackHistoryTests
{
    [Fact]
    public void Publish_ChangedPack_KeepsWhatItWas()
    {
        using var snapshots = new SnapshotProvider(new Clock());
        snapshots.Publish([Pack(1), Other]);
        snapshots.Publish([Pack(2), Other]);

        Assert.Equal(["2", "1"], snapshots.History.Of("pack").Select(version => version.Pack.Version));
        Assert.Single(snapshots.History.Of("other"));
        Assert.Same(snapshots.Current.Packs[0], snapshots.History.Of("pack")[0].Pack);
    }

    [Fact]
    public void Since_FirstStateOfTheServer_IsNotNewsAndALaterOneIs()
    {
        using var snapshots = new SnapshotProvider(new Clock());
        snapshots.Publish([Pack(1)]);
        snapshots.Publish([Pack(2)]);

        Assert.Equal([Clock.Now, null], snapshots.History.Of("pack").Select(version => version.Since));
    }

    [Fact]
    public void Of_ManyVersions_AreTheLastSix()
    {
        using var snapshots = new SnapshotProvider();
        for (var version = 1; version <= 9; version++)
        {
            snapshots.Publish([Pack(version)]);
        }

        Assert.Equal(["9", "8", "7", "6", "5", "4"], snapshots.History.Of("pack").Select(version => version.Pack.Version));
    }

    [Fact]
    public void Of_StateThatComesBack_IsThePresentOneAgain()
    {
        using var snapshots = new SnapshotProvider();
        snapshots.Publish([Pack(1)]);
        snapshots.Publish([Pack(2)]);
        snapshots.Publish([Pack(1)]);

        Assert.Equal(["1", "2"], snapshots.History.Of("pack").Select(version => version.Pack.Version));
    }

    [Fact]
    public void Of_PackThatIsGone_IsStillThere()
    {
        using var snapshots = new SnapshotProvider();
        snapshots.Publish([Pack(1), Other]);
        snapshots.Publish([Pack(1)]);

        Assert.Single(snapshots.History.Of("other"));
    }

    [Fact]
    public void Of_LargePacks_AreBoundedByTheirClaims()
    {
        // one claim many times over: what counts is how many there are
        var claims = Enumerable.Repeat(HandMade.Claim("one"), PackHistory.MostClaims / 2).ToList();
        var history = PackHistory.Empty;
        for (var version = 1; version <= 4; version++)
        {
            history = history.With([Pack(version) with { Claims = claims }], Clock.Now);
        }

        Assert.Equal(["4", "3", "2"], history.Of("pack").Select(version => version.Pack.Version));
    }

    [Fact]
    public void Find_Key_IsPackAndContent()
    {
        using var snapshots = new SnapshotProvider();
        snapshots.Publish([Pack(1)]);
        var version = snapshots.History.Of("pack")[0];

        Assert.Equal($"pack@{version.Hash}", version.Key);
        Assert.Same(version, snapshots.History.Find(version.Key));
        Assert.Null(snapshots.History.Find("pack@nonsense"));
    }

    private static DataPack Other => HandMade.Pack([], []) with { Id = "other", Entities = [], Segments = [], Sources = [] };

    private static DataPack Pack(int version) => HandMade.Pack([HandMade.Claim("one")], []) with { Version = version.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    private sealed class Clock : TimeProvider
    {
        public static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
