using Dashboard.Observing;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Limits;

/// <summary>Puts the limits in force.</summary>
internal static class LimitHosting
{
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(5);

    /// <summary>Registers the limits.</summary>
    public static void AddLimits(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<LimitOptions>, LimitOptionsValidation>();
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section).ValidateOnStart();
        services.AddSingleton<OpenCircuits>();
        services.AddSingleton<CircuitHandler>(provider => provider.GetRequiredService<OpenCircuits>());
        services.AddRateLimiter();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitOptions>>((rates, limits) => Set(rates, limits.Value));
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<LimitOptions>>((server, limits) =>
        {
            server.Limits.MaxRequestBodySize = limits.Value.RequestBytes;
            server.Limits.MaxRequestLineSize = Math.Max(LongAddresses.LongestLine, limits.Value.QueryLength + LongAddresses.RoomForPath);
        });
        services.AddOptions<HubOptions>().Configure<IOptions<LimitOptions>>((hub, limits) => hub.MaximumReceiveMessageSize = limits.Value.MessageBytes);
        services.AddOptions<CircuitOptions>().Configure<IOptions<LimitOptions>>((circuits, limits) =>
        {
            circuits.DisconnectedCircuitMaxRetained = limits.Value.DisconnectedCircuits;
            circuits.DisconnectedCircuitRetentionPeriod = limits.Value.DisconnectedFor;
            circuits.PersistedCircuitInMemoryMaxRetained = limits.Value.PersistedCircuits;
        });
    }

    /// <summary>Refuses circuits where there are enough. To be put before everything that costs time.</summary>
    /// <param name="app">The application.</param>
    /// <param name="secure">Writes the headers that every answer carries: no later step does it for these.</param>
    public static void UseLimits(this IApplicationBuilder app, Action<IHeaderDictionary> secure)
    {
        var options = app.ApplicationServices.GetRequiredService<IOptions<LimitOptions>>().Value;
        var circuits = app.ApplicationServices.GetRequiredService<OpenCircuits>();
        if (!options.Enabled)
        {
            return;
        }

        app.Use((context, next) =>
        {
            if (IsNewLine(context) && circuits.Connected >= options.Circuits)
            {
                secure(context.Response.Headers);
                return Refusal.WriteAsync(context, Later, Say("As many pages as this server carries are open. This one works without a connection."));
            }

            return next(context);
        });
    }

    /// <summary>Counts the files that are made. To be put behind routing.</summary>
    public static void UseExportCount(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.GetEndpoint()?.Metadata.GetMetadata<ExpensiveWork>() is { } work && context.Response.StatusCode == StatusCodes.Status200OK)
        {
            Observed.Export(work.Kind);
        }
    });

    /// <summary>A circuit that comes back was counted out when its line was cut, so it is let in like a new one.</summary>
    private static bool IsNewLine(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase, out var rest)
        && (rest == "/negotiate" || (!rest.HasValue && context.WebSockets.IsWebSocketRequest && !context.Request.Query.ContainsKey("id")));

    private static void Set(RateLimiterOptions rates, LimitOptions limits)
    {
        var (minute, ten) = (TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(10));
        rates.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        rates.GlobalLimiter = TotalLimit.Of(limits);
        rates.OnRejected = (rejected, _) => new(Refusal.WriteAsync(rejected.HttpContext, Later, Say("The server is busy. Wait some seconds and try again.")));
        rates.AddPolicy(RateLimits.Searches, new AddressLimit(limits.Enabled, limits.SearchesInTenSeconds, ten, static () => Say("Too many searches came from this address. Wait ten seconds and try again.")));
        rates.AddPolicy(RateLimits.Questions, new AddressLimit(limits.Enabled, limits.QuestionsInTenSeconds, ten, static () => Say("Too many questions came from this address. Wait ten seconds and try again.")));
        rates.AddPolicy(RateLimits.Assistants, new AddressLimit(limits.Enabled, limits.AssistantCallsInTenSeconds, ten, static () => Say("Too many calls came from this address. Wait ten seconds and try again.")));
        rates.AddPolicy(RateLimits.Exports, new AddressLimit(limits.Enabled, limits.ExportsAMinute, minute, static () => Say("Too many files were asked for from this address. Wait a minute and try again.")));
        rates.AddPolicy(RateLimits.Starts, new AddressLimit(limits.Enabled, limits.StartsAMinute, minute, static () => Say("Too many presentations were started from this address. Wait a minute and try again.")));
    }
}
