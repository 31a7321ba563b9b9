namespace Dashboard.Present;

/// <summary>The cookie that makes a browser the speaker of a presentation: out of reach of scripts, of other sites and of every page but those below /present.</summary>
public static class SpeakerCookie
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);

    /// <summary>Makes the browser that is answered the speaker.</summary>
    public static void Set(HttpContext context, string code, string secret) => context.Response.Cookies.Append(NameOf(code), secret, Options(context, Life));

    /// <summary>Takes the cookie back.</summary>
    public static void Remove(HttpContext context, string code) => context.Response.Cookies.Delete(NameOf(code), Options(context, null));

    /// <summary>The secret that the request shows; null where it shows none.</summary>
    public static string? Read(HttpContext context, string code) => context.Request.Cookies[NameOf(code)];

    private static string NameOf(string code) => $"presenter-{code.ToUpperInvariant()}";

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
