namespace Dashboard.Hosting;

/// <summary>Reads forms before anybody asks for them: one that cannot be read is the sender's fault and no failure of ours.</summary>
internal static class FormReading
{
    /// <summary>Adds the step; it must come before whatever reads a form.</summary>
    public static IApplicationBuilder UseFormReading(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.HasFormContentType && !await IsReadAsync(context))
        {
            return;
        }

        await next(context);
    });

    private static async Task<bool> IsReadAsync(HttpContext context)
    {
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (BadHttpRequestException exception)
        {
            // too long, or cut off
            context.Response.StatusCode = exception.StatusCode;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return false;
    }
}
