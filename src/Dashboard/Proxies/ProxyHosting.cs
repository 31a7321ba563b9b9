using System.Security.Claims;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Proxies;

/// <summary>What is believed of a request that has come through a proxy.</summary>
internal static class ProxyHosting
{
    private static readonly PathString Health = "/health";

    /// <summary>Registers the proxies.</summary>
    public static void AddProxies(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ProxyOptions>, ProxyOptionsValidation>();
        services.AddOptions<ProxyOptions>().BindConfiguration(ProxyOptions.Section).ValidateOnStart();
        services.AddSingleton<TrustedProxies>();
    }

    /// <summary>
    /// Takes over the reader's address and scheme, and lets in who has signed in where that is asked for. To be put before everything: who is not let in sees
    /// no page, not even that there is none.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <param name="secure">Writes the headers that every answer carries: no later step does it for a refusal.</param>
    public static void UseProxies(this IApplicationBuilder app, Action<IHeaderDictionary> secure)
    {
        var options = app.ApplicationServices.GetRequiredService<IOptions<ProxyOptions>>().Value;
        var proxies = app.ApplicationServices.GetRequiredService<TrustedProxies>();
        if (options.SignInHeader is { } header)
        {
            // before the reader's address takes the place of the proxy's
            app.Use((context, next) => SignInAsync(context, next, header, proxies, secure));
        }

        if (proxies.Networks.Count > 0)
        {
            var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = options.Hops };
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in proxies.Networks)
            {
                forwarded.KnownIPNetworks.Add(network);
            }

            app.UseForwardedHeaders(forwarded);
        }
    }

    private static Task SignInAsync(HttpContext context, RequestDelegate next, string header, TrustedProxies proxies, Action<IHeaderDictionary> secure)
    {
        if (context.Request.Path.StartsWithSegments(Health, StringComparison.OrdinalIgnoreCase))
        {
            return next(context);
        }

        if (!proxies.Include(context.Connection.RemoteIpAddress) || context.Request.Headers[header] is not [{ Length: > 0 } name])
        {
            secure(context.Response.Headers);
            return TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized, title: Say("Sign in to see this.")).ExecuteAsync(context);
        }

        context.User = new(new ClaimsIdentity([new(ClaimTypes.Name, name)], "proxy"));
        return next(context);
    }
}
