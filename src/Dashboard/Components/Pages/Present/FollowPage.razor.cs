using Dashboard.Decks;
using Dashboard.Present;
using Dashboard.Requests;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Present;

/// <summary>The audience's page: what the speaker shows. An address that names a slide looks around on its own; without one it follows.</summary>
public sealed partial class FollowPage : IDisposable
{
    private Deck? deck;
    private EvidenceView shown = null!;
    private PresentationSession? session;
    private IDisposable? seat;
    private string? entered;
    private bool isTooMany;
    private bool isWandering;
    private int isDue;

    /// <summary>The code of the presentation.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    [Inject]
    private ReaderLanguage Reader { get; set; } = null!;

    [Inject]
    private PresentationSessions Sessions { get; set; } = null!;

    [Inject]
    private FollowGuesses Guesses { get; set; } = null!;

    [Inject]
    private CircuitEntry Entry { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private ILogger<FollowPage> Log { get; set; } = null!;

    /// <inheritdoc />
    public void Dispose() => Leave();

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (entered != Code)
        {
            entered = Code;
            Leave();
            Enter();
        }

        Read();
    }

    private void Enter()
    {
        var address = HttpContext?.Connection.RemoteIpAddress;
        isTooMany = HttpContext is null ? !Entry.AllowsGuess : !Guesses.Allows(address);
        session = isTooMany ? null : Sessions.Find(Code);
        if (isTooMany)
        {
            PresentationLog.TooManyGuesses(Log, address);
            HttpContext.AnswerWith(StatusCodes.Status429TooManyRequests);
        }
        else if (session is null || session.HasEnded)
        {
            Count();
            HttpContext.AnswerWith(StatusCodes.Status404NotFound);
        }
        else if (RendererInfo.IsInteractive)
        {
            seat = session.Join();
            session.Moved += OnMoved;
        }
    }

    private void Count()
    {
        if (session is null && HttpContext is not null)
        {
            Guesses.Count(HttpContext.Connection.RemoteIpAddress);
        }
        else if (session is null)
        {
            Entry.CountWrong();
        }
    }

    private void Leave()
    {
        if (session is not null)
        {
            session.Moved -= OnMoved;
        }

        seat?.Dispose();
        seat = null;
    }

    private void Read()
    {
        var own = new Uri(Navigation.Uri).Query;
        isWandering = SlideViewReader.NamesSlide(own);
        var query = isWandering ? own : session?.State.ToQuery();
        deck = session is { HasEnded: false } ? DeckLibrary.Of(session.Snapshot).Find(session.State.Deck, query) : null;
        if (deck is null)
        {
            return;
        }

        var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        var view = isWandering ? SlideViewReader.Read(session!.Snapshot, deck, View.Path, query, today) : session!.Shown(deck, today);
        shown = view with { Path = View.Path, Live = View.Live, Presented = session!.Code, Theme = View.Theme, Language = View.Language };
    }

    /// <summary>The speaker has moved. Hundreds of circuits hear it at once: each draws in its own time, and only what is newest.</summary>
    private void OnMoved(object? sender, EventArgs args)
    {
        if (Interlocked.Exchange(ref isDue, 1) == 0)
        {
            _ = Task.Run(() => InvokeAsync(Follow));
        }
    }

    private void Follow()
    {
        Reader.Resume();
        Interlocked.Exchange(ref isDue, 0);
        Read();
        StateHasChanged();
    }
}
