using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Hosting;

/// <summary>What a Chinese reader gets holds no English but what the evidence itself holds: statements, titles, names.</summary>
public sealed partial class ChinesePagesTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    /// <summary>Words that are the same in every language: names, units, abbreviations and formats.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "AI", "API", "USD", "CSV", "JSON", "SVG", "PNG", "XLSX", "Excel", "PowerPoint", "Markdown", "BibTeX", "RIS", "CSL", "CAGR", "URL", "PDF", "OpenAPI", "HTML", "FY", "GPU", "SAFE", "ISO", "UTC",
        "English", "http", "https", "www", "bib", "txt", "Enter", "Esc", "Escape", "Home", "End", "Page", "Up", "Down", "Tab", "Ctrl", "Cmd", "Alt", "Shift", "Space", "capex", "Atom", "iframe", "EUR", "CNY",
    };

    private static readonly Lazy<IReadOnlyList<string>> Evidence = new(() =>
    [
        .. EvidenceTexts(ChainEvidence.Snapshot).Concat(ChartCatalog.Own.Select(chart => chart.Slug)).Append("Embed:AllowedSites").Where(text => text.Length > 2).Distinct().OrderByDescending(text => text.Length),
    ]);

    [Theory]
    [InlineData("/")]
    [InlineData("/?drill=nscale-safe-oct-2025")]
    [InlineData("/?view=table")]
    [InlineData("/charts")]
    [InlineData("/charts/funding")]
    [InlineData("/charts/capex?view=claims")]
    [InlineData("/charts/market?scale=log&to=2010&from=soon")]
    [InlineData("/charts/scorecard")]
    [InlineData("/charts/capex-history?values=yoy&from=2020")]
    [InlineData("/segments")]
    [InlineData("/segments/energy")]
    [InlineData("/companies")]
    [InlineData("/companies/nscale")]
    [InlineData("/companies/nscale?asof=2024-01-01")]
    [InlineData("/claims")]
    [InlineData("/claims?view=table")]
    [InlineData("/claims/nscale-safe-oct-2025")]
    [InlineData("/claims/capex-total-2025-2027")]
    [InlineData("/sources")]
    [InlineData("/sources/s01")]
    [InlineData("/audit")]
    [InlineData("/search?q=capex")]
    [InlineData("/search?q=zzzzzz")]
    [InlineData("/report")]
    [InlineData("/compare?company=amazon,microsoft")]
    [InlineData("/compare?segment=chips,energy")]
    [InlineData("/?charts=market,capex")]
    [InlineData("/changes")]
    [InlineData("/changes/ledger")]
    [InlineData("/?segment=nonsense")]
    [InlineData("/present")]
    [InlineData("/present/capex,market?company=amazon&slide=2")]
    [InlineData("/present/story?slide=3&step=1")]
    [InlineData("/present/story/presenter?slide=4")]
    [InlineData("/follow")]
    [InlineData("/follow/NONE")]
    [InlineData("/embed/capex")]
    [InlineData("/no-such-page")]
    [InlineData("/claims/no-such-claim")]
    [InlineData("/charts/no-such-chart")]
    public async Task Page_Words_AreChineseOrEvidence(string address)
    {
        using var answer = await server.GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=zh");
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        string[] foreign = [.. Foreign(page).Where(text => IsForeign(Asked(address).Aggregate(text, (left, asked) => left.Replace(asked, " ", StringComparison.OrdinalIgnoreCase))))];

        Assert.True(foreign.Length == 0, string.Join('\n', foreign));
    }

    /// <summary>Every text of the page in which English words are left, once the evidence's own are taken out.</summary>
    internal static IEnumerable<string> Foreign(IDocument page) => Texts(page).Select(text => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))).Where(text => text.Length > 0).Distinct().Where(IsForeign);

    internal static bool IsForeign(string text)
    {
        // addresses hold names of the evidence, and are taken out before these
        text = Sign().Replace(text, " ");
        foreach (var known in Evidence.Value.Where(known => text.Contains(known, StringComparison.OrdinalIgnoreCase)))
        {
            text = text.Replace(known, " ", StringComparison.OrdinalIgnoreCase);
        }

        return Word().Matches(text).Any(word => !Common.Contains(word.Value));
    }

    /// <summary>The reader's own words, which a page may repeat: the last part of the path and the values of the query.</summary>
    private static IEnumerable<string> Asked(string address) => new Uri("http://localhost" + address) is var asked
        ? asked.Query.Split('=', '&').Append(asked.AbsolutePath.Split('/')[^1]).Where(text => text.Length > 2)
        : [];

    private static IEnumerable<string> Texts(IDocument page)
    {
        foreach (var element in page.All.Where(element => element.Closest("script, style, code, pre, [lang=en], .wire") is null))
        {
            // words that were searched for are marked inside of their text, and the lines of a drawing’s text are one text
            foreach (var text in element.LocalName is "mark" or "tspan" ? [] : element.Children.Any(child => child.LocalName is "mark" or "tspan") ? [element.TextContent] : element.ChildNodes.OfType<IText>().Select(text => text.Data))
            {
                yield return text;
            }

            foreach (var name in new[] { "aria-label", "title", "placeholder", "alt", "data-slow", "aria-description", "content" })
            {
                if (element.GetAttribute(name) is { } value && !(name == "content" && element.GetAttribute("name") is not "description"))
                {
                    yield return value;
                }
            }
        }
    }

    private static IEnumerable<string> EvidenceTexts(EvidenceSnapshot snapshot)
    {
        foreach (var claim in snapshot.Claims)
        {
            string?[] texts = [claim.Id, claim.Statement, claim.Label, claim.Qualifier, claim.Metric, claim.Metric?.Replace('-', ' '), claim.Definition, claim.Definition?.Replace('-', ' '), claim.Period?.Label, claim.Amount?.Unit, claim.Remark, .. claim.Statement.Split('“', '”').Where((_, at) => at % 2 == 1)];
            foreach (var text in texts.OfType<string>())
            {
                yield return text;
            }
        }

        foreach (var source in snapshot.Sources)
        {
            string?[] texts = [source.Id, source.Title, source.Publisher, source.Site, source.Url.ToString(), source.Host];
            foreach (var text in texts.OfType<string>())
            {
                yield return text;
            }
        }

        foreach (var text in snapshot.Entities.SelectMany(entity => new[] { entity.Id, entity.Name, entity.Description }.Concat(entity.Aliases))
            .Concat(snapshot.Segments.SelectMany(segment => new[] { segment.Id, segment.Name, segment.Description, segment.Position }))
            .Concat(snapshot.Packs.SelectMany(pack => new[] { pack.Id, pack.Title, pack.Description }))
            .Concat(snapshot.Packs.SelectMany(pack => pack.Charts).SelectMany(chart => new[] { chart.Id, chart.Title, chart.Note }))
            // a name that a pack gives in Chinese may hold the field’s own words
            .Concat(snapshot.Packs.SelectMany(pack => pack.Metrics).Select(metric => metric.NameZh))
            .Concat(snapshot.Packs.SelectMany(pack => pack.Definitions).Select(definition => definition.TextZh?.TrimEnd('。')))
            .Concat(snapshot.Packs.SelectMany(pack => pack.Relations).SelectMany(relation => new[] { relation.Note, relation.Formula }))
            .Concat(snapshot.Packs.SelectMany(pack => pack.Decks).SelectMany(deck => deck.Text.Split('\n').Select(line => line.Trim(' ', '#', '-', '"').Split(": ")[^1]))))
        {
            if (text is not null)
            {
                yield return text;
            }
        }
    }

    /// <summary>An address, or the version of evidence.</summary>
    [GeneratedRegex("https?://[^\\s，。；]+|\\b[0-9a-f]{12}\\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sign();

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
