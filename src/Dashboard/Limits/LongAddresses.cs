using Microsoft.Extensions.Options;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Limits;

/// <summary>Answers an address that is longer than any of ours in words. The server's own answer to a line that it does not even read is an empty 414.</summary>
internal static class LongAddresses
{
    /// <summary>How many bytes of a request's first line the server takes in: what is pasted into an address by mistake is to be answered, too.</summary>
    public const int LongestLine = 512 * 1024;

    /// <summary>How many characters the path may have beside the longest query.</summary>
    public const int RoomForPath = 4_096;

    /// <summary>Adds the step; it must come before routing, and after the language is known.</summary>
    /// <param name="app">The pipeline.</param>
    /// <param name="isApi">Whether a program asks.</param>
    /// <param name="page">The page that says so to a reader.</param>
    public static void UseLongAddresses(this IApplicationBuilder app, Func<HttpContext, bool> isApi, string page)
    {
        var limits = app.ApplicationServices.GetRequiredService<IOptions<LimitOptions>>().Value;
        // what one message of a circuit may hold bounds it, whatever is set
        var most = limits.Enabled ? limits.QueryLength : new LimitOptions().QueryLength;
        app.Use((context, next) =>
        {
            var request = context.Request;
            if (request.QueryString.Value?.Length <= most && request.Path.Value?.Length + request.QueryString.Value?.Length <= most + RoomForPath)
            {
                return next(context);
            }

            if (isApi(context))
            {
                return TypedResults.Problem(Say($"The query of an address may have {most} characters."), statusCode: StatusCodes.Status414UriTooLong, title: Say("The address is too long.")).ExecuteAsync(context);
            }

            (request.Path, request.QueryString) = (page, default);
            return next(context);
        });
    }
}
