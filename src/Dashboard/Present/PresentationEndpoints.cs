using System.Net;
using Dashboard.Data.Store;
using Dashboard.Limits;
using Dashboard.Present.Sharing;
using Dashboard.Views;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Present;

/// <summary>What only an answer to a request can do: make a device the speaker's by its cookie, and end a presentation without a circuit. And pointing, which is too frequent for the page. <see cref="StartEndpoints"/> begins one.</summary>
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
        app.MapPost("/present/{deck}/session", StartEndpoints.StartAsync).RequireRateLimiting(RateLimits.Starts).ExcludeFromDescription();
        app.MapPost("/present/{deck}/session/resume", StartEndpoints.ResumeAsync).RequireRateLimiting(RateLimits.Starts).ExcludeFromDescription();
        app.MapPost("/present/{deck}/session/move", MoveAsync).ExcludeFromDescription();
        app.MapPost("/present/{deck}/session/end", EndAsync).ExcludeFromDescription();
        app.MapPost("/present/{deck}/session/lead", LeadAsync).ExcludeFromDescription();
        app.MapPost("/present/{deck}/session/point", Point).ExcludeFromDescription();
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
        TalkCookie.Remove(context, TalkCookie.Led);
        var asked = EvidenceViewReader.Read(session.Snapshot, "/", context.Request.QueryString.Value);
        return Results.LocalRedirect(DashboardUrls.Decks(asked));
    }

    private static async Task<IResult> LeadAsync(string deck, HttpContext context, IAntiforgery antiforgery, PresentationSessions sessions, FollowGuesses guesses, ILogger<PresentationSession> log)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return OutOfDate();
        }

        var address = context.Connection.RemoteIpAddress;
        var form = await context.Request.ReadFormAsync();
        var session = guesses.Admits(address) ? sessions.Find(form["code"].ToString()) : null;
        if (session?.TryAccept(form["key"].ToString()) is not { } secret)
        {
            return NotInvited(address, guesses, log);
        }

        Lead(context, sessions, session, secret);
        var asked = EvidenceViewReader.Read(session.Snapshot, "/", context.Request.QueryString.Value);
        return Results.LocalRedirect(DashboardUrls.Presenter(session.State.Deck, session.Code, asked.Theme, asked.Language));
    }

    private static IResult NotInvited(IPAddress? address, FollowGuesses guesses, ILogger log)
    {
        if (!guesses.Allows(address))
        {
            PresentationLog.TooManyGuesses(log, address);
            guesses.Count(address);
            return Results.Text(Say("Too many invitations were tried from this address. Wait a minute and try again."), statusCode: StatusCodes.Status429TooManyRequests);
        }

        guesses.Count(address);
        PresentationLog.Refused(log, address, "lead");
        return Results.Text(Say("This invitation has been used, is older than five minutes, or belongs to no presentation. Ask for a new one on the presenter view."), statusCode: StatusCodes.Status403Forbidden);
    }

    private static IResult Point(PointerMessage message, HttpContext context, PresentationSessions sessions, FollowGuesses guesses, ILogger<PresentationSession> log)
    {
        if (message.Code is null || message.Place is { IsInside: false })
        {
            return Results.Text(Say("A place lies between 0 and 1."), statusCode: StatusCodes.Status400BadRequest);
        }

        // the right secret is asked first: what others guess from the speaker's address is not the speaker's business
        var address = context.Connection.RemoteIpAddress;
        if (sessions.Find(message.Code)?.TryPoint(SpeakerCookie.Read(context, message.Code), message.Place) is true)
        {
            return TypedResults.NoContent();
        }

        var isAllowed = guesses.Allows(address);
        guesses.Count(address);
        if (!isAllowed)
        {
            return Results.Text(Say("Too many wrong codes were tried from this address. Wait a minute and try again."), statusCode: StatusCodes.Status429TooManyRequests);
        }

        PresentationLog.Refused(log, address, "point");
        return Results.Text(Say("Only the speaker can point."), statusCode: StatusCodes.Status403Forbidden);
    }

    internal static IResult OutOfDate() => Results.Text(Say("The form is out of date. Go back, reload the page and try again."), statusCode: StatusCodes.Status400BadRequest);

    /// <summary>Makes the browser that is answered one that leads, and knows where its talk is.</summary>
    internal static void Lead(HttpContext context, PresentationSessions sessions, PresentationSession session, string secret)
    {
        SpeakerCookie.Set(context, session, secret, sessions.Run);
        TalkCookie.Set(context, TalkCookie.Led, TalkPlace.Of(session, sessions.Run));
    }
}
