using System.Globalization;
using Dashboard.Data;
using Dashboard.Limits;
using Dashboard.Views;
using Microsoft.AspNetCore.Http.HttpResults;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Api;

/// <summary>The part of the HTTP interface that searches. The command palette asks it, so that typing costs no circuit.</summary>
internal static class SearchApi
{
    private const int Most = 50;
    private const int Usual = 8;
    private const int LongestPage = 4_000;

    /// <summary>Maps /search.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/search", IResult (SnapshotProvider evidence, HttpRequest request) => Read(evidence, request, out var limit, out var problem) is { } view ? TypedResults.Ok(ApiFound.Of(view, request.Query["q"].ToString(), limit)) : problem!)
            .WithName("search")
            .WithSummary("Finds claims, companies, segments, sources, charts, decks and actions; forgives slips of the hand")
            .WithQueryKeys(
            [
                ("q", $"The words, up to {EvidenceViewReader.LongestSearch} characters; without them every action is answered."),
                ("limit", $"How many results of each kind, from 1 to {Most}; {Usual} where it is left out."),
                ("from", $"The path and query of a page of the dashboard, up to {LongestPage} characters: results keep its filter and theme, and the keys below are not read."),
                .. QueryKeys.OfClaims,
            ])
            .RequireRateLimiting(RateLimits.Searches)
            .Produces<ApiFound>()
            .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static EvidenceView? Read(SnapshotProvider evidence, HttpRequest request, out int limit, out ProblemHttpResult? problem)
    {
        var (words, from) = (request.Query["q"].ToString(), request.Query["from"].ToString());
        limit = Usual;
        problem = null;
        if (words.Length > EvidenceViewReader.LongestSearch)
        {
            problem = Refused(Say($"The search has {words.Length} characters; {EvidenceViewReader.LongestSearch} are the most."));
        }
        else if (request.Query["limit"].ToString() is { Length: > 0 } asked && !(int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is > 0 and <= Most))
        {
            problem = Refused(Say($"The limit must be a number from 1 to {Most}."));
        }
        else if (from.Length > 0 && (from[0] != '/' || from.Length > LongestPage))
        {
            problem = Refused(Say($"The value of “from” must begin with a slash and have up to {LongestPage} characters."));
        }

        if (problem is not null)
        {
            return null;
        }

        return from.Length > 0 ? OfPage(evidence, request, from)
            : ApiView.Read(evidence, request, out problem) is { } own ? own with { Path = "/", Search = null, Kind = null }
            : null;
    }

    /// <summary>The state of a page; what is wrong with its address it says itself.</summary>
    private static EvidenceView OfPage(SnapshotProvider evidence, HttpRequest request, string from)
    {
        var cut = from.IndexOf('?', StringComparison.Ordinal);
        var clock = request.HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        return EvidenceViewReader.Read(
            evidence.Current,
            cut < 0 ? from : from[..cut],
            cut < 0 ? "" : from[cut..],
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }

    private static ProblemHttpResult Refused(string why) => TypedResults.Problem(why, statusCode: StatusCodes.Status400BadRequest, title: Say("The search cannot be answered."));
}
