using Dashboard.Data;
using Dashboard.Decks;
using Dashboard.Evidence;
using Dashboard.Hosting;
using Dashboard.Present;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Components.Pages.Present;

/// <summary>
/// The speaker's page. Its address is what is shown: every change of it moves the audience along. A circuit sees no cookies, so the secret that the first
/// request showed is handed to it in the page's protected state.
/// </summary>
public sealed partial class PresenterPage : IDisposable
{
    private const string SecretKey = "speaker";

    private Deck? deck;
    private EvidenceView shown = null!;
    private PresentationSession? session;
    private PersistingComponentStateSubscription persisting;
    private string? secret;
    private string? driven;
    private string? invitation;

    /// <summary>The deck's id.</summary>
    [Parameter]
    public string DeckId { get; set; } = "";

    /// <summary>The code of the presentation; null for a rehearsal that nobody follows.</summary>
    [SupplyParameterFromQuery(Name = "code")]
    public string? Code { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    [Inject]
    private ReaderLanguage Reader { get; set; } = null!;

    [Inject]
    private PresentationSessions Sessions { get; set; } = null!;

    [Inject]
    private CircuitEntry Entry { get; set; } = null!;

    [Inject]
    private PersistentComponentState Kept { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private SnapshotProvider Evidence { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private ILogger<PresenterPage> Log { get; set; } = null!;

    // an address that names no slide shows where the presentation is
    private string Query => new Uri(Navigation.Uri).Query is var query && (session is null || SlideViewReader.NamesSlide(query)) ? query : session.State.ToQuery();

    private bool IsRefused => Code is not null && session is null;

    private EvidenceSnapshot? Newer => session is { HasEnded: false } && Evidence.Current.Version != session.Snapshot.Version ? Evidence.Current : null;

    /// <inheritdoc />
    public void Dispose()
    {
        Leave();
        persisting.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        if (HttpContext is not null && Code is not null)
        {
            secret = SpeakerCookie.Read(HttpContext, Code);
            persisting = Kept.RegisterOnPersisting(() =>
            {
                if (session is not null)
                {
                    Kept.PersistAsJson(SecretKey, secret);
                }

                return Task.CompletedTask;
            }, RenderMode.InteractiveServer);
        }
        else if (Code is not null && Kept.TryTakeFromJson<string>(SecretKey, out var shownSecret) && shownSecret is not null)
        {
            Entry.Remember(Code, shownSecret);
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Enter();
        if (IsRefused)
        {
            return;
        }

        var snapshot = session?.Snapshot ?? View.Everything;
        deck = DeckLibrary.Of(snapshot).Find(session?.State.Deck ?? DeckId, Query);
        if (deck is not null)
        {
            Read(deck, snapshot);
        }
    }

    private void Enter()
    {
        secret = Code is null ? null : secret ?? Entry.SecretOf(Code);
        var found = Code is null ? null : Sessions.Find(Code);
        var mine = found is not null && found.IsSpeaker(secret) ? found : null;
        if (mine == session && (mine is not null || Code is null))
        {
            return;
        }

        Leave();
        session = mine;
        if (session is null)
        {
            PresentationLog.Refused(Log, HttpContext?.Connection.RemoteIpAddress, "presenter");
            HttpContext.AnswerWith(StatusCodes.Status403Forbidden);
        }
        else if (RendererInfo.IsInteractive)
        {
            session.Moved += OnMoved;
            session.AudienceChanged += OnAudienceChanged;
        }
    }

    private void Leave()
    {
        if (session is not null)
        {
            session.Moved -= OnMoved;
            session.AudienceChanged -= OnAudienceChanged;
        }
    }

    private void Read(Deck deck, EvidenceSnapshot snapshot)
    {
        var isNamed = SlideViewReader.NamesSlide(new Uri(Navigation.Uri).Query);
        shown = SlideViewReader.Read(snapshot, deck, View.Path, Query, DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime));
        shown = shown with { Live = View.Live, Presented = session?.Code, Theme = View.Theme, Language = View.Language, Place = shown.Place! with { Code = session?.Code } };
        // newer evidence or a second window renders this page too, at an address that has been driven to before
        if (isNamed && session is not null && driven != Navigation.Uri)
        {
            driven = Navigation.Uri;
            session.TryDrive(secret, state => state.At(shown));
        }
    }

    private void TakeOver()
    {
        if (Newer is { } newer && session!.TryTakeOver(secret, newer))
        {
            OnParametersSet();
        }
    }

    private void Invite() => invitation = session?.TryInvite(secret);

    private void OnAudienceChanged(object? sender, EventArgs args) => _ = InvokeAsync(() =>
    {
        Reader.Resume();
        StateHasChanged();
    });

    /// <summary>Another window of the speaker has moved: this one goes along, and does not drive by it.</summary>
    private void OnMoved(object? sender, EventArgs args) => _ = InvokeAsync(() =>
    {
        Reader.Resume();
        if (session is { HasEnded: false } && deck is not null && session.State != session.State.At(shown))
        {
            var view = SlideViewReader.Read(session.Snapshot, deck, View.Path, session.State.ToQuery(), View.Day);
            var address = Navigation.ToAbsoluteUri(DashboardUrls.Here(view with { Theme = View.Theme, Language = View.Language, Place = view.Place! with { Code = session.Code } })).AbsoluteUri;
            driven = address;
            Navigation.NavigateTo(address, replace: true);
        }

        StateHasChanged();
    });
}
