using System.Globalization;
using Dashboard.Evidence.Wording;
using Dashboard.Requests;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.StaticAssets;

namespace Dashboard.Hosting;

/// <summary>The language of an answer: the one that the address names by <c>lang</c>, else the one that the browser asks for.</summary>
internal static class LanguageNegotiation
{
    /// <summary>Registers the reader's language, one a circuit.</summary>
    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddScoped<ReaderLanguage>();
        services.AddScoped<Microsoft.AspNetCore.Components.Server.Circuits.CircuitHandler>(provider => provider.GetRequiredService<ReaderLanguage>());
    }

    /// <summary>Speaks it from here on. An answer says which it is, and that another browser may get another.</summary>
    public static void UseLanguages(this IApplicationBuilder app)
    {
        CultureInfo[] spoken = [.. Enum.GetValues<Language>().Select(language => CultureInfo.GetCultureInfo(Languages.Tag(language)))];
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new(spoken[0]),
            SupportedCultures = spoken,
            SupportedUICultures = spoken,
            RequestCultureProviders = [new CustomRequestCultureProvider(Negotiate)],
        });
        app.Use((context, next) =>
        {
            // a page that stands in for another has no query of its own
            var language = Languages.Tag(Languages.Current);
            context.Response.OnStarting(() =>
            {
                // who names its language itself knows what it varies by
                if (context.Response.Headers.ContentLanguage.Count == 0 && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                {
                    context.Response.Headers.ContentLanguage = language;
                    context.Response.Headers.Append("Vary", "Accept-Language");
                }

                return Task.CompletedTask;
            });
            return next();
        });
    }

    private static Task<ProviderCultureResult?> Negotiate(HttpContext context) =>
        Task.FromResult<ProviderCultureResult?>(new(Languages.Tag(OfRequest(context))));

    private static Language OfRequest(HttpContext context)
    {
        if (NamedLanguage.Of(context.Request) is { } named)
        {
            return named;
        }

        var asked = context.Request.GetTypedHeaders().AcceptLanguage.Where(language => language.Quality != 0).OrderByDescending(language => language.Quality ?? 1);
        return asked.Select(language => Languages.Find(language.Value.Value ?? "")).FirstOrDefault(language => language is not null) ?? Language.En;
    }
}
