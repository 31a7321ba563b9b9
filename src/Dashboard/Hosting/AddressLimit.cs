using Dashboard.Components.Pages.Problems;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Hosting;

/// <summary>Answers an address that is longer than any of ours in words. The server's own answer to a longer one still is an empty 414.</summary>
public static class AddressLimit
{
    /// <summary>How many characters of an address are read. The longest of ours, a question in Chinese signs, stays below; so does what one message of a circuit may hold.</summary>
    public const int Longest = 24_000;

    /// <summary>How many bytes of a request's first line the server takes in: what is pasted into an address by mistake is to be answered, too.</summary>
    public const int LongestLine = 512 * 1024;

    /// <summary>Adds the step; it must come before routing, and after the language is known.</summary>
    /// <param name="app">The pipeline.</param>
    /// <param name="isApi">Whether a program asks.</param>
    public static void UseAddressLimit(this IApplicationBuilder app, Func<HttpContext, bool> isApi) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (request.Path.Value?.Length + request.QueryString.Value?.Length <= Longest)
        {
            return next(context);
        }

        if (isApi(context))
        {
            return TypedResults.Problem(Say($"The address is longer than {Longest} characters."), statusCode: StatusCodes.Status414UriTooLong).ExecuteAsync(context);
        }

        (request.Path, request.QueryString) = (TooLongPage.Address, default);
        return next(context);
    });
}
