using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Dashboard.Hosting;

/// <summary>Tells an operator who lets others reach the dashboard under any name that somebody else's name may lead to it as well.</summary>
internal static partial class HostNames
{
    private const string Setting = "AllowedHosts";

    /// <summary>Warns once, when the addresses are known.</summary>
    public static void WarnOfAnyHost(this WebApplication app)
    {
        if (app.Environment.IsDevelopment() || app.Configuration[Setting] is { Length: > 0 } and not "*")
        {
            return;
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            if (addresses.Any(address => !IsHere(address)))
            {
                LogAnyHost(app.Logger);
            }
        });
    }

    private static bool IsHere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.IsLoopback || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)));

    [LoggerMessage(Level = LogLevel.Warning, Message = $"The dashboard answers others under any name. Set {Setting} to the names under which it is reached.")]
    private static partial void LogAnyHost(ILogger logger);
}
