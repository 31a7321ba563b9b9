using Dashboard.Data;
using Dashboard.Decks;
using Dashboard.Evidence;
using Dashboard.Present;
using Dashboard.Requests;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Components.Pages.Present;

/// <summary>
/// The speaker's page. It shows what the presentation shows; a link that is followed in it moves the audience along. A circuit sees no cookies, so the secret that the first
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
    private string? seen;
    private (string From, string To) replaced;
    private bool isMoving;
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
        if (!IsRefused)
        {
            Move();
            Read();
            ShowAddress();
        }
    }

    /// <summary>
    /// Another address in a page that lives is a move. The one with which a page begins is not: it may be loaded, reloaded, restored or come back from
    /// sleep while the talk has gone on.
    /// </summary>
    private void Move()
    {
        var address = Navigation.Uri;
        if (session is not null && seen is not null && seen != address)
        {
            isMoving = true;
            SpeakerMove.Try(session, secret, new Uri(address).Query);
            isMoving = false;
        }

        seen = address;
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

    /// <summary>A presentation that goes on shows what it shows, whatever the address says.</summary>
    private void Read()
    {
        var state = session is { HasEnded: false } ? session.State : null;
        var snapshot = session?.Snapshot ?? View.Everything;
        var query = state?.ToQuery() ?? new Uri(Navigation.Uri).Query;
        deck = DeckLibrary.Of(snapshot).Find(session?.State.Deck ?? DeckId, query);
        if (deck is not null)
        {
            shown = SlideViewReader.Read(snapshot, deck, View.Path, query, DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime));
            shown = shown with { Live = View.Live, Presented = session?.Code, Theme = View.Theme, Language = View.Language, Place = shown.Place! with { Code = session?.Code, Turn = state?.Turn } };
        }
    }

    /// <summary>Puts what is shown into the address, where that names a slide. What a browser writes in another way is left alone.</summary>
    private void ShowAddress()
    {
        if (deck is null || session is not { HasEnded: false } || !SlideViewReader.NamesSlide(new Uri(Navigation.Uri).Query))
        {
            return;
        }

        var present = Navigation.ToAbsoluteUri(DashboardUrls.Here(shown with { Place = shown.Place! with { Turn = null } })).AbsoluteUri;
        if (present != Navigation.Uri && replaced != (Navigation.Uri, present))
        {
            replaced = (Navigation.Uri, present);
            Navigation.NavigateTo(present, replace: true);
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
        if (isMoving)
        {
            return;
        }

        Reader.Resume();
        Read();
        ShowAddress();
        StateHasChanged();
    });
}
