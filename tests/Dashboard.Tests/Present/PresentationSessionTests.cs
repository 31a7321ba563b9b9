using Dashboard.Decks;
using Dashboard.Present;

namespace Dashboard.Tests.Present;

public sealed class PresentationSessionTests
{
    private readonly HandClock clock = new();
    private readonly PresentationSession session;
    private readonly string secret;

    public PresentationSessionTests() => (session, secret) = new PresentationSessions(clock).Start(new() { Deck = "story" }, ArticleEvidence.Snapshot)!.Value;

    [Fact]
    public void TryDrive_Speaker_MovesEverybody()
    {
        var heard = 0;
        session.Moved += (_, _) => heard++;

        Assert.True(session.TryDrive(secret, state => state with { Slide = 4 }));

        Assert.Equal((4, 1), (session.State.Slide, heard));
    }

    [Fact]
    public void TryDrive_NothingNew_DisturbsNobody()
    {
        session.Moved += (_, _) => Assert.Fail("Nothing has moved.");

        Assert.True(session.TryDrive(secret, state => state with { Slide = 1 }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("guess")]
    public void TryDrive_WrongSecret_ChangesNothing(string? guess)
    {
        session.Moved += (_, _) => Assert.Fail("Nobody may move it.");

        Assert.False(session.TryDrive(guess, state => state with { Slide = 4 }));
        Assert.False(session.TryDrive(session.Code, state => state with { Slide = 4 }));
        Assert.False(session.TryTakeOver(guess, LaterEvidence.Snapshot));
        Assert.False(session.TryEnd(guess));

        Assert.Equal((1, false), (session.State.Slide, session.HasEnded));
        Assert.Same(ArticleEvidence.Snapshot, session.Snapshot);
    }

    [Fact]
    public void TryAccept_Invitation_LeadsOnceMore()
    {
        var key = session.TryInvite(secret);

        var second = session.TryAccept(key);

        Assert.True(session.TryDrive(second, state => state with { Slide = 2 }));
        Assert.True(session.TryDrive(secret, state => state with { Slide = 3 }));
        Assert.Null(session.TryAccept(key));
        Assert.False(session.IsSpeaker(key));
    }

    [Fact]
    public void TryAccept_LateOrWrongKey_GivesNothing()
    {
        var key = session.TryInvite(secret);
        Assert.Null(session.TryAccept("guess"));
        Assert.Null(session.TryAccept(null));
        clock.Pass(PresentationSession.InvitationLife + TimeSpan.FromSeconds(1));

        Assert.Null(session.TryAccept(key));
    }

    [Fact]
    public void TryInvite_NotTheSpeakerOrTooManyDevices_GivesNothing()
    {
        Assert.Null(session.TryInvite(session.Code));
        for (var device = 1; device < PresentationSession.MostDevices; device++)
        {
            Assert.NotNull(session.TryAccept(session.TryInvite(secret)));
        }

        Assert.Null(session.TryInvite(secret));
    }

    [Fact]
    public void TryPoint_Speaker_IsHeardWithoutAMove()
    {
        var heard = 0;
        session.Pointed += (_, _) => heard++;
        session.Moved += (_, _) => Assert.Fail("The slide has not moved.");
        var place = new PointerPlace(PointerGround.Chart, .25, .5);

        Assert.True(session.TryPoint(secret, place));
        Assert.True(session.TryPoint(secret, place with { }));
        Assert.False(session.TryPoint("guess", null));

        Assert.Equal((place, 1), (session.PointsAt, heard));
        Assert.True(session.TryPoint(secret, null));
        Assert.Null(session.PointsAt);
    }

    [Fact]
    public void TryDrive_AfterTheEnd_IsRefused()
    {
        Assert.True(session.TryEnd(secret));

        Assert.False(session.TryDrive(secret, state => state with { Slide = 4 }));
        Assert.False(session.TryTakeOver(secret, LaterEvidence.Snapshot));
        Assert.False(session.TryPoint(secret, null));
        Assert.Null(session.TryInvite(secret));
    }

    [Fact]
    public void TryDrive_FromManyThreads_LosesNoChange()
    {
        Parallel.For(0, 1_000, _ => session.TryDrive(secret, state => state with { Slide = state.Slide + 1 }));

        Assert.Equal(1_001, session.State.Slide);
    }

    [Fact]
    public void Join_ManyComeAndGo_CountIsRight()
    {
        var stayed = new System.Collections.Concurrent.ConcurrentBag<IDisposable>();
        Parallel.For(0, 1_000, number =>
        {
            var seat = session.Join();
            if (number % 4 == 0)
            {
                stayed.Add(seat);
            }
            else
            {
                seat.Dispose();
                seat.Dispose();
            }
        });

        Assert.Equal(250, session.Followers);
        Parallel.ForEach(stayed, seat => seat.Dispose());
        Assert.Equal(0, session.Followers);
    }

    [Fact]
    public void Join_Somebody_IsTheSpeakersBusinessAlone()
    {
        var heard = 0;
        session.AudienceChanged += (_, _) => heard++;
        session.Moved += (_, _) => Assert.Fail("Followers need not hear of each other.");

        session.Join().Dispose();

        Assert.Equal(2, heard);
    }

    [Fact]
    public void TryTakeOver_Speaker_ChangesTheEvidenceAndKeepsThePlace()
    {
        session.TryDrive(secret, state => state with { Slide = 3 });

        Assert.True(session.TryTakeOver(secret, LaterEvidence.Snapshot));

        Assert.Same(LaterEvidence.Snapshot, session.Snapshot);
        Assert.Equal(3, session.State.Slide);
    }

    [Fact]
    public void Shown_ManyFollowers_IsReadOnceUntilSomethingChanges()
    {
        var deck = DeckLibrary.Of(session.Snapshot).Find("story")!;
        var today = new DateOnly(2026, 1, 9);
        var first = session.Shown(deck, today);

        Assert.Same(first, session.Shown(deck, today));
        Assert.Equal(1, first.Place!.Slide);

        Assert.True(session.TryDrive(secret, state => state with { Slide = 4, Step = 0 }));
        Assert.Equal(4, session.Shown(deck, today).Place!.Slide);
        Assert.Equal(today.AddDays(1), session.Shown(deck, today.AddDays(1)).Day);

        Assert.True(session.TryTakeOver(secret, LaterEvidence.Snapshot));
        Assert.Same(LaterEvidence.Snapshot, session.Shown(DeckLibrary.Of(LaterEvidence.Snapshot).Find("story")!, today).Everything);
    }
}
