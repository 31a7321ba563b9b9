namespace Dashboard.Present;

/// <summary>
/// The cookies in which a browser keeps where its talks are. They are no secret and prove nothing: scripts of the page write them with every move
/// (js/talk-place.js), and whoever leads is known by <see cref="SpeakerCookie"/> alone.
/// </summary>
public static class TalkCookie
{
    /// <summary>The talk that the browser leads.</summary>
    public const string Led = "talk-led";

    /// <summary>The talk that the browser follows.</summary>
    public const string Followed = "talk-followed";

    private static readonly TimeSpan Life = TimeSpan.FromHours(12);

    /// <summary>Where the talk is; null where the browser keeps none.</summary>
    public static TalkPlace? Read(HttpContext context, string name) => TalkPlace.Read(context.Request.Cookies[name]);

    /// <summary>Keeps it, for a browser whose scripts do not.</summary>
    public static void Set(HttpContext context, string name, TalkPlace place) =>
        context.Response.Cookies.Append(name, place.ToString(), new() { SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/", MaxAge = Life, IsEssential = true });

    /// <summary>Forgets it.</summary>
    public static void Remove(HttpContext context, string name) => context.Response.Cookies.Delete(name, new() { Path = "/", SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps });
}
