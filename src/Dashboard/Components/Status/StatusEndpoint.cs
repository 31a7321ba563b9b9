using System.Globalization;
using System.Net;
using Dashboard.Data;
using Dashboard.Data.Store;
using Dashboard.Limits;
using Dashboard.Observing;
using Dashboard.Present;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Status;

/// <summary>A small page for whoever runs the dashboard: a document without a circuit, which loads itself again. It holds counts and no names.</summary>
internal static class StatusEndpoint
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    /// <summary>Maps <c>/status</c>.</summary>
    public static void MapStatus(this IEndpointRouteBuilder app) => app.MapGet("/status", Answer).ExcludeFromDescription();

    private static IResult Answer(HttpContext context, IOptions<LimitOptions> limits, SnapshotProvider evidence, OpenCircuits circuits, PresentationSessions talks, StoreState store, TimeProvider clock)
    {
        if (!limits.Value.OpenStatus && !IsHere(context))
        {
            return TypedResults.Problem(Say("The status is shown on the server’s own machine. “Limits:OpenStatus” shows it to everybody."), statusCode: StatusCodes.Status403Forbidden, title: Say("Not shown here"));
        }

        context.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<StatusDocument>(new Dictionary<string, object?>
        {
            [nameof(StatusDocument.Rows)] = Rows(evidence, circuits, talks, store),
            [nameof(StatusDocument.Now)] = clock.GetUtcNow(),
        });
    }

    private static IReadOnlyList<(string Name, string Value)> Rows(SnapshotProvider evidence, OpenCircuits circuits, PresentationSessions talks, StoreState store) =>
    [
        (Say("Program"), typeof(StatusEndpoint).Assembly.GetName().Version!.ToString(3)),
        (Say("Running since"), Moment(Environment.ProcessPath is null ? default : System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime())),
        (Say("Evidence version"), evidence.Version),
        .. evidence.Current.Packs.Select(pack => (Say($"Pack {pack.Id}"), Say($"version {pack.Version}, {Number(pack.Claims.Count)} claims"))),
        (Say("Database"), !store.IsShared ? Say("in the memory of this process") : store.AwaySince is { } since ? Say($"cannot be reached since {Moment(since.UtcDateTime)}") : Say("reached")),
        (Say("Open pages (circuits)"), Say($"{Number(circuits.Count)}, {Number(circuits.Connected)} of them connected")),
        (Say("Live presentations"), Number(talks.Count)),
        (Say("Followers on this server"), Number(talks.FollowersHere)),
        (Say("Drawings made, and answered from the cache"), $"{Number(Observed.DrawingsMade)}, {Number(Observed.DrawingsKnown)}"),
        (Say("Files made"), Number(Observed.Exports)),
        (Say("Questions answered or declined"), Number(Observed.Questions)),
        (Say("Memory"), Say($"{Number(Environment.WorkingSet / 1_048_576)} MB")),
    ];

    /// <summary>Whether the request comes from the server's own machine, and not through a proxy on it.</summary>
    private static bool IsHere(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address)) && !ProxyHeaders.Any(context.Request.Headers.ContainsKey);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
