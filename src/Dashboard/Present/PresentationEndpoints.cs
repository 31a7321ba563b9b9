using System.Threading.RateLimiting;
using Dashboard.Data;
using Dashboard.Decks;
using Microsoft.AspNetCore.Antiforgery;

namespace Dashboard.Present;

/// <summary>What only an answer to a request can do: start a presentation with its cookie, and end it without a circuit.</summary>
internal static class PresentationEndpoints
{
    private const string StartLimit = "start-presentation";
    private const int MostStartsInAMinute = 10;

    /// <summary>Registers presentations and their limits.</summary>
    public static void AddPresentations(this IServiceCollection services)
    {
        services.AddSingleton<PresentationSessions>();
        services.AddSingleton<FollowGuesses>();
        services.AddScoped<CircuitEntry>();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = async (rejected, cancellation) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                await rejected.HttpContext.Response.WriteAsync("Too many presentations were started from this address. Wait a minute and try again.", cancellation);
            };
            options.AddPolicy(StartLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                FollowGuesses.Key(context.Connection.RemoteIpAddress),
                _ => new() { PermitLimit = MostStartsInAMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
        });
    }

    /// <summary>Maps the two forms.</summary>
    public static void MapPresentations(this IEndpointRouteBuilder app)
    {
        app.MapPost("/present/{deck}/session", StartAsync).RequireRateLimiting(StartLimit).ExcludeFromDescription();
        app.MapPost("/present/{deck}/session/end", EndAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> StartAsync(string deck, HttpContext context, IAntiforgery antiforgery, SnapshotProvider evidence, PresentationSessions sessions)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return OutOfDate();
        }

        var snapshot = evidence.Current;
        if (DeckLibrary.Of(snapshot).Find(deck) is not { } found)
        {
            return Results.Text($"There is no deck “{deck}”.", statusCode: StatusCodes.Status404NotFound);
        }

        if (sessions.Start(new() { Deck = found.Id }, snapshot) is not var (session, secret))
        {
            return Results.Text("Too many presentations are going on. Try again later.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        SpeakerCookie.Set(context, session.Code, secret);
        return Results.LocalRedirect(DashboardUrls.Presenter(found.Id, session.Code));
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
            return Results.Text("Only the speaker can end a presentation.", statusCode: StatusCodes.Status403Forbidden);
        }

        SpeakerCookie.Remove(context, code);
        return Results.LocalRedirect(DashboardUrls.Decks(new() { Snapshot = session.Snapshot }));
    }

    private static IResult OutOfDate() => Results.Text("The form is out of date. Go back, reload the page and try again.", statusCode: StatusCodes.Status400BadRequest);
}
