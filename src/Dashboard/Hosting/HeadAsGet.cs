using Microsoft.AspNetCore.Http.Features;

namespace Dashboard.Hosting;

/// <summary>Answers HEAD wherever GET is answered: with the same status and headers and without the text. Pages and endpoints know GET alone.</summary>
internal static class HeadAsGet
{
    /// <summary>Adds the step; it must come before routing.</summary>
    public static IApplicationBuilder UseHeadAsGet(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Request.Method = HttpMethods.Get;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(body);
            context.Request.Method = HttpMethods.Head;
        }
    });
}
