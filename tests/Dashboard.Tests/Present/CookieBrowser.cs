using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dashboard.Tests.Present;

/// <summary>A browser without scripts that keeps its cookies when the server is restarted.</summary>
internal sealed class CookieBrowser
{
    private readonly Dictionary<string, string> cookies = [];

    /// <summary>The server, which a restart replaces by another one.</summary>
    public required DashboardServer Server { get; set; }

    /// <summary>Keeps a cookie, as a script of the page does.</summary>
    public void Keep(string name, string value) => cookies[name] = Uri.EscapeDataString(value);

    /// <summary>Forgets a cookie.</summary>
    public void Forget(string name) => cookies.Remove(name);

    /// <summary>Asks for a page.</summary>
    public async Task<(int Status, IHtmlDocument Page)> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await SendAsync(request);
        return ((int)answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Sends a form; its token comes from the page of decks.</summary>
    public async Task<(int Status, string? Location)> PostAsync(string address, params (string Key, string Value)[] fields)
    {
        var (_, page) = await GetAsync("/present");
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))),
        };
        using var answer = await SendAsync(request);
        return ((int)answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using var client = Server.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var answer = await client.SendAsync(request);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var parts = set.Split(';')[0].Split('=', 2);
            cookies[parts[0]] = parts[1];
        }

        return answer;
    }
}
