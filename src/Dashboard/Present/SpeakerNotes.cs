using System.Net;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Decks;
using Microsoft.Extensions.Options;

namespace Dashboard.Present;

/// <summary>
/// Who may read what a speaker wants to say; every form of a deck asks here. A browser that has shown the notes key always may, the devices of a
/// presentation that was started with notes may while it goes on, and everybody else only where the deck says so and nobody presents it.
/// </summary>
/// <param name="sessions">Says which decks are presented.</param>
/// <param name="options">May name the key.</param>
/// <param name="environment">On a developer's own machine no key is needed to start a presentation with notes.</param>
public sealed class SpeakerNotes(PresentationSessions sessions, IOptions<PresentOptions> options, IHostEnvironment environment)
{
    private const string Cookie = "speaker-notes";
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);

    // any of them says that the request may come from another machine, through a proxy on this one
    private static readonly string[] ProxyHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    /// <summary>The key: who knows it is a speaker.</summary>
    public string Key { get; } = options.Value.NotesKey?.Trim() ?? PresentationSessions.NewSecret();

    /// <summary>Whether the key was set; one that was made at the start is told in the log.</summary>
    public bool IsKeySet => options.Value.NotesKey is not null;

    /// <summary>Takes a key, and makes the browser one that holds it where it is right.</summary>
    public bool TryGive(HttpContext context, string? key)
    {
        if (!AreSame(key?.Trim() ?? "", Key))
        {
            return false;
        }

        context.Response.Cookies.Append(Cookie, Proof(), new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, MaxAge = Life, IsEssential = true });
        return true;
    }

    /// <summary>Whether the browser that asks has shown the key.</summary>
    public bool HoldsKey(HttpContext context) => AreSame(context.Request.Cookies[Cookie] ?? "", Proof());

    /// <summary>Whether somebody may read the notes of a deck.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="holdsKey">Whether their browser has shown the key.</param>
    /// <param name="led">The presentation that their device leads; null where it leads none.</param>
    public bool MayRead(Deck deck, bool holdsKey, PresentationSession? led = null) =>
        holdsKey
        || !deck.HasNotes
        // such notes are the reader's own: no page has them but the speaker's
        || deck.IsMade
        || (led is { HasEnded: false, HasNotes: true } && led.State.Deck == deck.Id)
        || (deck.HasPublicNotes && !sessions.Of(deck.Id).Any());

    /// <summary>Whether a presentation that is started by the request may show the notes of the deck to its devices.</summary>
    public bool MayStartWith(Deck deck, HttpContext context) => HoldsKey(context)
        || ((deck.HasPublicNotes || IsAtThisMachine(context)) && sessions.Of(deck.Id).All(session => session.IsSpeaker(SpeakerCookie.Read(context, session.Code))));

    /// <summary>
    /// Whether the request surely comes from the person who runs the server, as with <c>dotnet run</c>. Only in Development: elsewhere a proxy may stand on
    /// the same machine and say nothing of itself, and then everybody would seem to be here.
    /// </summary>
    public bool IsAtThisMachine(HttpContext context) =>
        environment.IsDevelopment()
        && !IsKeySet
        && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && (context.Request.Host.Host is "localhost" || (IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)))
        && !ProxyHeaders.Any(context.Request.Headers.ContainsKey);

    // the key itself stays out of browsers, and an old cookie ends with its key
    private string Proof() => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key), "speaker-notes"u8));

    private static bool AreSame(string one, string other) => CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(one)), SHA256.HashData(Encoding.UTF8.GetBytes(other)));
}
