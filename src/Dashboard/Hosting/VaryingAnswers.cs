using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Hosting;

/// <summary>
/// What is compressed for those who ask for it says so to everybody: a cache that kept an answer without the word would give it to readers who cannot unpack it.
/// And one strong tag never stands for two encodings.
/// </summary>
internal static class VaryingAnswers
{
    /// <summary>The kinds of answers that are compressed.</summary>
    public static IReadOnlyList<string> Compressed { get; } =
    [
        .. ResponseCompressionDefaults.MimeTypes,
        "image/svg+xml", "text/csv", "text/markdown", "application/atom+xml", "application/problem+json",
        "application/x-bibtex", "application/x-research-info-systems", "application/vnd.citationstyles.csl+json",
    ];

    /// <summary>Adds the step; it must come before the one that compresses.</summary>
    public static IApplicationBuilder UseVaryingAnswers(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Tell(context.Response);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Tell(HttpResponse response)
    {
        var isKind = MediaTypeHeaderValue.TryParse(response.ContentType, out var type) && Compressed.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase);
        if (!isKind && response.StatusCode != StatusCodes.Status304NotModified)
        {
            return;
        }

        if (!response.Headers.Vary.Any(value => value?.Contains(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase) == true))
        {
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }
    }
}
