using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard;

/// <summary>The only maker of addresses. Every link carries the filter and the theme, so that both survive moving between pages.</summary>
public static class DashboardUrls
{
    public static string Overview(EvidenceView view) => To("/", view);

    public static string Charts(EvidenceView view) => To("/charts", view);

    public static string Chart(string slug, EvidenceView view, ChartView charts = ChartView.Chart) => To($"/charts/{slug}", view, charts);

    public static string Segments(EvidenceView view) => To("/segments", view);

    public static string Segment(string id, EvidenceView view) => To($"/segments/{id}", view);

    public static string Companies(EvidenceView view) => To("/companies", view);

    public static string Company(string id, EvidenceView view) => To($"/companies/{id}", view);

    public static string Claims(EvidenceView view) => To("/claims", view);

    public static string Claim(string id, EvidenceView view) => To($"/claims/{id}", view);

    public static string Sources(EvidenceView view) => To("/sources", view);

    public static string Source(string id, EvidenceView view) => To($"/sources/{id}", view);

    public static string Audit(EvidenceView view, FindingFilter? findings = null) => Address("/audit", view with { Charts = ChartView.Chart, Drill = null, Search = null, Findings = findings ?? FindingFilter.None });

    public static string Search(EvidenceView view, string? words) => Address("/search", view with { Charts = ChartView.Chart, Drill = null, Search = words, Findings = FindingFilter.None });

    public static string ChartCsv(string slug, EvidenceView view) => Address($"/api/v1/charts/{slug}.csv", new() { Snapshot = view.Snapshot, Filter = view.Filter });

    public static string ChartJson(string slug, EvidenceView view) => Address($"/api/v1/charts/{slug}", new() { Snapshot = view.Snapshot, Filter = view.Filter });

    /// <summary>A slide of a deck, in the view's state.</summary>
    public static string Slide(string deck, int number, EvidenceView view)
    {
        var address = To($"/present/{Uri.EscapeDataString(deck)}", view);
        return string.Create(CultureInfo.InvariantCulture, $"{address}{(address.Contains('?') ? '&' : '?')}slide={number}");
    }

    /// <summary>The deck as a PowerPoint file, with the view's filter and day.</summary>
    public static string DeckPowerPoint(string deck, EvidenceView view) =>
        Address($"/present/{Uri.EscapeDataString(deck)}/deck.pptx", new() { Snapshot = view.Snapshot, Filter = view.Filter });

    public static string AuditJson(EvidenceView view) => Address("/api/v1/audit", new() { Snapshot = view.Snapshot, Filter = view.Filter, Findings = view.Findings });

    /// <summary>The claim as it is known on a day: an address that shows the same when more has become known.</summary>
    public static string ClaimAt(string id, DateOnly day) => $"/claims/{id}?asof={Text(day)}";

    /// <summary>How to cite the claim, as a file.</summary>
    /// <param name="id">The claim's id.</param>
    /// <param name="extension">The file's ending: <c>bib</c>, <c>ris</c>, <c>json</c> or <c>txt</c>.</param>
    /// <param name="view">The view, whose day of knowledge is cited.</param>
    public static string CitationFile(string id, string extension, EvidenceView view) =>
        Address($"/claims/{id}/cite.{extension}", new() { Snapshot = view.Snapshot, Filter = new() { AsOf = view.Filter.AsOf } });

    /// <summary>A file of a data pack, as the dashboard read it.</summary>
    public static string PackFile(string pack, string file) => $"/data/{pack}/{file}";

    /// <summary>The page that the view is on, in the view's state.</summary>
    public static string Here(EvidenceView view) => Address(view.Path, view);

    /// <summary>The same page with the evidence panel of the claim open.</summary>
    public static string Drill(string claim, EvidenceView view) => Here(view with { Drill = claim });

    /// <summary>The address of <see cref="Drill"/> with <c>~</c> in the claim's place: a drawn chart fills it in.</summary>
    public static string DrillTemplate(EvidenceView view) => Drill("~", view);

    /// <summary>The parts of the state that a form must carry as hidden fields, so that a search keeps filter and theme.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Carried(EvidenceView view) => Query(new() { Snapshot = view.Snapshot, Filter = view.Filter, Theme = view.Theme });

    /// <summary>The state of this page that a form must carry as hidden fields, so that choosing a day keeps all the rest.</summary>
    public static IEnumerable<KeyValuePair<string, string>> CarriedHere(EvidenceView view) => Query(view with { Filter = view.Filter with { AsOf = null } });

    private static string To(string path, EvidenceView view, ChartView charts = ChartView.Chart) =>
        Address(path, view with { Charts = charts, Drill = null, Search = null, Findings = FindingFilter.None });

    private static string Address(string path, EvidenceView view)
    {
        var query = string.Join('&', Query(view).Select(pair => $"{pair.Key}={Escape(pair.Value)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static IEnumerable<KeyValuePair<string, string>> Query(EvidenceView view)
    {
        var pairs = new (string Key, string? Value)[]
        {
            ("q", view.Search),
            ("segment", List(view.Filter.Segments)),
            ("company", List(view.Filter.Companies)),
            ("status", List([.. view.Filter.Statuses.Select(EvidenceViewReader.NameOf)])),
            ("pack", List(view.Filter.Packs)),
            ("asof", view.Filter.AsOf is { } day ? Text(day) : null),
            ("severity", List([.. view.Findings.Severities.Select(EvidenceViewReader.NameOf)])),
            ("rule", List(view.Findings.Rules)),
            ("view", view.Charts == ChartView.Chart ? null : EvidenceViewReader.NameOf(view.Charts)),
            ("drill", view.Drill),
            ("theme", view.Theme == Theme.System ? null : EvidenceViewReader.NameOf(view.Theme)),
        };
        return from pair in pairs where !string.IsNullOrEmpty(pair.Value) select KeyValuePair.Create(pair.Key, pair.Value);
    }

    private static string List(ValueSet<string> ids) => string.Join(',', ids);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // a comma is allowed in a query and keeps lists readable
    private static string Escape(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);
}
