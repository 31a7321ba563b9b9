using System.Net;
using AngleSharp.Html.Parser;
using Dashboard.Present;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Present;

/// <summary>A browser without scripts that starts a presentation and leads it.</summary>
internal sealed class Speaker : IDisposable
{
    private readonly HttpClient browser;

    private Speaker(HttpClient browser, HttpResponseMessage answer)
    {
        this.browser = browser;
        Answer = answer;
    }

    /// <summary>The answer to the form that starts it.</summary>
    public HttpResponseMessage Answer { get; }

    /// <summary>The code.</summary>
    public string Code => Answer.Headers.Location!.OriginalString.Split("code=")[1].Split('&')[0];

    /// <summary>Starts a presentation of the deck.</summary>
    public static async Task<Speaker> StartAsync(DashboardServer server, string deck = "story", string query = "", bool withNotesKey = false)
    {
        var client = server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (withNotesKey)
        {
            using var given = await GiveKeyAsync(client, server.Services.GetRequiredService<SpeakerNotes>().Key);
        }

        var token = await TokenAsync(client, "/present");
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        return new(client, await client.PostAsync(new Uri($"/present/{deck}/session{query}", UriKind.Relative), form));
    }

    /// <summary>Gives a key to the speaker's notes.</summary>
    public static async Task<HttpResponseMessage> GiveKeyAsync(HttpClient client, string key)
    {
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", await TokenAsync(client, "/notes")), new("key", key)]);
        return await client.PostAsync(new Uri("/notes/key", UriKind.Relative), form);
    }

    /// <summary>Moves, as the forms of the speaker's page do without scripts.</summary>
    /// <param name="query">What is to be shown.</param>
    /// <param name="turn">The turn that the speaker saw.</param>
    public async Task<HttpStatusCode> MoveAsync(string query, int turn)
    {
        var token = await TokenAsync(browser, "/present");
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await browser.PostAsync(new Uri($"/present/story/session/move?code={Code}&turn={turn}&{query}", UriKind.Relative), form);
        return answer.StatusCode;
    }

    /// <summary>Asks for a file as the speaker.</summary>
    public Task<byte[]> FileAsync(string address) => browser.GetByteArrayAsync(new Uri(address, UriKind.Relative));

    /// <summary>Asks for a page as the speaker.</summary>
    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Ends a presentation.</summary>
    public async Task<HttpStatusCode> EndAsync(string code)
    {
        var token = await TokenAsync(browser, "/present");
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("code", code)]);
        using var answer = await browser.PostAsync(new Uri("/present/story/session/end", UriKind.Relative), form);
        return answer.StatusCode;
    }

    /// <summary>Points, as the speaker's page does.</summary>
    public async Task<HttpStatusCode> PointAsync(string json)
    {
        using var body = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await browser.PostAsync(new Uri("/present/story/session/point", UriKind.Relative), body);
        return answer.StatusCode;
    }

    /// <summary>Accepts an invitation to lead.</summary>
    public static async Task<HttpResponseMessage> LeadAsync(DashboardServer server, string code, string? key)
    {
        using var client = server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var token = await TokenAsync(client, $"/present/story/lead?code={code}&key={key}");
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("code", code), new("key", key ?? "")]);
        return await client.PostAsync(new Uri("/present/story/session/lead", UriKind.Relative), form);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Answer.Dispose();
        browser.Dispose();
    }

    private static async Task<string> TokenAsync(HttpClient client, string address) =>
        new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(address, UriKind.Relative))).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
