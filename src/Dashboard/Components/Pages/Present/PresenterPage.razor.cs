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
    private bool isCutOff;
    private bool hasEnded;
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

    private bool IsRefused => Code is not null && session is null && !isCutOff;

    // a talk that this browser says it has led: nothing is shown for it but a way to begin again
    private TalkPlace? Led => Code is not null && Entry.Led is { } place && place.Code == PresentationCode.Of(Code) ? place : null;

    private EvidenceSnapshot? Newer => session is { HasEnded: false } && Evidence.Current.Version != session.Snapshot.Version ? Evidence.Current : null;

    /// <inheritdoc />
    public void Dispose()
    {
        Sessions.Revived -= OnRevived;
        Leave();
        persisting.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        if (Code is null)
        {
            return;
        }

        if (HttpContext is not null)
        {
            TakeTicket(HttpContext, Code);
        }
        else if (Kept.TryTakeFromJson<Entrance>(SecretKey, out var entrance) && entrance is not null)
        {
            (isCutOff, hasEnded) = (entrance.IsCutOff, entrance.HasEnded);
            if (isCutOff)
            {
                Sessions.Revived += OnRevived;
                // it may have gone on since the request
                OnRevived(this, EventArgs.Empty);
            }

            if (entrance.Secret is not null)
            {
                Entry.Remember(Code, entrance.Secret);
            }
        }
        else if (Entry.SecretOf(Code) is null)
        {
            // reached within a circuit, which sees no cookies: only a request shows whose the presentation is
            Navigation.NavigateTo(Navigation.Uri, forceLoad: true, replace: true);
        }
    }

    private void TakeTicket(HttpContext context, string code)
    {
        var ticket = SpeakerCookie.Ticket(context, code);
        var found = Sessions.Find(code);
        secret = ticket?.Secret;
        if (ticket is not null && found is not null && Sessions.TryRejoin(ticket))
        {
            // the speaker has gone on from another device after the restart: this one leads as it did before
            PresentationEndpoints.Lead(context, Sessions, found, ticket.Secret);
        }

        isCutOff = ticket is not null && ticket.Run != Sessions.Run && found is null;
        hasEnded = ticket is not null && ticket.Run == Sessions.Run && found is null;
        if (ticket is not null && found is null or { HasEnded: true } && !isCutOff && Led is not null)
        {
            TalkCookie.Remove(context, TalkCookie.Led);
        }

        persisting = Kept.RegisterOnPersisting(() =>
        {
            Kept.PersistAsJson(SecretKey, new Entrance(session is null ? null : secret, isCutOff, hasEnded));
            return Task.CompletedTask;
        }, RenderMode.InteractiveServer);
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
        if (session is null && isCutOff)
        {
            return;
        }

        isCutOff = false;
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
        var query = state?.ToQuery() ?? AskedFor(new Uri(Navigation.Uri).Query);
        deck = DeckLibrary.Of(snapshot).Find(session?.State.Deck ?? DeckId, query);
        if (deck is not null)
        {
            deck = session?.Words.In(deck, withNotes: true) ?? deck;
            shown = SlideViewReader.Read(snapshot, deck, View.Path, query, DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime));
            shown = shown with { Live = View.Live, Presented = session?.Code, Theme = View.Theme, Language = View.Language, Place = shown.Place! with { Code = session?.Code ?? (isCutOff ? Code : null), Turn = state?.Turn } };
        }
    }

    /// <summary>What the address asks for; of a talk that was cut off, where it names no slide, the place that the browser has kept.</summary>
    private string AskedFor(string query) => isCutOff && !SlideViewReader.NamesSlide(query) && Led is { } place ? $"{query}&{place.Query}" : query;

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

    /// <summary>Some talk goes on after a restart. Where it is this one, a request shows the ticket by which this device leads it too.</summary>
    private void OnRevived(object? sender, EventArgs args) => _ = InvokeAsync(() =>
    {
        if (isCutOff && Sessions.Find(Code!) is not null)
        {
            Navigation.NavigateTo(Navigation.Uri, forceLoad: true, replace: true);
        }
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

    /// <summary>What the request has shown.</summary>
    /// <param name="Secret">The secret of the presentation that goes on; null where there is none.</param>
    /// <param name="IsCutOff">Whether a restart of the server has cut it off.</param>
    /// <param name="HasEnded">Whether it is over.</param>
    private sealed record Entrance(string? Secret, bool IsCutOff, bool HasEnded);
}
