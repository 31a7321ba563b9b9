using Bunit;
using Dashboard.Components.Pages.Present;
using Dashboard.Present;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Pages.Present;

public sealed class PresenterPageTests : EvidenceContext
{
    private const string Note = "It may be true. It cannot be checked";
    private readonly PresentationSession session;
    private readonly string secret;

    public PresenterPageTests()
    {
        (session, secret) = Services.GetRequiredService<PresentationSessions>().Start(new() { Deck = "story", Slide = 5 }, LaterEvidence.Snapshot)!.Value;
        Services.GetRequiredService<CircuitEntry>().Remember(session.Code, secret);
    }

    [Theory]
    [InlineData("&slide=3")]
    [InlineData("&turn=0&slide=3")]
    [InlineData("&slide=5&drill=capex-total-2025-2027")]
    [InlineData("&slide=5&black=1")]
    [InlineData("&slide=5&company=amazon")]
    public void Load_AddressOfSomethingElse_TakesThePresentState(string query)
    {
        var page = Open(query);

        Assert.Equal((5, null, false, "", 0), (session.State.Slide, session.State.Drill, session.State.IsBlack, session.State.Query, session.State.Turn));
        Assert.Contains("$1.4 trillion", page.Words(".desk-now h2").Single(), StringComparison.Ordinal);
        Assert.EndsWith($"?code={session.Code}&slide=5", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Move_FromWhatIsShown_Drives()
    {
        var page = Open("");

        Go(page, page.Links("[data-do=next]").Single());

        Assert.Equal((5, 1, 1), (session.State.Slide, session.State.Step, session.State.Turn));
        Assert.EndsWith("slide=5&step=1", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Move_MadeBeforeTheTalkWentOn_IsDropped()
    {
        var page = Open("");
        var previous = page.Links("[data-do=previous]").Single();
        session.TryDrive(secret, state => state with { Slide = 8 });

        Go(page, previous);

        Assert.Equal(8, session.State.Slide);
        Assert.StartsWith("8", page.Words(".slide-number").Single(), StringComparison.Ordinal);
        Assert.EndsWith("&slide=8", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Back_ToAnEarlierAddress_DrivesNothing()
    {
        var page = Open("");
        Go(page, page.Links("[data-do=next]").Single());

        Go(page, $"/present/story/presenter?code={session.Code}&slide=2");

        Assert.Equal(5, session.State.Slide);
    }

    [Fact]
    public void Notes_StartedWithoutTheKey_AreNotInThePage() => Assert.DoesNotContain(Note, Open("").Words(), StringComparison.Ordinal);

    [Fact]
    public void Notes_CircuitThatHoldsTheKey_AreInThePage()
    {
        Services.GetRequiredService<CircuitEntry>().HoldsNotesKey = true;

        Assert.Contains(Note, Open("").Words(), StringComparison.Ordinal);
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private IRenderedComponent<PresenterPage> Open(string query)
    {
        var address = $"/present/story/presenter?code={session.Code}{query}";
        Navigation.NavigateTo(address);
        return RenderAt<PresenterPage>(ViewOf(address, LaterEvidence.Snapshot), page => page.Add(one => one.DeckId, "story"));
    }

    private void Go(IRenderedComponent<PresenterPage> page, string? address)
    {
        Navigation.NavigateTo(address!);
        page.Render(parameters => parameters.Add(one => one.DeckId, "story"));
    }
}
