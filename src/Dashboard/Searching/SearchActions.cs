using Dashboard.Charts;
using Dashboard.Decks;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Searching;

/// <summary>What can be done from a view. Everything but three is a plain address.</summary>
public static class SearchActions
{
    /// <summary>The actions, the most wanted first.</summary>
    public static IReadOnlyList<SearchAction> Of(EvidenceView view) => [.. OfView(view), .. Pages(view), .. Looks(view)];

    private static IEnumerable<SearchAction> OfView(EvidenceView view)
    {
        if (view.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["charts", var slug] && ChartCatalog.Find(slug) is { } chart)
        {
            if (SlideOf(view, slug) is var (deck, slide))
            {
                yield return new("present-chart", "Present this chart", $"slide {slide} of “{deck.Title}”", "slides show", DashboardUrls.SlideOf(deck.Id, slide, view));
            }

            yield return new("chart-csv", "Export this chart as CSV", $"{chart.Name}, with its sources", "download table spreadsheet", DashboardUrls.ChartCsv(slug, view), IsFile: true);
            yield return new("chart-json", "Export this chart as JSON", $"{chart.Name}, for programs", "download data", DashboardUrls.ChartJson(slug, view), IsFile: true);
        }

        foreach (var deck in DeckLibrary.Of(view.Everything).Decks)
        {
            yield return new($"present-{deck.Id}", $"Present “{deck.Title}”", view.Filter.IsEmpty ? CountText.Of(deck.Slides.Count, "slide") : "with this filter", "this view slides show deck", DashboardUrls.Deck(deck.Id, view));
        }

        yield return new("report", "Report of this view", "a brief with numbered references, for paper", "brief print pdf", DashboardUrls.Report(view));
        yield return new("report-markdown", "Export the report as Markdown", "the same brief as a text file", "download md", DashboardUrls.ReportMarkdown(view), IsFile: true);
        yield return new("print", "Print this page", "or keep it as PDF", "paper pdf", null, "print");
        yield return new("copy-link", "Copy the link to this view", "filter, day and open evidence included", "share address url", null, "copy-link");
        if (!view.Filter.IsEmpty && HasState(view))
        {
            yield return new("clear", "Clear all filters", "show all the evidence", "reset remove show all", DashboardUrls.Here(view with { Filter = EvidenceFilter.None, Findings = FindingFilter.None }));
        }
    }

    private static IEnumerable<SearchAction> Pages(EvidenceView view) =>
    [
        new("overview", "Go to the overview", "key figures and every chart", "home start", DashboardUrls.Overview(view)),
        new("charts", "Go to the charts", "the gallery", "graphs", DashboardUrls.Charts(view)),
        new("segments", "Go to the segments", "the value chain", "chain", DashboardUrls.Segments(view)),
        new("companies", "Go to the companies", "companies, organisations, markets", "firms entities", DashboardUrls.Companies(view)),
        new("claims", "Go to the claims", "everything that is stated", "statements list", DashboardUrls.Claims(view)),
        new("sources", "Go to the sources", "the bibliography", "references citations", DashboardUrls.Sources(view)),
        new("audit", "Go to the audit", "the evidence score and every finding", "score rules problems findings", DashboardUrls.Audit(view)),
        new("decks", "Go to the decks", "slides that are live", "present slides", DashboardUrls.Decks(view)),
        new("changes", "What changed", "packs and their versions side by side", "new updates diff compare", DashboardUrls.Changes(view)),
        new("feed", "Feed of what became known", "Atom, for a reader of feeds", "rss news subscribe", DashboardUrls.Feed(view), IsFile: true),
    ];

    private static IEnumerable<SearchAction> Looks(EvidenceView view)
    {
        if (HasState(view))
        {
            (Theme Theme, string Title, string Words)[] themes =
            [
                (Theme.Dark, "Dark theme", "toggle night colours mode"), (Theme.Light, "Light theme", "toggle day colours mode"), (Theme.System, "Theme as the system says", "toggle auto colours mode"),
            ];
            foreach (var (theme, title, words) in themes.Where(choice => choice.Theme != view.Theme))
            {
                yield return new($"theme-{EvidenceViewReader.NameOf(theme)}", title, "for this view and what you open from it", words, DashboardUrls.Here(view with { Theme = theme }));
            }

            yield return view.Charts == ChartView.Table
                ? new("view-chart", "Show the drawings", "instead of tables", "charts graphs", DashboardUrls.Here(view with { Charts = ChartView.Chart }))
                : new("view-table", "Show the numbers as tables", "instead of drawings", "data twin", DashboardUrls.Here(view with { Charts = ChartView.Table }));
            foreach (var pack in view.Everything.Packs.Where(pack => pack.Date != view.Filter.AsOf))
            {
                yield return new($"asof-{pack.Id}", $"Show what was known on {PeriodText.Day(pack.Date)}", $"the day of “{pack.Title}”", "as of date time", DashboardUrls.Here(Reachable.Under(view, view.Filter with { AsOf = pack.Date })));
            }
        }

        yield return new("keys", "Show all keys", "what the keyboard does", "help shortcuts keyboard", null, "keys");
    }

    private static (Deck Deck, int Slide)? SlideOf(EvidenceView view, string slug) =>
        (from deck in DeckLibrary.Of(view.Everything).Decks
         from slide in deck.Slides
         where slide.Chart == slug
         select ((Deck, int)?)(deck, slide.Number)).FirstOrDefault();

    /// <summary>Slides have a state of their own, which these addresses would lose.</summary>
    private static bool HasState(EvidenceView view) => !view.Path.StartsWith("/present/", StringComparison.Ordinal) && !view.Path.StartsWith("/follow", StringComparison.Ordinal);
}
