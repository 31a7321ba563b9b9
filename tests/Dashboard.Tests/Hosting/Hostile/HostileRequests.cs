using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Tests.Hosting.Hostile;

/// <summary>Draws hostile requests over all routes and keys, the same ones for the same seed.</summary>
/// <param name="routes">The patterns of all routes.</param>
/// <param name="seed">The seed.</param>
internal sealed partial class HostileRequests(IReadOnlyList<string> routes, int seed)
{
    private static readonly string[] Keys =
    [
        "segment", "company", "status", "pack", "asof", "view", "drill", "theme", "lang", "from", "to", "values", "scale", "layout", "definition", "hide", "sort", "find", "columns", "page", "q", "kind",
        "severity", "rule", "marks", "w", "v", "width", "bare", "live", "slide", "step", "black", "code", "print", "turn", "limit", "charts", "computed", "number", "key", "room", "metric", "id", "negotiateVersion",
    ];

    private static readonly string[] Known =
    [
        "capex", "funding", "market", "chips", "data-centers", "microsoft", "meta-capex-2025", "nscale-2026-01", "story", "capex,market", "s01", "guidance", "2026-01-09", "2025", "explore", "table", "zh", "log", "index",
        "yoy", "grouped", "stacked", "1", "2", "0", "-amount", "amount", "revenue", "high", "v1",
    ];

    private static readonly string[] Hostile =
    [
        "", "%00", "%0d%0aSet-Cookie:%20a=b", "%ff%fe", "%ed%a0%80", "%e2%80%ae%e2%80%8f", "%f0%9f%8f%ad", "..%2f..%2f..%2fetc%2fpasswd", "%2e%2e/", "%252e%252e%252f", "'%3b%20DROP%20TABLE%20x--", "%3cscript%3ealert(1)%3c/script%3e",
        "%7b0%7d", "%25n%25s", "-1", "0", "99999999999999999999", "1e309", "NaN", "9999-12-31", "0001-01-01", "2026-02-30", "-2147483648", "2147483648", ",,,,,,,", "%2c%2c", "%20", "%09", "null", "true", "@", "__proto__", "[]", "%5b%5d",
        "a@b@c", "nscale-2026-01@000000000000", "%c0%ae", "%u0041", "%", "%zz", "+", "%26a%3db", "%23", "%3f", "//", "%5c", "constructor", "%e5%be%ae%e8%bd%af", "%1b%5b2J", "CON", "1%2F0", "$%7bjndi:ldap://x%7d",
    ];

    // a path with a zero in it never comes so far: the server's own reader refuses it
    private static readonly string[] HostileParts = [.. Hostile.Where(text => !text.Contains("%00", StringComparison.Ordinal))];

    private static readonly string[] Methods = ["GET", "GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"];

    private static readonly (string Name, string Value)[] HeadersOfHarm =
    [
        ("Accept-Language", "zz-ZZ;q=abc, *;q=-1,,,"), ("Accept-Language", new string('a', 2_000)), ("Accept", "text/html"), ("Accept", "*/*;q=x"), ("Accept-Encoding", "br;q=2, gzip;q=-1, zstd"), ("If-None-Match", "\"unclosed"), ("If-None-Match", "*"),
        ("If-Modified-Since", "yesterday"), ("Range", "bytes=9-1,-5,99999999999999999999-"), ("Cookie", "presenter-AAAAAAAA=x; room=%00; .AspNetCore.Antiforgery.x=CfDJ8; a=\"; =;"), ("X-Forwarded-For", "not, an, address, ::::"), ("X-Forwarded-Proto", "javascript"),
        ("X-Forwarded-Host", "evil.example"), ("X-HTTP-Method-Override", "DELETE"), ("Origin", "null"), ("Referer", "http://%zz"), ("traceparent", "00-zz-zz-zz"), ("User-Agent", "() { :; }; x"), ("Mcp-Session-Id", "x"), ("Last-Event-ID", "x"), ("Sec-Fetch-Site", "cross-site"),
    ];

    private static readonly string[] Bodies =
    [
        "", "{", "[]", "null", "\"\"", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"ask\",\"arguments\":{\"question\":7}}}", "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":[]}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"get_series\",\"arguments\":{\"company\":\"\\u0000\",\"metric\":null}}}", "{\"Code\":null,\"Place\":{\"On\":9,\"X\":\"NaN\",\"Y\":1e999}}", "{\"code\":\"A\",\"place\":null}",
        "code=AAAAAAAA&key=%00&__RequestVerificationToken=x", "a=%zz&b=%u0000&&&=", "--x\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\n", "\u0000\u0001\u0002",
    ];

    private static readonly string[] Types = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data", "text/plain", "application/json; charset=utf-7", "x", ";"];

    // drawn by a seed, and nothing that has to be kept from anybody
#pragma warning disable CA5394
    private readonly Random random = new(seed);

    /// <summary>Draws the next requests.</summary>
    public IEnumerable<HostileRequest> Draw(int count) => Enumerable.Range(0, count).Select(at => Next(routes[at % routes.Count]));

    private HostileRequest Next(string route)
    {
        var method = One(Methods);
        var path = Parameter().Replace(route, _ => random.Next(3) == 0 ? One(HostileParts) : One(Known));
        path = path.StartsWith('/') ? path : "/" + path;
        var query = string.Join('&', Enumerable.Range(0, random.Next(6)).Select(_ => Pair()));
        var headers = Enumerable.Range(0, random.Next(3)).Select(_ => One(HeadersOfHarm)).ToList();
        if (method is "GET" && random.Next(2) == 0)
        {
            headers.Add(("Accept", "text/html"));
        }

        var body = method is "POST" or "PUT" or "PATCH" ? Encoding.UTF8.GetBytes(One(Bodies)) : null;
        return new(method, query.Length == 0 ? path : $"{path}?{query}", headers, body, One(Types));
    }

    private string Pair() => random.Next(12) switch
    {
        0 => One(Keys),
        1 => $"{One(Keys)}={string.Join(',', Enumerable.Repeat(One(Known), random.Next(200)))}",
        2 => $"{One(Hostile)}={One(Hostile)}",
        3 => $"{One(Keys)}={new string('x', random.Next(7_000))}",
        4 => string.Create(CultureInfo.InvariantCulture, $"{One(Keys)}={random.Next(-5, 3_000)}"),
        5 or 6 or 7 => $"{One(Keys)}={One(Known)}",
        _ => $"{One(Keys)}={One(Hostile)}",
    };

    private T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
#pragma warning restore CA5394

    [GeneratedRegex(@"\{[^{}]*(\{[^{}]*\}[^{}]*)*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parameter();
}
