using System.Globalization;
using Dashboard.Api;
using Dashboard.Data;
using Dashboard.Decks;
using Dashboard.Present.PowerPoint;
using Dashboard.Views;
using Microsoft.AspNetCore.Mvc;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Present;

/// <summary>Gives decks as files to take along.</summary>
internal static class DeckDownload
{
    /// <summary>Maps the downloads.</summary>
    public static void MapDeckDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/present/{deck}/deck.pptx", PowerPointOf).ExcludeFromDescription();

    private static IResult PowerPointOf([FromRoute] string deck, SnapshotProvider evidence, ChartSpecs charts, PresentationSessions sessions, FollowGuesses guesses, HttpRequest request)
    {
        if (ApiView.Read(evidence, request, out var problem) is not { } view)
        {
            return problem!;
        }

        if (request.Query["code"].ToString() is { Length: > 0 } code)
        {
            if (Presented(code, sessions, guesses, request, view) is not { } presented)
            {
                return TypedResults.Problem(Say("There is no presentation with this code, or it has ended."), statusCode: StatusCodes.Status404NotFound, title: Say("Unknown code"));
            }

            view = presented;
        }

        var library = DeckLibrary.Of(view.Everything);
        if (library.Find(deck, request.QueryString.Value) is not { } found)
        {
            return library.Decks.Count > 0
                ? ApiView.NotFound("deck", deck, library.Decks.Select(known => known.Id))
                : TypedResults.Problem(Say("No pack holds a deck that can be shown."), statusCode: StatusCodes.Status404NotFound, title: Say("Unknown deck"));
        }

        var pages = new DeckPages(charts, view, new($"{request.Scheme}://{request.Host}/")).Of(found);
        return TypedResults.File(DeckFile.Write(found.Title, view.Everything.Version, pages), DeckFile.ContentType, NameOf(found, view.Day));
    }

    /// <summary>The same view of the evidence that is being presented; null where the code belongs to no presentation.</summary>
    private static EvidenceView? Presented(string code, PresentationSessions sessions, FollowGuesses guesses, HttpRequest request, EvidenceView view) =>
        guesses.Evidence(sessions, code, request.HttpContext.Connection.RemoteIpAddress) is { } presented
            ? EvidenceViewReader.Read(presented, request.Path, request.QueryString.Value, view.Day)
            : null;

    /// <summary>A name that every file system takes.</summary>
    private static string NameOf(Deck deck, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Concat(deck.Id.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'))}-{day:yyyy-MM-dd}.pptx");
}
