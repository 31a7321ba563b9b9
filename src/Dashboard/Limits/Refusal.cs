using System.Globalization;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Limits;

/// <summary>Tells somebody to come again later: people in words, programs as a problem.</summary>
internal static class Refusal
{
    /// <summary>Answers with 429.</summary>
    /// <param name="context">The request.</param>
    /// <param name="wait">When to come again.</param>
    /// <param name="why">The reason.</param>
    public static Task WriteAsync(HttpContext context, TimeSpan wait, string why)
    {
        context.Response.Headers.RetryAfter = wait.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        return context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? Results.Text(why, statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context)
            : TypedResults.Problem(why, statusCode: StatusCodes.Status429TooManyRequests, title: Say("Too many requests")).ExecuteAsync(context);
    }
}
