using Dashboard.Data;
using Dashboard.Decks;
using Dashboard.Present;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>
/// The way back to the talk that this browser leads, on every page. It says what the browser has kept and asks no presentation, so nobody learns from it which codes
/// there are.
/// </summary>
public sealed partial class TalkNotice
{
    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    [Inject]
    private SnapshotProvider Evidence { get; set; } = null!;

    private (string Address, string Title, int Slide)? Talk { get; set; }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        var snapshot = Evidence.Current;
        if (TalkCookie.Read(HttpContext, TalkCookie.Led) is not { } place || DeckLibrary.Of(snapshot).Find(place.Deck, place.Query) is not { } deck)
        {
            return;
        }

        var look = EvidenceViewReader.Read(snapshot, "/", HttpContext.Request.QueryString.Value);
        var view = SlideViewReader.Read(snapshot, deck, "/", place.Query) with { Theme = look.Theme, Language = look.Language };
        Talk = (DashboardUrls.Talk(deck.Id, place.Code, view), deck.Title, view.Place!.Slide);
    }
}
