using Dashboard.Data;
using Dashboard.Decks;
using Dashboard.Views;
using Microsoft.AspNetCore.Antiforgery;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Present;

/// <summary>Starts presentations, and goes on with those that a restart of the server has cut off.</summary>
internal static class StartEndpoints
{
    /// <summary>Starts a presentation of a deck.</summary>
    public static async Task<IResult> StartAsync(string deck, HttpContext context, IAntiforgery antiforgery, SnapshotProvider evidence, PresentationSessions sessions, SpeakerNotes notes)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return PresentationEndpoints.OutOfDate();
        }

        var snapshot = evidence.Current;
        var query = context.Request.QueryString.Value;
        if (DeckLibrary.Of(snapshot).Find(deck, query) is not { } found)
        {
            return Results.Text(Say($"There is no deck “{deck}”."), statusCode: StatusCodes.Status404NotFound);
        }

        // what is set on the page on which it was started goes along
        var asked = EvidenceViewReader.Read(snapshot, context.Request.Path, query);
        if (sessions.Start(First(found, asked, query), snapshot, notes.MayStartWith(found, context), await WordsAsync(context)) is not var (session, secret))
        {
            return TooMany();
        }

        PresentationEndpoints.Lead(context, sessions, session, secret);
        return Results.LocalRedirect(DashboardUrls.Presenter(found.Id, session.Code, asked.Theme, asked.Language));
    }

    /// <summary>Goes on after a restart of the server.</summary>
    public static async Task<IResult> ResumeAsync(string deck, HttpContext context, IAntiforgery antiforgery, SnapshotProvider evidence, PresentationSessions sessions, ILogger<PresentationSession> log)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return PresentationEndpoints.OutOfDate();
        }

        var (snapshot, query) = (evidence.Current, context.Request.QueryString.Value);
        if (SpeakerCookie.Ticket(context, context.Request.Query["code"].ToString()) is not { } ticket || ticket.Run == sessions.Run)
        {
            PresentationLog.Refused(log, context.Connection.RemoteIpAddress, "resume");
            return Results.Text(Say("Only a device that led the presentation before the restart can go on with it."), statusCode: StatusCodes.Status403Forbidden);
        }

        if (DeckLibrary.Of(snapshot).Find(deck, query) is not { } found)
        {
            return Results.Text(Say($"There is no deck “{deck}”."), statusCode: StatusCodes.Status404NotFound);
        }

        var asked = EvidenceViewReader.Read(snapshot, context.Request.Path, query);
        if (sessions.Revive(ticket, First(found, asked, query), snapshot, await WordsAsync(context)) is not { } session)
        {
            return TooMany();
        }

        PresentationEndpoints.Lead(context, sessions, session, ticket.Secret);
        return Results.LocalRedirect(DashboardUrls.Presenter(session.State.Deck, session.Code, asked.Theme, asked.Language));
    }

    /// <summary>What a presentation shows first: the slide that the address names, else the first, with what is set over it.</summary>
    private static PresentationState First(Deck deck, EvidenceView asked, string? query)
    {
        var state = new PresentationState { Deck = deck.Id };
        return SlideViewReader.NamesSlide(query)
            ? state.At(SlideViewReader.Read(asked.Everything, deck, asked.Path, query)) with { IsBlack = false, Drill = null }
            : state with { Query = DashboardUrls.SetOverSlide(asked) };
    }

    private static async Task<OwnWords> WordsAsync(HttpContext context) => OwnWords.Read((await context.Request.ReadFormAsync())["words"]);

    private static IResult TooMany() => Results.Text(Say("Too many presentations are going on. Try again later."), statusCode: StatusCodes.Status503ServiceUnavailable);
}
