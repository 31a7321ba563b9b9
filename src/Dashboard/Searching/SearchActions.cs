using Dashboard.Charts;
using Dashboard.Decks;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Searching;

/// <summary>What can be done from a view. Everything but three is a plain address.</summary>
public static class SearchActions
{
    /// <summary>The actions, the most wanted first.</summary>
    public static IReadOnlyList<SearchAction> Of(EvidenceView view) => [.. OfView(view), .. Pages(view), .. Looks(view)];

    private static IEnumerable<SearchAction> OfView(EvidenceView view)
    {
        if (view.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["charts", var slug] && ChartCatalog.Find(view.Everything, slug) is { } chart)
        {
            if (SlideOf(view, slug) is var (deck, slide))
            {
                yield return new("present-chart", Say("Present this chart"), Say($"slide {slide} of “{deck.Title}”"), Say("slides show"), DashboardUrls.SlideOf(deck.Id, slide, view));
            }

            yield return new("present-alone", Say("Present this chart alone"), Say("as it is set here, on one slide"), Say("slides show this view"), DashboardUrls.Deck(ChartsDeck.IdOf([slug]), view));
            yield return new("chart-xlsx", Say("Export this chart as a workbook"), Say($"{chart.Name}, for Excel, with its sources"), Say("download xlsx table spreadsheet"), DashboardUrls.ChartWorkbook(slug, view), IsFile: true);
            yield return new("chart-svg", Say("Export this chart as a picture"), Say($"{chart.Name}, SVG with its sources"), Say("download svg image drawing"), DashboardUrls.ChartPicture(slug, view), IsFile: true);
            yield return new("chart-csv", Say("Export this chart as CSV"), Say($"{chart.Name}, with its sources"), Say("download table spreadsheet"), DashboardUrls.ChartCsv(slug, view), IsFile: true);
            yield return new("chart-json", Say("Export this chart as JSON"), Say($"{chart.Name}, for programs"), Say("download data"), DashboardUrls.ChartJson(slug, view), IsFile: true);
        }

        if (ShowsCharts(view.Path))
        {
            yield return new("present-view", Say("Present this view"), Say("its charts as slides"), Say("slides show deck charts start"), null, "present-view");
        }

        foreach (var action in OfDeck(view))
        {
            yield return action;
        }

        foreach (var deck in DeckLibrary.Of(view.Everything).Decks)
        {
            yield return new($"present-{deck.Id}", Say($"Present “{deck.Title}”"), view.Filter.IsEmpty ? CountText.Of(deck.Slides.Count, "slide") : Say("with this filter"), Say("this view slides show deck"), DashboardUrls.Deck(deck.Id, view));
        }

        yield return new("report", Say("Report of this view"), Say("a brief with numbered references, for paper"), Say("brief print pdf"), DashboardUrls.Report(view));
        yield return new("report-markdown", Say("Export the report as Markdown"), Say("the same brief as a text file"), Say("download md"), DashboardUrls.ReportMarkdown(view), IsFile: true);
        yield return new("print", Say("Print this page"), Say("or keep it as PDF"), Say("paper pdf"), null, "print");
        yield return new("copy-link", Say("Copy the link to this view"), Say("filter, day and open evidence included"), Say("share address url"), null, "copy-link");
        if (!view.Filter.IsEmpty && HasState(view))
        {
            yield return new("clear", Say("Clear all filters"), Say("show all the evidence"), Say("reset remove show all"), DashboardUrls.Here(view with { Filter = EvidenceFilter.None, Findings = FindingFilter.None }));
        }
    }

    /// <summary>What can be done with the deck whose slides are shown, be it of a pack or made of charts.</summary>
    private static IEnumerable<SearchAction> OfDeck(EvidenceView view)
    {
        if (view.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is not ["present", var id, ..] || DeckLibrary.Of(view.Everything).Find(id) is not { } deck)
        {
            yield break;
        }

        yield return new("deck", Say("Start, rehearse or print this deck"), deck.Title, Say("present presentation talk live begin"), DashboardUrls.DeckCharts(id, view));
        yield return new("deck-rehearse", Say("Rehearse this deck"), Say("notes and time, and nobody follows"), Say("presenter practice desk"), DashboardUrls.Rehearsal(id, view));
        yield return new("deck-print", Say("Print this deck"), Say("all slides on one page, for paper or PDF"), Say("paper pdf handout"), DashboardUrls.DeckPrint(id, view));
        yield return new("deck-pptx", Say("This deck as PowerPoint"), Say("native charts with their sources"), Say("download pptx export file"), DashboardUrls.DeckPowerPoint(id, view), IsFile: true);
    }

