using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Dashboard.Present;

/// <summary>The cookie that makes a browser the speaker of a presentation: out of reach of scripts, of other sites and of every page but those below /present.</summary>
public static class SpeakerCookie
{
    private const string Purpose = "speaker";
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);

    /// <summary>Makes the browser that is answered the speaker.</summary>
    /// <param name="context">The request.</param>
    /// <param name="session">The presentation.</param>
    /// <param name="secret">The device's secret.</param>
    /// <param name="run">The run of the server.</param>
    public static void Set(HttpContext context, PresentationSession session, string secret, string run)
    {
        var ticket = new SpeakerTicket(session.Code, secret, session.HasNotes, session.Started, run);
        context.Response.Cookies.Append(NameOf(session.Code), Protector(context).Protect(JsonSerializer.Serialize(ticket)), Options(context, Life));
    }

    /// <summary>Takes the cookie back.</summary>
    public static void Remove(HttpContext context, string code) => context.Response.Cookies.Delete(NameOf(code), Options(context, null));

    /// <summary>The secret that the request shows; null where it shows none.</summary>
    public static string? Read(HttpContext context, string code) => Ticket(context, code)?.Secret;

    /// <summary>The ticket that the request shows; null where it shows none, or one that this server did not make.</summary>
    public static SpeakerTicket? Ticket(HttpContext context, string code)
    {
        if (context.Request.Cookies[NameOf(code)] is not { Length: > 0 } shown)
        {
            return null;
        }

        try
        {
            var ticket = JsonSerializer.Deserialize<SpeakerTicket>(Protector(context).Unprotect(shown));
            return ticket?.Code == PresentationCode.Of(code) ? ticket : null;
        }
        catch (Exception problem) when (problem is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private static IDataProtector Protector(HttpContext context) => context.RequestServices.GetDataProtector(Purpose);

    private static string NameOf(string code) => $"presenter-{PresentationCode.Of(code)}";

    private static CookieOptions Options(HttpContext context, TimeSpan? life) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        Path = "/present",
        MaxAge = life,
        IsEssential = true,
    };
}
