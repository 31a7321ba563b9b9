using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Api;
using Dashboard.Assistants;
using Dashboard.Changes;
using Dashboard.Citing;
using Dashboard.Components;
using Dashboard.Components.Base;
using Dashboard.Components.Bodies;
using Dashboard.Components.Embedding;
using Dashboard.Components.Kit.Words;
using Dashboard.Components.Pages.Problems;
using Dashboard.Components.Status;
using Dashboard.Correcting;
using Dashboard.Data;
using Dashboard.Drawings;
using Dashboard.Embedding;
using Dashboard.Export;
using Dashboard.Limits;
using Dashboard.Present;
using Dashboard.Proxies;
using Dashboard.Reports;
using Dashboard.Views;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using MudBlazor;
using MudBlazor.Services;

namespace Dashboard.Hosting;

/// <summary>What the host is made of, and the order in which a request passes through it.</summary>
internal static class DashboardHost
{
    /// <summary>Registers everything.</summary>
    public static void AddDashboard(this WebApplicationBuilder builder)
    {
        // the web root's files must be there outside of Development too, before anything has been published
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);

        // readers reconnect by themselves: a server that ends does not wait half a minute for their open pages
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(3));
        builder.Services.AddEvidenceData(builder.Configuration, builder.Environment.WebRootFileProvider);
        builder.Services.AddSingleton<Remembered>();
        builder.Services.AddSingleton<ChartSpecs>();
        builder.Services.AddSingleton<PageDrawings>();
        builder.Services.AddSingleton<ReadyAnswers>();
        builder.Services.AddSingleton<KeptHtml>();
        builder.Services.AddSingleton<PresentedEvidence>();
        builder.Services.AddSingleton<ClaimRows>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddObservation();
        builder.Services.AddProxies();
        builder.Services.AddLimits();
        builder.Services.AddLanguages();
        builder.Services.AddPresentations();
        builder.Services.AddSingleton<IValidateOptions<EmbedOptions>, EmbedOptionsValidation>();
        builder.Services.AddOptions<EmbedOptions>().BindConfiguration(EmbedOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<CorrectionOptions>, CorrectionOptionsValidation>();
        builder.Services.AddOptions<CorrectionOptions>().BindConfiguration(CorrectionOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<CorrectionLink>();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents()
            // a line that says nothing for some seconds is told and given up (js/line.js)
            .AddHubOptions(options => options.KeepAliveInterval = TimeSpan.FromSeconds(2));
        builder.Services.AddMudServices();
        builder.Services.AddTransient<MudLocalizer, KitWords>();
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(options => options.AddSchemaTransformer<CleanEnums>());
        builder.Services.AddAssistants();
        builder.Services.AddHealthChecks().AddCheck<EvidenceHealthCheck>("evidence").AddCheck<StoreHealthCheck>("database");
        builder.Services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(180));
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
            // numbers are answered as numbers, and the description says nothing else
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });

        // the only secrets in a page are encrypted and look different in each answer, so compressing them over TLS gives nothing away
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = VaryingAnswers.Compressed;
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    /// <summary>Builds the pipeline.</summary>
    public static void UseDashboard(this WebApplication app)
    {
        app.WarnOfAnyHost();
        app.UseProxies(SecurityHeaders.Write);
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseLimits(SecurityHeaders.Write);
        app.UseReadyAnswers(SecurityHeaders.Write);
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UseLongAddresses(IsApi, TooLongPage.Address);
        app.UseHeadAsGet();
        app.UseVaryingAnswers();
        app.UseResponseCompression();
        app.UseWhen(context => !IsApi(context), pages =>
        {
            if (!app.Environment.IsDevelopment())
            {
                pages.UseExceptionHandler("/error", createScopeForErrors: true);
            }

            pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        });
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        app.UseRouting();
        app.UseFormReading();
        app.UseAntiforgery();
        app.UseRateLimiter();
        app.UseExportCount();

        app.UseDeckFiles();

        app.MapStaticAssets();
        app.MapEvidenceApi();
        app.MapExports();
        app.MapPictures();
        app.MapDrawings();
        app.MapBodies();
        app.MapEmbeds();
        app.MapCitationFiles();
        app.MapPresentations();
        app.MapDeckDownloads();
        app.MapSpeakerNotes();
        app.MapReports();
        app.MapFeed();
        app.MapLedger();
        app.MapAssistants();
        app.MapOpenApi("/openapi/{documentName:regex(^v1$)}.json");
        app.MapStatus();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        foreach (var ready in new[] { "/health", "/health/ready" })
        {
            app.MapHealthChecks(ready, new HealthCheckOptions { ResponseWriter = HealthText.WriteAsync });
        }

        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(Circuits);
    }

    private static void Circuits(ServerComponentsEndpointOptions options)
    {
        // SecurityHeaders says who may frame the pages
        options.ContentSecurityFrameAncestorsPolicy = null;
        // Messages are compressed one by one: a window kept between them costs 340 KB of native memory a circuit and saves 6 % of the bytes.
        // "Dangerous" is compressing a secret beside a stranger's text; no secret is sent through a circuit.
        options.ConfigureWebSocketAcceptContext = (_, accept) =>
        {
            accept.DangerousEnableCompression = true;
            accept.DisableServerContextTakeover = true;
            return Task.CompletedTask;
        };
    }

    /// <summary>Programs get problem details, people get pages.</summary>
    private static bool IsApi(HttpContext context) =>
        Array.Exists(["/api", "/openapi", "/health", "/mcp"], start => context.Request.Path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));
}
