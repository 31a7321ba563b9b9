using Dashboard.Present;

namespace Dashboard.Tests.Present.Sharing;

/// <summary>Speaker and followers on different servers.</summary>
public sealed class SharedPresentationsTests : IAsyncLifetime
{
    private readonly TalkStoreOfTwo store = new();
    private SharingServer one = null!;
    private SharingServer other = null!;

    public async Task InitializeAsync() => (one, other) = (await SharingServer.StartAsync(store), await SharingServer.StartAsync(store));

    public async Task DisposeAsync()
    {
        await one.DisposeAsync();
        await other.DisposeAsync();
    }

    [Fact]
    public async Task Move_OnOneServer_IsShownOnTheOther()
    {
        var (session, secret) = one.Present();
        var theirs = await other.FindAsync(session.Code);
        var moved = 0;
        theirs.Moved += (_, _) => Interlocked.Increment(ref moved);

        session.TryDrive(secret, state => state with { Slide = 3, Step = 1 });
        await SharingServer.UntilAsync(() => theirs.State.Slide == 3);

        Assert.Equal(session.State, theirs.State);
        Assert.Equal(1, moved);
    }

    [Fact]
    public async Task Secret_OfTheSpeaker_DrivesOnTheOtherServer()
    {
        var (session, secret) = one.Present();
        var theirs = await other.FindAsync(session.Code);

        Assert.False(theirs.TryDrive("wrong", state => state with { Slide = 9 }));
        Assert.True(theirs.TryDrive(secret, state => state with { Slide = 2 }));
        await SharingServer.UntilAsync(() => session.State.Slide == 2);
    }

    [Fact]
    public async Task Invitation_OfOneServer_IsAcceptedOnTheOther()
    {
        var (session, secret) = one.Present();
        var theirs = await other.FindAsync(session.Code);
        var key = session.TryInvite(secret);
        string? second = null;
        await SharingServer.UntilAsync(() => (second = theirs.TryAccept(key)) is not null);

        await SharingServer.UntilAsync(() => session.IsSpeaker(second));

        Assert.True(session.TryDrive(secret, state => state with { Slide = 2 }));
        Assert.Null(theirs.TryAccept(key));
    }

    [Fact]
    public async Task Move_OnBothServersAtOnce_EndsInOneState()
    {
        var (session, secret) = one.Present();
        var theirs = await other.FindAsync(session.Code);

        Parallel.Invoke(
            () => session.TryDrive(secret, state => state with { Slide = 2 }),
            () => theirs.TryDrive(secret, state => state with { Slide = 3 }));

        await SharingServer.UntilAsync(() => session.State == theirs.State && session.State.Slide > 1);
    }

    [Fact]
    public async Task Pointer_OnOneServer_PointsOnTheOther()
    {
        var (session, secret) = one.Present();
        var theirs = await other.FindAsync(session.Code);
        var place = new PointerPlace(PointerGround.Chart, 0.25, 0.75);

        session.TryPoint(secret, place);
        await SharingServer.UntilAsync(() => theirs.PointsAt == place);
        session.TryPoint(secret, null);
        await SharingServer.UntilAsync(() => theirs.PointsAt is null);
    }

    [Fact]
    public async Task Followers_OfBothServers_AreCountedOnBoth()
    {
        var (session, _) = one.Present();
        var theirs = await other.FindAsync(session.Code);
        using var here = session.Join();
        using var there = theirs.Join();

        await SharingServer.UntilAsync(() => session.Followers == 2 && theirs.Followers == 2);
        there.Dispose();
        await SharingServer.UntilAsync(() => session.Followers == 1);
    }

    [Fact]
    public async Task Server_IsGone_ThePresentationGoesOnOnTheOther()
    {
        var (session, secret) = one.Present();
        session.TryDrive(secret, state => state with { Slide = 4 });
        var theirs = await other.FindAsync(session.Code);
        await SharingServer.UntilAsync(() => theirs.State.Slide == 4);
        await one.DisposeAsync();

        Assert.True(theirs.TryDrive(secret, state => state with { Slide = 5 }, theirs.State.Turn));
        one = await SharingServer.StartAsync(store);
        await SharingServer.UntilAsync(() => one.Sessions.Find(session.Code)?.State.Slide == 5);
    }

    [Fact]
    public async Task Store_IsAway_MovesGoOnAndAreSharedAfterwards()
    {
        var (session, secret) = one.Present();
        var theirs = await other.FindAsync(session.Code);
        store.IsAway = true;

        Assert.True(session.TryDrive(secret, state => state with { Slide = 6 }));
        store.ComeBack();
        await SharingServer.UntilAsync(() => theirs.State.Slide == 6);
    }

    [Fact]
    public async Task End_OnOneServer_EndsOnTheOther()
    {
        var (session, secret) = one.Present();
        var theirs = await other.FindAsync(session.Code);

        session.TryEnd(secret);

        await SharingServer.UntilAsync(() => theirs.HasEnded);
    }
}
