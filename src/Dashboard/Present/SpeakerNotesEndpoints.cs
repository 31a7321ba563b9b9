using Dashboard.Data;
using Dashboard.Views;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Present;

/// <summary>Takes the key to the speaker's notes, and tells a key that was made at the start to the person who runs the server.</summary>
internal static class SpeakerNotesEndpoints
{
    /// <summary>Maps the form.</summary>
    public static void MapSpeakerNotes(this WebApplication app)
    {
        app.MapPost("/notes/key", GiveAsync).ExcludeFromDescription();
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var notes = app.Services.GetRequiredService<SpeakerNotes>();
            if (!notes.IsKeySet && app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address)
            {
                PresentationLog.KeyToNotes(app.Logger, address.TrimEnd('/') + DashboardUrls.NotesKey(notes.Key));
            }
        });
    }

    private static async Task<IResult> GiveAsync(HttpContext context, IAntiforgery antiforgery, SpeakerNotes notes, FollowGuesses guesses, SnapshotProvider evidence, ILogger<SpeakerNotes> log)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return PresentationEndpoints.OutOfDate();
        }

        var address = context.Connection.RemoteIpAddress;
        var isGiven = guesses.Admits(address) && notes.TryGive(context, (await context.Request.ReadFormAsync())["key"]);
        if (!isGiven && !guesses.Allows(address))
        {
            guesses.Count(address);
            PresentationLog.TooManyGuesses(log, address);
            return Results.Text(Say("Too many wrong keys were tried from this address. Wait a minute and try again."), statusCode: StatusCodes.Status429TooManyRequests);
        }

        if (!isGiven)
        {
            guesses.Count(address);
            PresentationLog.Refused(log, address, "notes");
            return Results.Text(Say("This is not the key to the speaker’s notes. After a restart of the server there may be a new one: its log names it."), statusCode: StatusCodes.Status403Forbidden);
        }

        return Results.LocalRedirect(DashboardUrls.Decks(EvidenceViewReader.Read(evidence.Current, "/", context.Request.QueryString.Value)));
    }
}
