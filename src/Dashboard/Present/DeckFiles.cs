using Dashboard.Data;
using Dashboard.Decks;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Present;

/// <summary>The files of decks lie below the web root, and the speaker's notes stand in them: who may not read the notes does not get the file.</summary>
internal static class DeckFiles
{
    private const string Data = "data";
    private const string Folder = "decks";
    private const string Extension = ".md";

    /// <summary>Guards the files, before anything answers with one.</summary>
    public static void UseDeckFiles(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var parts = context.Request.Path.Value?.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (parts is not [var first, _, ..] || !Is(first, Data) || !parts.Any(part => Is(part, Folder)))
        {
            return next(context);
        }

        return MayRead(context, parts) ? Send(context, next) : Refuse(context);
    });

    // of a file that is no deck which can be shown, nobody has said that its notes are public
    private static bool MayRead(HttpContext context, string[] parts)
    {
        var notes = context.RequestServices.GetRequiredService<SpeakerNotes>();
        if (notes.HoldsKey(context))
        {
            return true;
        }

        return parts is [_, var pack, var folder, var file]
            && Is(folder, Folder)
            && file.EndsWith(Extension, StringComparison.Ordinal)
            && DeckLibrary.Of(context.RequestServices.GetRequiredService<SnapshotProvider>().Current).Find(file[..^Extension.Length]) is { } deck
            && deck.Pack == pack
            && notes.MayRead(deck, false);
    }

    private static Task Send(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "private, no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(Say("The file of this deck holds the speaker’s notes, and they are not public now."), context.RequestAborted);
    }

    private static bool Is(string part, string name) => part.Equals(name, StringComparison.OrdinalIgnoreCase);
}
