using System.Globalization;
using Dashboard.Charts;
using Dashboard.Charts.Explore;
using Dashboard.Evidence;
using Dashboard.Evidence.Searching;
using Dashboard.Evidence.Wording;
using Dashboard.Tables;
using Dashboard.Views;

namespace Dashboard;

/// <summary>The only maker of addresses. Every link carries the filter and the theme, so that both survive moving between pages.</summary>
public static class DashboardUrls
{
    public static string Overview(EvidenceView view) => To("/", view);

    /// <summary>A board of one’s own: some charts in an order of one’s own.</summary>
    public static string Board(EvidenceView view, IEnumerable<string> charts) => Address("/", view with { Path = "/", Board = [.. charts], Drill = null, Search = null, Findings = FindingFilter.None, Place = null, Page = null });

    /// <summary>Companies, or segments, side by side: those of the filter.</summary>
    public static string Compare(EvidenceView view) => To("/compare", view);

    public static string Charts(EvidenceView view) => To("/charts", view);

    /// <summary>The page of a chart. From a slide it shows what the slide shows.</summary>
    public static string Chart(string slug, EvidenceView view, ChartView charts = ChartView.Chart) => To($"/charts/{slug}", view with { Place = null }, charts);

    public static string Segments(EvidenceView view) => To("/segments", view);

    public static string Segment(string id, EvidenceView view) => To($"/segments/{id}", view);

    public static string Companies(EvidenceView view) => To("/companies", view);

    public static string Company(string id, EvidenceView view) => To($"/companies/{id}", view);

    /// <summary>What a metric, or a definition, means, who reports it, its charts and claims.</summary>
    public static string Metric(string id, EvidenceView view) => To($"/metrics/{Escape(id)}", view);

    public static string Claims(EvidenceView view) => To("/claims", view);

    public static string Claim(string id, EvidenceView view) => To($"/claims/{id}", view);

    public static string Sources(EvidenceView view) => To("/sources", view);

    public static string Source(string id, EvidenceView view) => To($"/sources/{id}", view);

    public static string Audit(EvidenceView view, FindingFilter? findings = null) => Address("/audit", Left(view) with { Charts = ChartView.Chart, Drill = null, Search = null, Findings = findings ?? FindingFilter.None });

    /// <summary>What was found, all of it or one kind alone.</summary>
    public static string Search(EvidenceView view, string? words, SearchKind? kind = null) =>
        Address("/search", Left(view) with { Charts = ChartView.Chart, Drill = null, Search = words, Kind = kind, Findings = FindingFilter.None, Place = null });

    /// <summary>A question and its answer; without a question the page that takes one.</summary>
    public static string Ask(EvidenceView view, string? question = null) =>
        Address("/ask", Left(view) with { Charts = ChartView.Chart, Drill = null, Search = question, Kind = null, Findings = FindingFilter.None, Place = null, Table = TableOptions.None, Page = null });

    /// <summary>Where the form of that page goes.</summary>
    public static string AskForm() => "/ask";

    /// <summary>The answer for programs.</summary>
    public static string AskJson(EvidenceView view, string question) => Address("/api/v1/ask", new() { Snapshot = view.Snapshot, Language = view.Language, Filter = view.Filter, Search = question });

    /// <summary>The brief of the view, for paper.</summary>
    public static string Report(EvidenceView view) => To("/report", view);

    /// <summary>The brief of the view as Markdown.</summary>
    public static string ReportMarkdown(EvidenceView view) => Address("/report.md", new() { Snapshot = view.Snapshot, Language = view.Language, Filter = Chosen(view) });

