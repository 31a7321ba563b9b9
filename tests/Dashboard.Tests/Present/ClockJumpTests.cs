using Dashboard.Present;

namespace Dashboard.Tests.Present;

/// <summary>The machine's clock is set while people present.</summary>
public sealed class ClockJumpTests
{
    private readonly HandClock clock = new();
    private readonly PresentationSessions sessions;

    public ClockJumpTests() => sessions = new(clock);

    [Theory]
    [InlineData(24)]
    [InlineData(-24)]
    public void Find_ClockIsSetByADay_ThePresentationGoesOn(int hours)
    {
        var (session, secret) = sessions.Start(new() { Deck = "story" }, ArticleEvidence.Snapshot)!.Value;
        clock.Jump(TimeSpan.FromHours(hours));

        Assert.Same(session, sessions.Find(session.Code));
        Assert.False(session.HasEnded);
        Assert.True(session.TryDrive(secret, state => state with { Slide = 2 }));
    }

    [Fact]
    public void Find_ClockWasSetBack_TheIdlePresentationEndsAllTheSame()
    {
        var (session, _) = sessions.Start(new() { Deck = "story" }, ArticleEvidence.Snapshot)!.Value;
        clock.Jump(TimeSpan.FromDays(-1));
        clock.Pass(PresentationSessions.Idle + TimeSpan.FromMinutes(1));

        sessions.Find(session.Code);

        Assert.True(session.HasEnded);
    }
}
