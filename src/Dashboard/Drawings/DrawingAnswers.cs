using Microsoft.Extensions.Primitives;

namespace Dashboard.Drawings;

/// <summary>Drawings that were asked for, by the very words of the request: a hit reads no address, builds no spec and draws nothing.</summary>
internal sealed class DrawingAnswers
{
    private const long MostBytes = 32_000_000;
    private const string End = "/drawing";

    private readonly BoundedCache<(string Path, string Query, string Languages), DrawingAnswer> known =
        new(MostBytes, (key, answer) => answer.Weight + (2 * (key.Path.Length + key.Query.Length + key.Languages.Length)));

    /// <summary>The answer that was given before; null where it was not, or is old.</summary>
    public DrawingAnswer? Find(HttpContext context) =>
        context.Request.Path.Value is { } path && path.EndsWith(End, StringComparison.Ordinal) && known.Find(Key(context.Request)) is { } answer && answer.Holds(context) ? answer : null;

    /// <summary>Keeps the answer for the next who asks.</summary>
    public void Keep(HttpRequest request, DrawingAnswer answer) => known.Keep(Key(request), answer);

    private static (string Path, string Query, string Languages) Key(HttpRequest request)
    {
        var query = request.QueryString.Value ?? "";
        StringValues languages = query.Contains("lang=", StringComparison.Ordinal) ? default : request.Headers.AcceptLanguage;
        return (request.Path.Value!, query, languages.ToString());
    }
}
