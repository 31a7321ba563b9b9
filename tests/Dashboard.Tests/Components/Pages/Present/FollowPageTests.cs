using Bunit;
using Dashboard.Components.Pages.Present;
using Dashboard.Present;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Pages.Present;

public sealed class FollowPageTests : EvidenceContext
{
    private readonly PresentationSession session;
    private readonly string secret;

    public FollowPageTests() =>
        (session, secret) = Services.GetRequiredService<PresentationSessions>().Start(new() { Deck = "story", Slide = 2 }, LaterEvidence.Snapshot)!.Value;

    [Fact]
    public void Render_LateComer_LandsWhereTheSpeakerIs() => Assert.Contains("is sought", Assert.Single(Open().Words("h1")), StringComparison.Ordinal);

    [Fact]
    public void Moved_Following_GoesAlong()
    {
        var page = Open();

        session.TryDrive(secret, state => state with { Slide = 5, Drill = "capex-total-2025-2027" });

        page.WaitForAssertion(() => Assert.Contains("$1.4 trillion", Assert.Single(page.Words("h1")), StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.NotEmpty(page.FindAll("evidence-panel"));
    }

    [Fact]
    public void Moved_LookingAround_StaysAndSaysWhereTheSpeakerIs()
    {
        var page = Open("?slide=4");

        session.TryDrive(secret, state => state with { Slide = 6 });

        page.WaitForAssertion(() => Assert.Contains("The speaker is on slide 6", page.Words(), StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.StartsWith("Capex", Assert.Single(page.Words("h1")), StringComparison.Ordinal);
    }

    [Fact]
    public void Moved_Black_CoversTheScreen()
    {
        var page = Open();

        session.TryDrive(secret, state => state with { IsBlack = true });

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".black-out")), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Moved_End_SaysSo()
    {
        var page = Open();

        session.TryEnd(secret);

        page.WaitForAssertion(() => Assert.Equal(["The presentation has ended"], page.Words("h1")), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Render_Screen_IsCountedUntilItLeaves()
    {
        var page = Open();
        Assert.Equal(1, session.Followers);

        page.Instance.Dispose();

        Assert.Equal(0, session.Followers);
    }

    [Fact]
    public void Render_NewEvidenceElsewhere_KeepsTheNumbersOfThePresentation()
    {
        var address = $"/follow/{session.Code}?slide=9";
        var before = Open("?slide=9").Find("evidence-chart").GetAttribute("src");

        var later = RenderAt<FollowPage>(ViewOf(address, ArticleEvidence.Snapshot), page => page.Add(one => one.Code, session.Code));

        Assert.Equal(before, later.Find("evidence-chart").GetAttribute("src"));
    }

    [Fact]
    public void TakeOver_NewerEvidence_ReachesTheAudience()
    {
        var page = Open("?slide=9");
        Assert.NotEmpty(page.FindAll("evidence-chart"));

        // without the later pack there is nothing to set beside the forecasts
        session.TryTakeOver(secret, new([ArticleEvidence.Pack], "newer"));

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("evidence-chart")), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Render_ManyWrongCodesInOneCircuit_IsLoadedAnewWhereTheyAreCountedByAddress()
    {
        for (var number = 0; number < CircuitEntry.MostWrong; number++)
        {
            Assert.Equal(["There is no presentation with this code"], Open(code: $"WRQNG{number}").Words("h1"));
        }

        Assert.Equal(["Too many wrong codes"], Open().Words("h1"));
        Assert.True(Assert.IsType<Bunit.TestDoubles.BunitNavigationManager>(Services.GetRequiredService<NavigationManager>()).History.First().Options.ForceLoad);
    }

    [Fact]
    public void Revived_ScreenThatWaits_GoesOnWithTheTalk()
    {
        var sessions = Services.GetRequiredService<PresentationSessions>();
        Services.GetRequiredService<CircuitEntry>().Followed = new("ABCD2345", "before", "story", "slide=5&step=0");
        var page = Open(code: "ABCD2345");
        Assert.Contains("$1.4 trillion", Assert.Single(page.Words("h1")), StringComparison.Ordinal);
        Assert.Contains("The server was restarted", page.Words(".follow-bar").Single(), StringComparison.Ordinal);

        sessions.Revive(new("ABCD2345", "secret", false, DateTimeOffset.UnixEpoch, "before"), new() { Deck = "story", Slide = 6 }, LaterEvidence.Snapshot);

        page.WaitForAssertion(() => Assert.Contains("Following the speaker", page.Words(".follow-bar").Single(), StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.StartsWith("6", page.Words(".slide-number").Single(), StringComparison.Ordinal);
    }

    private IRenderedComponent<FollowPage> Open(string query = "", string? code = null)
    {
        var address = $"/follow/{code ?? session.Code}{query}";
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return RenderAt<FollowPage>(ViewOf(address, LaterEvidence.Snapshot), page => page.Add(one => one.Code, code ?? session.Code));
    }
}
