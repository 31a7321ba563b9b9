using System.Globalization;
using Dashboard.Api;
using Dashboard.Data;
using Dashboard.Decks;
using Dashboard.Documents.PowerPoint;
using Dashboard.Limits;
using Dashboard.Views;
using Microsoft.AspNetCore.Mvc;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Present;

/// <summary>Gives decks as files to take along.</summary>
internal static class DeckDownload
{
    // of a file, with its day and ending; the id of a deck with answers is longer
    private const int LongestName = 100;

    /// <summary>Maps the downloads.</summary>
    public static void MapDeckDownloads(this IEndpointRouteBuilder app) =>
        ExpensiveWork.Mark(app.MapMethods("/present/{deck}/deck.pptx", [HttpMethods.Get, HttpMethods.Post], PowerPointOf), "pptx").ExcludeFromDescription();

    /// <summary>The file; what is posted along are the speaker's own words, which an address could not hold.</summary>
    private static async Task<IResult> PowerPointOf([FromRoute] string deck, SnapshotProvider evidence, ChartSpecs charts, PresentationSessions sessions, FollowGuesses guesses, SpeakerNotes notes, HttpRequest request)
    {
        PresentationSession? session = null;
        if (ApiView.Read(evidence, request, out var problem) is not { } view)
        {
            return problem!;
        }

        if (request.Query["code"].ToString() is { Length: > 0 } code)
        {
            session = Presented(code, sessions, guesses, request);
            if (session is null)
            {
                return TypedResults.Problem(Say("There is no presentation with this code, or it has ended."), statusCode: StatusCodes.Status404NotFound, title: Say("Unknown code"));
            }

            view = EvidenceViewReader.Read(session.Snapshot, request.Path, request.QueryString.Value, view.Today);
        }

        var library = DeckLibrary.Of(view.Everything);
        if (library.Find(deck, request.QueryString.Value) is not { } found)
        {
            return library.Decks.Count > 0
                ? ApiView.NotFound("deck", deck, library.Decks.Select(known => known.Id))
                : TypedResults.Problem(Say("No pack holds a deck that can be shown."), statusCode: StatusCodes.Status404NotFound, title: Say("Unknown deck"));
        }

        // with the code alone one looks: the notes are for who holds the secret
        var mine = session is not null && session.IsSpeaker(SpeakerCookie.Read(request.HttpContext, session.Code)) ? session : null;
        var posted = HttpMethods.IsPost(request.Method) && request.HasFormContentType ? OwnWords.Read((await request.ReadFormAsync())["words"]) : OwnWords.None;
        found = posted.In(session?.Words.In(found, mine is not null) ?? found, withNotes: true);
        request.HttpContext.Response.Headers.CacheControl = "private, no-store";
        var pages = new DeckPages(charts, view, notes.MayRead(found, notes.HoldsKey(request.HttpContext), mine), new($"{request.Scheme}://{request.Host}/")).Of(found);
        return TypedResults.File(DeckFile.Write(found.Title, view.Everything.Version, pages), DeckFile.ContentType, NameOf(found, view.Day));
    }

    /// <summary>The presentation with the code; null where there is none that goes on.</summary>
    private static PresentationSession? Presented(string code, PresentationSessions sessions, FollowGuesses guesses, HttpRequest request) =>
        guesses.Presentation(sessions, code, request.HttpContext.Connection.RemoteIpAddress);

    /// <summary>A name that every file system takes.</summary>
    private static string NameOf(Deck deck, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Concat(deck.Id.Take(LongestName).Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'))}-{day:yyyy-MM-dd}.pptx");
}
