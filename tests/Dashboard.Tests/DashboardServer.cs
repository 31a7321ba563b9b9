using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests;

/// <summary>The whole program with the built-in pack, answering in memory. Each test class has its own.</summary>
public sealed class DashboardServer : WebApplicationFactory<Program>
{
    private HttpClient? client;

    /// <summary>What cookies are protected by, so that a second server reads those of the first as after a restart; null for the usual.</summary>
    public IDataProtectionProvider? Keys { get; init; }

    /// <summary>Asks for an address; redirections are not followed.</summary>
    public Task<HttpResponseMessage> GetAsync(string address) => SendAsync(HttpMethod.Get, address);

    /// <summary>Asks with another method.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address)
    {
        client ??= CreateClient(new() { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(method, address);
        return await client.SendAsync(request);
    }

    /// <summary>The JSON of an answer that must have the status.</summary>
    public async Task<JsonElement> JsonAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{address} answers {answer.StatusCode}: {text}");
        return JsonElement.Parse(text);
    }

    /// <summary>The page of an answer that must have the status, as a browser without scripts has it.</summary>
    public async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{address} answers {answer.StatusCode}: {text}");
        return new HtmlParser().ParseDocument(text);
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Packs:Watch", "false");
        if (Keys is { } keys)
        {
            builder.ConfigureTestServices(services => services.AddSingleton(keys));
        }
    }
}
