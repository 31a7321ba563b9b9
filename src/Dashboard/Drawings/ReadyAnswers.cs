using Dashboard.Requests;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Drawings;

/// <summary>Drawings and bodies of pages that were asked for, by the very words of the request: a hit reads no address, builds no spec and draws nothing.</summary>
internal sealed class ReadyAnswers
{
    private const long MostBytes = 32_000_000;

    private readonly BoundedCache<(string Path, string Query, string Languages), ReadyAnswer> known =
        new(MostBytes, (key, answer) => answer.Weight + (2 * (key.Path.Length + key.Query.Length + key.Languages.Length)));

    /// <summary>The answer that was given before; null where it was not, or is old.</summary>
    public ReadyAnswer? Find(HttpContext context) =>
        IsOfOne(context.Request.Path) && known.Find(Key(context.Request)) is { } answer && answer.Holds(context) ? answer : null;

    /// <summary>Keeps the answer for the next who asks.</summary>
    public void Keep(HttpRequest request, ReadyAnswer answer) => known.Keep(Key(request), answer);

    private static bool IsOfOne(PathString path) =>
        path.Value!.EndsWith("/drawing", StringComparison.Ordinal) || DashboardUrls.IsBody(path);

    private static (string Path, string Query, string Languages) Key(HttpRequest request)
    {
        var query = request.QueryString.Value ?? "";
        StringValues languages = NamedLanguage.Of(request) is not null ? default : request.Headers.AcceptLanguage;
        return (request.Path.Value!, query, languages.ToString());
    }
}
