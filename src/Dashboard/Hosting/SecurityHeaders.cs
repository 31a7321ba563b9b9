using Dashboard.Components.Embedding;
using Dashboard.Embedding;
using Microsoft.Extensions.Options;

namespace Dashboard.Hosting;

/// <summary>The headers that every answer carries.</summary>
public static class SecurityHeaders
{
    // ApexCharts would write two style elements: its sheet is linked instead, and that of a legend, which is ours, is left out (js/explore-engine.js).
    // Blazor and ApexCharts set style attributes; nothing that a stranger sends becomes one.
    private static readonly string ContentSecurityPolicy = string.Join("; ",
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "style-src-elem 'self'",
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'");

    private static readonly string Unframed = Policy(["'self'"]);

    /// <summary>Writes the headers of an answer that passes no further step.</summary>
    internal static void Write(IHeaderDictionary headers) => Set(headers, Unframed);

    /// <summary>Adds the headers before anything else can answer.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app)
    {
        var sites = app.ApplicationServices.GetRequiredService<IOptions<EmbedOptions>>().Value.AllowedSites;
        var framed = Policy(["'self'", .. sites]);
        return app.Use((context, next) =>
        {
            // read before an error page takes the address over
            var policy = context.Request.Path.StartsWithSegments(EmbedEndpoint.Start, StringComparison.OrdinalIgnoreCase) ? framed : Unframed;
            // at the last moment: the exception handler clears what was set before
            context.Response.OnStarting(
                static state =>
                {
                    var (response, policy) = ((HttpResponse, string))state;
                    Set(response.Headers, policy);
                    if (response.StatusCode == StatusCodes.Status429TooManyRequests && response.Headers.RetryAfter.Count == 0)
                    {
                        // pages know no limits of their own but the count of wrong codes, which is one of a minute
                        response.Headers.RetryAfter = "60";
                    }

                    return Task.CompletedTask;
                },
                (context.Response, policy));
            return next(context);
        });
    }

    private static string Policy(IEnumerable<string> framers) => $"{ContentSecurityPolicy}; frame-ancestors {string.Join(' ', framers)}";

    private static void Set(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    }
}
