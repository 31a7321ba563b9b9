using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dashboard.BrowserTests;

/// <summary>Another site, with one page that frames the address it is given. It really listens: browsers let made-up pages frame nothing on loopback.</summary>
internal sealed class PartnerSite : IAsyncDisposable
{
    private readonly WebApplication site;

    private PartnerSite(WebApplication site) => this.site = site;

    /// <summary>The site's origin.</summary>
    public string Origin => site.Urls.First();

    /// <summary>Starts the site on a free port.</summary>
    public static async Task<PartnerSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var host = builder.Build();
        host.MapGet("/", (string frame) => Page($"<iframe src=\"{WebUtility.HtmlEncode(frame)}\" width=\"800\" height=\"600\"></iframe>"));
        host.MapGet("/held", (string code, int width) => Page($"<div style=\"width:{width}px\">{code}</div>"));
        await host.StartAsync();
        return new(host);
    }

    /// <summary>The address of the page that frames another one.</summary>
    public string Framing(string address) => $"{Origin}/?frame={Uri.EscapeDataString(address)}";

    /// <summary>The address of a page that holds the code of a frame in a place of so many pixels.</summary>
    public string Holding(string code, int width) => string.Create(CultureInfo.InvariantCulture, $"{Origin}/held?width={width}&code={Uri.EscapeDataString(code)}");

    /// <inheritdoc />
    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static IResult Page(string body) => Results.Content($"<!DOCTYPE html><html lang=\"en\"><link rel=\"icon\" href=\"data:,\"><title>Partner</title>{body}</html>", "text/html");
}
