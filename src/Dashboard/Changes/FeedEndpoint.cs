using System.Security.Cryptography;
using Dashboard.Api;
using Dashboard.Citing;
using Dashboard.Data;
using Dashboard.Documents.Feeds;
using Dashboard.Evidence.Wording;
using Dashboard.Requests;
using Microsoft.Net.Http.Headers;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Changes;

/// <summary>Answers the feed.</summary>
internal static class FeedEndpoint
{
    /// <summary>Maps <c>/feed.xml</c>.</summary>
    public static void MapFeed(this IEndpointRouteBuilder app) =>
        app.MapGet("/feed.xml", IResult (SnapshotProvider evidence, HttpRequest request) =>
            {
                if (ApiView.Read(evidence, request, out var problem) is not { } view)
                {
                    return problem!;
                }

                var root = request.Root();
                var feed = AtomFeed.Write(FeedEntries.Of(view, evidence.History), root, DashboardUrls.Feed(view)[1..], Say($"{ClaimCitation.Collection}: new evidence"), CountText.Capital(Say($"as of {PeriodText.Day(view.Day)}, evidence version {view.Everything.Version}")));
                // with the same tag the answer is 304 and empty
                return TypedResults.File(feed, "application/atom+xml; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(feed))[..32]}\"", isWeak: true));
            })
            .WithName("get-feed")
            .WithSummary("Reads what became known, day by day, and the versions of the data packs, as an Atom feed")
            .WithTags("Evidence")
            .WithQueryKeys(QueryKeys.OfClaims)
            .Produces<string>(contentType: "application/atom+xml")
            .ProducesProblem(StatusCodes.Status400BadRequest);
}