    /// <summary>What differs between two packs, or two versions of one.</summary>
    /// <param name="view">The view, whose filter chooses the claims.</param>
    /// <param name="from">The earlier: <c>pack</c>, or <c>pack@version</c>; null for the page’s own choice.</param>
    /// <param name="to">The later.</param>
    public static string Changes(EvidenceView view, string? from = null, string? to = null)
    {
        var address = To("/changes", view);
        return from is null || to is null ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}from={Escape(from)}&to={Escape(to)}";
    }

    /// <summary>The correction ledger: of each figure what was said before, by whom, and what it is now.</summary>
    public static string Ledger(EvidenceView view) => To("/changes/ledger", view);

    /// <summary>The ledger as a table to take along.</summary>
    public static string LedgerCsv(EvidenceView view) => Address("/changes/ledger.csv", new() { Snapshot = view.Snapshot, Language = view.Language, Filter = Chosen(view) });

    /// <summary>New evidence, day by day, for a reader of feeds.</summary>
    public static string Feed(EvidenceView view) => Address("/feed.xml", new() { Snapshot = view.Snapshot, Language = view.Language, Filter = Chosen(view) });

    public static string ChartCsv(string slug, EvidenceView view) => Address($"/api/v1/charts/{slug}.csv", Taken(view));

    public static string ChartJson(string slug, EvidenceView view) => Address($"/api/v1/charts/{slug}", Taken(view));

    public static string ChartWorkbook(string slug, EvidenceView view) => Address($"/api/v1/charts/{slug}.xlsx", Taken(view));

    /// <summary>The chart as a picture in the view's colours.</summary>
    /// <param name="slug">The chart's id.</param>
    /// <param name="view">The view.</param>
    /// <param name="width">The width in pixels; null for the usual one.</param>
    /// <param name="bare">True for a place that has headline, key and source line of its own.</param>
    public static string ChartPicture(string slug, EvidenceView view, int? width = null, bool bare = false)
    {
        var address = Address($"/charts/{slug}.svg", Taken(view) with { Theme = view.Theme });
        var more = string.Join('&', new[] { width is { } pixels ? $"width={Text(pixels)}" : null, bare ? "bare=1" : null }.OfType<string>());
        return more.Length == 0 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{more}";
    }

    /// <summary>The chart as a drawing for a page, in the language of the reader; whoever draws adds its width.</summary>
    /// <param name="chart">The chart, which knows its filter: a page can be about a company that its address does not name as a filter.</param>
    /// <param name="view">The view.</param>
    /// <param name="version">The version of evidence and program.</param>
    public static string Drawing(DrawnChart chart, EvidenceView view, string version)
    {
        var address = Address($"/charts/{chart.Spec.Slug}/drawing", new() { Snapshot = view.Snapshot, Language = Languages.Current, Filter = chart.Filter, Options = chart.Options });
        return $"{address}&v={version}{(view.Presented is { } code ? $"&live={Escape(code)}" : "")}";
    }

    /// <summary>What the addresses of bodies of pages begin with.</summary>
    public const string Bodies = "/body";

    /// <summary>Whether the path is that of a body.</summary>
    public static bool IsBody(PathString path) => path.StartsWithSegments(Bodies, StringComparison.Ordinal);

    /// <summary>The body of the view’s page, in the language of the reader; whoever shows it adds the width of the window.</summary>
    /// <param name="view">The view; an open panel is no part of the body.</param>
    /// <param name="version">The version of evidence and program.</param>
    public static string Body(EvidenceView view, string version)
    {
        var address = Bodies + Here(view with { Drill = null });
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}said={Languages.Tag(Languages.Current)}&v={version}";
    }

    /// <summary>How to cite the chart, as a file.</summary>
    /// <param name="slug">The chart's id.</param>
    /// <param name="extension">The file's ending: <c>bib</c>, <c>ris</c>, <c>json</c> or <c>txt</c>.</param>
    /// <param name="view">The view.</param>
    public static string ChartCitationFile(string slug, string extension, EvidenceView view) => Address($"/charts/{slug}/cite.{extension}", Taken(view));

    /// <summary>The chart alone, for a frame.</summary>
    public static string Embed(string slug, EvidenceView view) => Address($"/embed/{slug}", Taken(view) with { Theme = view.Theme });

    public static string ClaimsCsv(EvidenceView view) => Address("/api/v1/claims.csv", Taken(view));

    public static string ClaimsWorkbook(EvidenceView view) => Address("/api/v1/claims.xlsx", Taken(view));

    /// <summary>The deck as a PowerPoint file, with the filter and the day that the reader has set.</summary>
    public static string DeckPowerPoint(string deck, EvidenceView view, string? code = null)
    {
        var query = Joined(Query(new() { Snapshot = view.Snapshot, Language = view.Language, Filter = Chosen(view), Options = Set(view) }).Prepend(new("code", code ?? "")).Where(pair => pair.Value.Length > 0));
        return query.Length == 0 ? $"/present/{Escape(deck)}/deck.pptx" : $"/present/{Escape(deck)}/deck.pptx?{query}";
    }

    public static string AuditJson(EvidenceView view) => Address("/api/v1/audit", new() { Snapshot = view.Snapshot, Language = view.Language, Filter = view.Filter, Findings = view.Findings });

    /// <summary>The claim as it is known on a day: an address that shows the same when more has become known.</summary>
    public static string ClaimAt(string id, DateOnly day) => $"/claims/{id}?asof={Text(day)}";

    /// <summary>How to cite the claim, as a file.</summary>
    /// <param name="id">The claim's id.</param>
    /// <param name="extension">The file's ending: <c>bib</c>, <c>ris</c>, <c>json</c> or <c>txt</c>.</param>
    /// <param name="view">The view, whose day of knowledge is cited.</param>
    public static string CitationFile(string id, string extension, EvidenceView view) =>
        Address($"/claims/{id}/cite.{extension}", new() { Snapshot = view.Snapshot, Language = view.Language, Filter = new() { AsOf = view.Filter.AsOf } });

    public static string Decks(EvidenceView view) => To("/present", view);

    /// <summary>The first slide of a deck, or the deck where it was left.</summary>
    public static string Deck(string deck, EvidenceView view) => To($"/present/{deck}", view);

    /// <summary>One slide of a deck, from a page outside of it.</summary>
    public static string SlideOf(string deck, int slide, EvidenceView view) => Slide(view with { Path = $"/present/{deck}", Search = null, Findings = FindingFilter.None, Place = null }, slide);

    /// <summary>What can be done with a deck; and of one that is made of charts, which charts it has and in which order.</summary>
    public static string DeckCharts(string deck, EvidenceView view) => To($"/present/{Escape(deck)}/charts", view);

    /// <summary>All slides of a deck below one another, for paper.</summary>
    public static string DeckPrint(string deck, EvidenceView view, bool notes = false)
    {
        var query = Joined(Query(new() { Snapshot = view.Snapshot, Language = view.Language, Filter = Chosen(view), Options = Set(view), Theme = view.Theme }).Append(new("print", notes ? "notes" : "1")));
        return $"/present/{deck}?{query}";
    }

    /// <summary>Another slide on the page that the view is on. What the present slide itself sets stays behind, what the reader has set goes along.</summary>
    public static string Slide(EvidenceView view, int slide, int step = 0) => Here(view with
    {
        Filter = Chosen(view),
        Options = Set(view),
        Charts = view.Charts == view.Place?.Charts ? ChartView.Chart : view.Charts,
        Drill = null,
        Place = (view.Place ?? new() { Slide = slide }) with { Slide = slide, Step = step, IsBlack = false, Filter = EvidenceFilter.None, Options = ChartOptions.None, Charts = ChartView.Chart },
    });

    /// <summary>The address of <see cref="Slide"/> with <c>~</c> in the number's place.</summary>
    public static string SlideTemplate(EvidenceView view) => Slide(view, SlidePlace.Any);

    /// <summary>Where a presentation of the deck is started, by a form.</summary>
    public static string StartSession(string deck, EvidenceView view) => To($"/present/{deck}/session", view);

    /// <summary>Where the deck of a slide is started at that slide, by a form.</summary>
    public static string StartSessionAt(string deck, EvidenceView view) => AtSlide($"/present/{deck}/session", null, view);

    /// <summary>Where the speaker goes on at a slide after a restart of the server, by a form.</summary>
    public static string ResumeSession(string deck, string code, EvidenceView view) => AtSlide($"/present/{deck}/session/resume", code, view);

    /// <summary>The speaker's page at a slide.</summary>
    public static string Talk(string deck, string code, EvidenceView view) => AtSlide($"/present/{deck}/presenter", code, view);

    /// <summary>Where the speaker moves by a form, on a page without scripts: the query is that of the slide's address.</summary>
    public static string Move(string deck, EvidenceView view, int slide, int step) => $"/present/{Escape(deck)}/session/move?{Slide(view, slide, step).Split('?')[1]}";

    /// <summary>Where the key is given that shows the speaker's notes.</summary>
    public static string NotesKey(EvidenceView view) => Address("/notes", Look(view));

    /// <summary>The same with the key filled in, for the person who runs the server.</summary>
    public static string NotesKey(string key) => $"/notes?key={Escape(key)}";

    /// <summary>Where the form of that page goes.</summary>
    public static string GiveNotesKey(EvidenceView view) => Address("/notes/key", Look(view));

    /// <summary>Where a presentation is ended, by a form.</summary>
    public static string EndSession(string deck, EvidenceView view) => Address($"/present/{deck}/session/end", Look(view));

    /// <summary>The speaker's page of a presentation, where it was left.</summary>
    public static string Presenter(string deck, string code, Theme theme = Theme.System, Language? language = null) =>
        $"/present/{deck}/presenter?code={Escape(code)}{(theme == Theme.System ? "" : $"&theme={EvidenceViewReader.NameOf(theme)}")}{(language is { } named ? $"&lang={EvidenceViewReader.NameOf(named)}" : "")}";

    /// <summary>The speaker's page without an audience.</summary>
    public static string Rehearsal(string deck, EvidenceView view) => To($"/present/{deck}/presenter", view);

    /// <summary>Where the speaker's page sends what it points at.</summary>
    public static string Point(string deck) => $"/present/{deck}/session/point";

    /// <summary>Where the device that opens it becomes the speaker's too, once.</summary>
    public static string Invitation(string deck, string code, string key, EvidenceView view)
    {
        var look = Joined(Query(Look(view)));
        return $"/present/{deck}/lead?code={Escape(code)}&key={key}{(look.Length == 0 ? "" : $"&{look}")}";
    }

    /// <summary>Where the device says that it wants to lead, by a form.</summary>
    public static string Lead(string deck, EvidenceView view) => Address($"/present/{deck}/session/lead", Look(view));

    /// <summary>Where a code can be typed in.</summary>
    public static string Follow() => "/follow";

    /// <summary>What a form in which a code is typed must carry as hidden fields: language and colours are the follower’s own.</summary>
    public static IEnumerable<KeyValuePair<string, string>> CarriedToFollow(EvidenceView view) => Query(Look(view));

    /// <summary>Where a code can be typed in, in the reader’s language and colours.</summary>
    public static string Follow(EvidenceView view) => Address("/follow", Look(view));

    /// <summary>The audience's page of a presentation.</summary>
    public static string Follow(string code) => $"/follow/{Escape(code)}";

    /// <summary>The audience's page in the language and colours of the reader.</summary>
    public static string Follow(string code, EvidenceView view) => Address(Follow(code), Look(view));

    /// <summary>What the speaker shows and nothing else, for the projector of a room.</summary>
    public static string Wall(string code, EvidenceView view) => Address($"{Follow(code)}/screen", Look(view));

    /// <summary>The keys that the view sets over those of its slide, without the slide itself.</summary>
    public static string SetOverSlide(EvidenceView view) => Joined(Query(view with { Drill = null, Theme = Theme.System, Language = null, Place = view.Place is { } place ? place with { Slide = SlidePlace.Any } : null })
        .Where(pair => pair.Key is not ("slide" or "step" or "black" or "code" or "turn")));

    /// <summary>A file of a data pack, as the dashboard read it.</summary>
    public static string PackFile(string pack, string file) => $"/data/{pack}/{file}";

    /// <summary>The page that the view is on, in the view's state.</summary>
    public static string Here(EvidenceView view) => Address(view.Path, view);

    /// <summary>The very address that was asked for, with whatever it holds.</summary>
    /// <param name="path">Its path; two slashes at the start, which would name another site, become one.</param>
    /// <param name="query">Its query, with the question mark.</param>
    public static string Again(string path, string query)
    {
        ArgumentNullException.ThrowIfNull(path);
        return $"/{path.TrimStart('/')}{query}";
    }

    /// <summary>The same page with the evidence panel of the claim open.</summary>
    public static string Drill(string claim, EvidenceView view) => Here(view with { Drill = claim });

    /// <summary>The address of <see cref="Drill"/> with <c>~</c> in the claim's place: a drawn chart fills it in.</summary>
    public static string DrillTemplate(EvidenceView view) => Drill("~", view);

    /// <summary>The parts of the state that a form must carry as hidden fields, so that a search keeps filter and theme.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Carried(EvidenceView view) => Query(new() { Snapshot = view.Snapshot, Language = view.Language, Filter = view.Filter, Theme = view.Theme });

    /// <summary>The state of this page that a form must carry as hidden fields, so that choosing a day keeps all the rest.</summary>
    public static IEnumerable<KeyValuePair<string, string>> CarriedHere(EvidenceView view) => Query(view with { Filter = view.Filter with { AsOf = null }, Page = null });

    /// <summary>The state of this page that a form must carry as hidden fields, so that looking for rows of its table keeps all the rest.</summary>
    public static IEnumerable<KeyValuePair<string, string>> CarriedToFind(EvidenceView view) => Query(view with { Table = view.Table with { Find = null } });

    /// <summary>The state of this page that a form must carry as hidden fields, so that looking for names in its list keeps all the rest.</summary>
    public static IEnumerable<KeyValuePair<string, string>> CarriedToNames(EvidenceView view) => Query(view with { Search = null, Kind = null });

    /// <summary>A place on the page that the view is on.</summary>
    /// <param name="view">The view.</param>
    /// <param name="id">The id of the element.</param>
    public static string Place(EvidenceView view, string id) => $"{Here(view)}#{Uri.EscapeDataString(id)}";

    private static string To(string path, EvidenceView view, ChartView charts = ChartView.Chart) =>
        Address(path, Left(view) with { Charts = charts, Drill = null, Search = null, Findings = FindingFilter.None, Place = null, Explore = ExploreOptions.None, Board = [], Table = TableOptions.None, Page = null });

    /// <summary>The view of somebody who leaves a slide: what the slide itself sets stays behind.</summary>
    private static EvidenceView Left(EvidenceView view) => view.Place is null ? view : view with { Filter = Chosen(view), Options = Set(view), Place = null };

    /// <summary>The language and colours of the reader, who brings nothing else along.</summary>
    private static EvidenceView Look(EvidenceView view) => new() { Snapshot = view.Snapshot, Language = view.Language, Theme = view.Theme };

    private static string AtSlide(string path, string? code, EvidenceView view) =>
        Slide(view with { Path = path, Place = view.Place! with { Code = code, Turn = null } }, view.Place.Slide, view.Place.Step);

    private static string Address(string path, EvidenceView view)
    {
        var query = Joined(Query(view with
        {
            Options = ChartOptionsReader.IsReadAt(path) ? view.Options : ChartOptions.None,
            Explore = ExploreOptionsReader.IsReadAt(path) ? view.Explore : ExploreOptions.None,
            Board = BoardReader.IsReadAt(path) ? view.Board : [],
            Table = TableColumns.AreSetAt(path, view.Charts) ? view.Table : TableOptions.None,
            Page = ListPageReader.IsReadAt(path, view.Charts) ? view.Page : null,
        }));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static IEnumerable<KeyValuePair<string, string>> Query(EvidenceView view)
    {
        var (filter, options) = (Chosen(view), Set(view));
        var pairs = new (string Key, string? Value)[]
        {
            ("code", view.Place?.Code),
            ("turn", view.Place?.Turn?.ToString(CultureInfo.InvariantCulture)),
            ("slide", view.Place is { } place ? Text(place.Slide) : null),
            ("step", view.Place is { Step: > 0 } stepped ? Text(stepped.Step) : null),
            ("black", view.Place is { IsBlack: true } ? "1" : null),
            ("q", view.Search),
            ("kind", view is { Search.Length: > 0, Kind: { } kind } ? EvidenceViewReader.NameOf(kind) : null),
            ("segment", List(filter.Segments)),
            ("company", List(filter.Companies)),
            ("status", List([.. filter.Statuses.Select(EvidenceViewReader.NameOf)])),
            ("pack", List(filter.Packs)),
            ("asof", filter.AsOf is { } day ? Text(day) : null),
            ("severity", List([.. view.Findings.Severities.Select(EvidenceViewReader.NameOf)])),
            ("rule", List(view.Findings.Rules)),
            ("marks", view.Findings.Marks == MarkChoice.All ? null : EvidenceViewReader.NameOf(view.Findings.Marks)),
            ("from", view.Explore.From is { } first ? Text(first) : options.From is { } from ? PeriodText.Year(from) : null),
            ("to", view.Explore.To is { } last ? Text(last) : options.To is { } to ? PeriodText.Year(to) : null),
            ("values", options.Values == ChartValues.Absolute ? null : EvidenceViewReader.NameOf(options.Values)),
            ("scale", options.Scale == ChartScale.Linear ? null : EvidenceViewReader.NameOf(options.Scale)),
            ("layout", options.Layout == ChartLayout.Lines ? null : EvidenceViewReader.NameOf(options.Layout)),
            ("definition", options.Definition),
            ("hide", List(view.Explore.Hidden)),
            ("charts", List(view.Board)),
            ("view", view.Charts == (view.Place?.Charts ?? ChartView.Chart) ? null : EvidenceViewReader.NameOf(view.Charts)),
            ("sort", view.Table.Sort is { } column ? (view.Table.Descending ? "-" : "") + EvidenceViewReader.NameOf(column) : null),
            ("columns", List([.. view.Table.Columns.Select(EvidenceViewReader.NameOf)])),
            ("find", view.Table.Find),
            ("page", view.Page is { Number: > 1 } page && page.Filter == view.Filter ? Text(page.Number) : null),
            ("drill", view.Drill),
            ("lang", view.Language is { } language ? EvidenceViewReader.NameOf(language) : null),
            ("theme", view.Theme == Theme.System ? null : EvidenceViewReader.NameOf(view.Theme)),
        };
        return from pair in pairs where !string.IsNullOrEmpty(pair.Value) select KeyValuePair.Create(pair.Key, pair.Value);
    }

    /// <summary>What a file shows of the view: its evidence, and nothing of the page around it.</summary>
    private static EvidenceView Taken(EvidenceView view) => new() { Snapshot = view.Snapshot, Language = view.Language, Filter = view.Filter, Options = view.Options };

    /// <summary>The options without what a slide itself sets.</summary>
    private static ChartOptions Set(EvidenceView view) => view.Options == view.Place?.Options ? ChartOptions.None : view.Options;

    /// <summary>The filter without what a slide itself sets.</summary>
    private static EvidenceFilter Chosen(EvidenceView view) => view.Filter == view.Place?.Filter ? EvidenceFilter.None : view.Filter;

    private static string Joined(IEnumerable<KeyValuePair<string, string>> pairs) => string.Join('&', pairs.Select(pair => $"{pair.Key}={Escape(pair.Value)}"));

    private static string List(ValueSet<string> ids) => string.Join(',', ids);

    private static string Text(int slide) => slide == SlidePlace.Any ? "~" : slide.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // a comma is allowed in a query and keeps lists readable
    private static string Escape(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);
}
