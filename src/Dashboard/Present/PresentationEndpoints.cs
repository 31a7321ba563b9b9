using Dashboard.Data;
using Dashboard.Data.Store;
using Dashboard.Decks;
using Dashboard.Limits;
using Dashboard.Present.Sharing;
using Dashboard.Views;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Present;

/// <summary>What only an answer to a request can do: make a device the speaker's by its cookie, and end a presentation without a circuit. And pointing, which is too frequent for the page.</summary>
internal static class PresentationEndpoints
{
    /// <summary>Registers presentations and their limits.</summary>
    public static void AddPresentations(this IServiceCollection services)
    {
        services.AddSingleton<PresentationSessions>();
        services.AddSingleton<FollowGuesses>();
        services.AddSingleton<SpeakerNotes>();
        services.AddSingleton<IValidateOptions<PresentOptions>, PresentOptionsValidation>();
        services.AddOptions<PresentOptions>().BindConfiguration(PresentOptions.Section).ValidateOnStart();
        services.AddScoped<CircuitEntry>();
        if (services.Any(service => service.ServiceType == typeof(ITalkStore)))
        {
            services.AddHostedService<SharedPresentations>();
        }
    }

    /// <summary>Maps the forms and the pointer.</summary>
    public static void MapPresentations(this IEndpointRouteBuilder app)
    {
        app.MapPost("/present/{deck}/session", StartAsync).RequireRateLimiting(RateLimits.Starts).ExcludeFromDescription();
        app.MapPost("/present/{deck}/session/move", MoveAsync).ExcludeFromDescription();
        app.MapPost("/present/{deck}/session/end", EndAsync).ExcludeFromDescription();
        app.MapPost("/present/{deck}/session/lead", LeadAsync).ExcludeFromDescription();
        app.MapPost("/present/{deck}/session/point", Point).ExcludeFromDescription();
    }

    private static async Task<IResult> StartAsync(string deck, HttpContext context, IAntiforgery antiforgery, SnapshotProvider evidence, PresentationSessions sessions, SpeakerNotes notes)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return OutOfDate();
        }

        var snapshot = evidence.Current;
        var query = context.Request.QueryString.Value;
        if (DeckLibrary.Of(snapshot).Find(deck, query) is not { } found)
        {
            return Results.Text(Say($"There is no deck “{deck}”."), statusCode: StatusCodes.Status404NotFound);
        }

        // the filter of the page on which it was started goes along
        var asked = EvidenceViewReader.Read(snapshot, "/", query);
        if (sessions.Start(new() { Deck = found.Id, Query = DashboardUrls.SetOverSlide(asked) }, snapshot, notes.MayStartWith(found, context)) is not var (session, secret))
        {
            return Results.Text(Say("Too many presentations are going on. Try again later."), statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        SpeakerCookie.Set(context, session.Code, secret);
        return Results.LocalRedirect(DashboardUrls.Presenter(found.Id, session.Code, asked.Theme, asked.Language));
    }

    private static async Task<IResult> MoveAsync(string deck, HttpContext context, IAntiforgery antiforgery, PresentationSessions sessions, ILogger<PresentationSession> log)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return OutOfDate();
        }

        var code = context.Request.Query["code"].ToString();
        var secret = SpeakerCookie.Read(context, code);
        if (sessions.Find(code) is not { } session || !session.IsSpeaker(secret))
        {
            PresentationLog.Refused(log, context.Connection.RemoteIpAddress, "move");
            return Results.Text(Say("Only the speaker can move the slides."), statusCode: StatusCodes.Status403Forbidden);
        }

        // one that comes too late moves nothing, and the page shows what is
        SpeakerMove.Try(session, secret, context.Request.QueryString.Value);
        var asked = EvidenceViewReader.Read(session.Snapshot, "/", context.Request.QueryString.Value);
        return Results.LocalRedirect(DashboardUrls.Presenter(session.State.Deck, session.Code, asked.Theme, asked.Language));
    }

    private static async Task<IResult> EndAsync(string deck, HttpContext context, IAntiforgery antiforgery, PresentationSessions sessions, ILogger<PresentationSession> log)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return OutOfDate();
        }

        var code = (await context.Request.ReadFormAsync())["code"].ToString();
        if (sessions.Find(code) is not { } session || !session.TryEnd(SpeakerCookie.Read(context, code)))
        {
            PresentationLog.Refused(log, context.Connection.RemoteIpAddress, "end");
            return Results.Text(Say("Only the speaker can end a presentation."), statusCode: StatusCodes.Status403Forbidden);
        }

        SpeakerCookie.Remove(context, code);
        return Results.LocalRedirect(DashboardUrls.Decks(new() { Snapshot = session.Snapshot }));
    }

    private static async Task<IResult> LeadAsync(string deck, HttpContext context, IAntiforgery antiforgery, PresentationSessions sessions, FollowGuesses guesses, ILogger<PresentationSession> log)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return OutOfDate();
        }

        var address = context.Connection.RemoteIpAddress;
        if (!guesses.Allows(address))
        {
            PresentationLog.TooManyGuesses(log, address);
            return Results.Text(Say("Too many invitations were tried from this address. Wait a minute and try again."), statusCode: StatusCodes.Status429TooManyRequests);
        }

        var form = await context.Request.ReadFormAsync();
        if (sessions.Find(form["code"].ToString()) is not { } session || session.TryAccept(form["key"].ToString()) is not { } secret)
        {
            guesses.Count(address);
            PresentationLog.Refused(log, address, "lead");
            return Results.Text(Say("This invitation has been used, is older than five minutes, or belongs to no presentation. Ask for a new one on the presenter view."), statusCode: StatusCodes.Status403Forbidden);
        }

        SpeakerCookie.Set(context, session.Code, secret);
        return Results.LocalRedirect(DashboardUrls.Presenter(session.State.Deck, session.Code));
    }

    private static IResult Point(PointerMessage message, HttpContext context, PresentationSessions sessions, FollowGuesses guesses, ILogger<PresentationSession> log)
    {
        var address = context.Connection.RemoteIpAddress;
        if (!guesses.Allows(address))
        {
            return Results.Text(Say("Too many wrong codes were tried from this address. Wait a minute and try again."), statusCode: StatusCodes.Status429TooManyRequests);
        }

        if (message.Code is null || message.Place is { IsInside: false })
        {
            return Results.Text(Say("A place lies between 0 and 1."), statusCode: StatusCodes.Status400BadRequest);
        }

        if (sessions.Find(message.Code)?.TryPoint(SpeakerCookie.Read(context, message.Code), message.Place) is not true)
        {
            guesses.Count(address);
            PresentationLog.Refused(log, address, "point");
            return Results.Text(Say("Only the speaker can point."), statusCode: StatusCodes.Status403Forbidden);
        }

        return TypedResults.NoContent();
    }

    internal static IResult OutOfDate() => Results.Text(Say("The form is out of date. Go back, reload the page and try again."), statusCode: StatusCodes.Status400BadRequest);
}
