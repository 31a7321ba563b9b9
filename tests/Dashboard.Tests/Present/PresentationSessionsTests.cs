using Dashboard.Present;

namespace Dashboard.Tests.Present;

public sealed class PresentationSessionsTests
{
    private readonly HandClock clock = new();
    private readonly PresentationSessions sessions;

    public PresentationSessionsTests() => sessions = new(clock);

    [Fact]
    public void Find_Code_IsReadAsPeopleTypeIt()
    {
        var (session, _) = Start();

        Assert.Same(session, sessions.Find($" {session.Code.ToLowerInvariant()} "));
        Assert.Null(sessions.Find("NOSUCH22"));
        Assert.Null(sessions.Find(""));
    }

    [Fact]
    public void Start_Codes_AreEasyToReadAndAllDifferent()
    {
        var codes = Enumerable.Range(0, 100).Select(_ => Start().Session.Code).ToList();

        Assert.Distinct(codes);
        Assert.All(codes, code => Assert.Matches("^[2-9A-HJ-KM-NP-Z]{8}$", code));
    }

    [Fact]
    public void Start_Secrets_DriveTheirOwnPresentationAlone()
    {
        var (first, firstSecret) = Start();
        var (second, secondSecret) = Start();

        Assert.True(first.IsSpeaker(firstSecret));
        Assert.False(first.IsSpeaker(secondSecret));
        Assert.False(second.IsSpeaker(firstSecret));
    }

    [Fact]
    public void Revive_AfterARestart_GoesOnUnderItsCodeForEveryDeviceThatLedIt()
    {
        var revived = 0;
        sessions.Revived += (_, _) => revived++;
        var started = clock.GetUtcNow() - TimeSpan.FromMinutes(20);
        var first = new SpeakerTicket("ABCD2345", "first", true, started, "before");

        var session = sessions.Revive(first, new() { Deck = "story", Slide = 4 }, LaterEvidence.Snapshot)!;
        var joined = sessions.Revive(first with { Secret = "second" }, new() { Deck = "story", Slide = 1 }, LaterEvidence.Snapshot);

        Assert.Same(session, sessions.Find("abcd 2345"));
        Assert.Same(session, joined);
        Assert.Equal((4, true, started, 1), (session.State.Slide, session.HasNotes, session.Started, revived));
        Assert.True(session.IsSpeaker("first") && session.IsSpeaker("second"));
    }

    [Fact]
    public void Revive_TicketOfThisRun_IsNotCutOffButOver() =>
        Assert.Null(sessions.Revive(new("ABCD2345", "secret", false, clock.GetUtcNow(), sessions.Run), new() { Deck = "story" }, LaterEvidence.Snapshot));

    [Fact]
    public void Find_AfterIdleHours_HasEnded()
    {
        var (session, _) = Start();
        clock.Pass(PresentationSessions.Idle + TimeSpan.FromMinutes(1));

        Assert.Null(sessions.Find(session.Code));
        Assert.True(session.HasEnded);
    }

    [Fact]
    public void Find_SpeakerWhoGoesOn_StaysAlive()
    {
        var (session, secret) = Start();
        for (var hour = 0; hour < 8; hour++)
        {
            clock.Pass(TimeSpan.FromHours(1));
            session.TryDrive(secret, state => state with { Slide = state.Slide + 1 });
        }

        Assert.Same(session, sessions.Find(session.Code));
    }

    [Fact]
    public void Find_JustEnded_StillSaysSo()
    {
        var (session, secret) = Start();
        session.TryEnd(secret);

        Assert.Same(session, sessions.Find(session.Code));
        clock.Pass(TimeSpan.FromMinutes(11));
        Assert.Null(sessions.Find(session.Code));
    }

    [Fact]
    public void Start_TooMany_IsRefusedUntilSomeHaveEnded()
    {
        for (var number = 0; number < PresentationSessions.Most; number++)
        {
            Start();
        }

        Assert.Null(sessions.Start(new() { Deck = "story" }, ArticleEvidence.Snapshot));
        clock.Pass(PresentationSessions.Idle + TimeSpan.FromMinutes(1));
        Assert.NotNull(sessions.Start(new() { Deck = "story" }, ArticleEvidence.Snapshot));
    }

    private (PresentationSession Session, string Secret) Start() => sessions.Start(new() { Deck = "story" }, ArticleEvidence.Snapshot)!.Value;
}