    /// <summary>Whether the page at the path shows charts that can be presented.</summary>
    private static bool ShowsCharts(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries) is [] or ["charts"] or ["charts" or "segments" or "companies" or "metrics", _] or ["segments"];

    private static IEnumerable<SearchAction> Pages(EvidenceView view) =>
    [
        new("overview", Say("Go to the overview"), Say("key figures and every chart"), Say("home start"), DashboardUrls.Overview(view)),
        new("charts", Say("Go to the charts"), Say("the gallery"), Say("graphs"), DashboardUrls.Charts(view)),
        new("segments", Say("Go to the segments"), Say("the value chain"), Say("chain"), DashboardUrls.Segments(view)),
        new("companies", Say("Go to the companies"), Say("companies, organisations, markets"), Say("firms entities"), DashboardUrls.Companies(view)),
        new("claims", Say("Go to the claims"), Say("everything that is stated"), Say("statements list"), DashboardUrls.Claims(view)),
        new("sources", Say("Go to the sources"), Say("the bibliography"), Say("references citations"), DashboardUrls.Sources(view)),
        new("audit", Say("Go to the audit"), Say("what claims rest on, and every finding"), Say("support rules problems findings"), DashboardUrls.Audit(view)),
        new("decks", Say("Go to the decks"), Say("slides that are live"), Say("present slides"), DashboardUrls.Decks(view)),
        new("ask", Say("Ask the evidence"), Say("a question in plain words, an answer with citations"), Say("question answer ai chat"), DashboardUrls.Ask(view)),
        new("compare", Say("Compare companies or segments"), Say("two to four side by side"), Say("versus difference beside"), DashboardUrls.Compare(view)),
        new("board", Say("A board of your own"), Say("charts in your order"), Say("dashboard arrange custom"), DashboardUrls.Board(view, ["capex", "funding"])),
        new("changes", Say("What changed"), Say("packs and their versions side by side"), Say("new updates diff compare"), DashboardUrls.Changes(view)),
        new("ledger", Say("Correction ledger"), Say("what was said before, by whom, and what it is now"), Say("corrections history guidance raised revised"), DashboardUrls.Ledger(view)),
        new("feed", Say("Feed of new evidence"), Say("Atom, for a reader of feeds"), Say("rss news subscribe"), DashboardUrls.Feed(view), IsFile: true),
    ];

    private static IEnumerable<SearchAction> Looks(EvidenceView view)
    {
        if (HasState(view))
        {
            (Theme Theme, string Title, string Words)[] themes =
            [
                (Theme.Dark, Say("Dark theme"), Say("toggle night colours mode")), (Theme.Light, Say("Light theme"), Say("toggle day colours mode")), (Theme.System, Say("Theme as the system says"), Say("toggle auto colours mode")),
            ];
            foreach (var (theme, title, words) in themes.Where(choice => choice.Theme != view.Theme))
            {
                yield return new($"theme-{EvidenceViewReader.NameOf(theme)}", title, Say("for this view and what you open from it"), words, DashboardUrls.Here(view with { Theme = theme }));
            }

            yield return view.Charts == ChartView.Table
                ? new("view-chart", Say("Show the drawings"), Say("instead of tables"), Say("charts graphs"), DashboardUrls.Here(view with { Charts = ChartView.Chart }))
                : new("view-table", Say("Show the numbers as tables"), Say("instead of drawings"), Say("data twin"), DashboardUrls.Here(view with { Charts = ChartView.Table }));
            foreach (var pack in view.Everything.Packs.Where(pack => pack.Date != view.Filter.AsOf))
            {
                yield return new($"asof-{pack.Id}", Say($"Show what was known by {PeriodText.Day(pack.Date)}"), Say($"the day of “{pack.Title}”"), Say("as of date time"), DashboardUrls.Here(Reachable.Under(view, view.Filter with { AsOf = pack.Date })));
            }
        }

        yield return new("keys", Say("Show all keys"), Say("what the keyboard does"), Say("help shortcuts keyboard"), null, "keys");
    }

    private static (Deck Deck, int Slide)? SlideOf(EvidenceView view, string slug) =>
        (from deck in DeckLibrary.Of(view.Everything).Decks
         from slide in deck.Slides
         where slide.Chart == slug
         select ((Deck, int)?)(deck, slide.Number)).FirstOrDefault();

    /// <summary>Slides have a state of their own, which these addresses would lose.</summary>
    private static bool HasState(EvidenceView view) => !view.Path.StartsWith("/present/", StringComparison.Ordinal) && !view.Path.StartsWith("/follow", StringComparison.Ordinal);
}
