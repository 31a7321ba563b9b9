using Dashboard.Decks;
using Dashboard.Present;

namespace Dashboard.Tests.Present;

public sealed class PresentationStateTests
{
    private static readonly Deck Story = DeckLibrary.Of(LaterEvidence.Snapshot).Find("story")!;

    [Theory]
    [InlineData("slide=1")]
    [InlineData("slide=3&step=2")]
    [InlineData("slide=4&segment=chips,energy&status=actual&asof=2026-01-09&view=table")]
    [InlineData("slide=5&drill=capex-total-2025-2027")]
    [InlineData("slide=5&black=1")]
    public void ToQuery_OfAView_ShowsTheAudienceTheSame(string query)
    {
        var speaker = SlideViewReader.Read(LaterEvidence.Snapshot, Story, "/x", query);

        var state = new PresentationState { Deck = "story" }.At(speaker);
        var follower = SlideViewReader.Read(LaterEvidence.Snapshot, Story, "/x", state.ToQuery());

        Assert.Equal((speaker.Place, speaker.Filter, speaker.Charts, speaker.Drill, speaker.Day), (follower.Place, follower.Filter, follower.Charts, follower.Drill, follower.Day));
        Assert.Empty(follower.Notices);
        Assert.Equal(state, state.At(follower));
    }
}
