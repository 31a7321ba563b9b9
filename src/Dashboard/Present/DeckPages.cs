using System.Globalization;
using Dashboard.Charts;
using Dashboard.Decks;
using Dashboard.Documents.PowerPoint;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Present;

/// <summary>Turns a deck into the pages of its file: a filter that the reader asks for takes the place of that of each slide, as it does on the screen.</summary>
/// <param name="charts">Makes the charts.</param>
/// <param name="asked">The evidence and the filter that the reader asks for.</param>
/// <param name="withNotes">Whether the reader may have what the speaker wants to say.</param>
/// <param name="root">Where the dashboard is: addresses in a file must be complete.</param>
public sealed class DeckPages(ChartSpecs charts, EvidenceView asked, bool withNotes, Uri root)
{
    /// <summary>The pages; a chart or a text that is too long for one slide continues on the next.</summary>
    public IReadOnlyList<DeckPage> Of(Deck deck) => [.. deck.Slides.SelectMany(slide => Pages(deck, slide))];

    private IEnumerable<DeckPage> Pages(Deck deck, Slide slide)
    {
        // what the file shows is what the address shows
        var address = new Uri(root, DashboardUrls.SlideOf(deck.Id, slide.Number, asked));
        var view = SlideViewReader.Read(asked.Everything, deck, address.AbsolutePath, address.Query, asked.Today);
        var spec = slide.Chart is null ? null : charts.Get(ChartCatalog.Find(view.Everything, slide.Chart)!, view).Spec;
        var page = new DeckPage
        {
            Headline = slide.Headline,
            Text = [.. Figure(slide, view), .. new PageText(root).Of(slide.Text)],
            AsTable = view.Charts != ChartView.Chart,
            Highlights = slide.Highlights,
            Address = address,
            AsOf = CountText.Capital(Say($"as of {PeriodText.Day(view.Day)}")),
            Filter = FilterOf(view),
            Notes = SpokenNotes(slide),
            Sources = spec is not null ? [] : [.. slide.Citations.Select(view.Snapshot.FindSource).OfType<Source>().Select(source => new PageSource(source.Number?.ToString(CultureInfo.InvariantCulture) ?? "", source.Publisher, source.Title, source.Url))],
        };
        // text that leaves no room for its chart stands before it
        var texts = spec is null || !TextParts.FitsByChart(page.Text) ? TextParts.Of(page.Text).Select(text => page with { Text = text }) : [];
        var drawn = spec is null ? [] : ChartParts.Of(spec, page.AsTable).Select((part, at) => WithChart(page, part, view.Snapshot) with { Text = at == 0 && TextParts.FitsByChart(page.Text) ? page.Text : [] });
        IReadOnlyList<DeckPage> pages = [.. texts, .. drawn];
        return pages.Count == 1 ? pages : pages.Select((one, at) => one with { Headline = Say($"{one.Headline} ({AmountText.Number(at + 1)} of {AmountText.Number(pages.Count)})") });
    }

    private static DeckPage WithChart(DeckPage page, ChartSpec part, EvidenceSnapshot snapshot) => page with
    {
        Chart = part,
        Sources = [.. part.Citations.Select(citation => SourceOf(citation, snapshot))],
        Notes = [.. page.Notes, .. EvidenceNotes.Of(part, id => snapshot.FindSource(id)!)],
    };

    private static IEnumerable<PageParagraph> Figure(Slide slide, EvidenceView view)
    {
        if (slide.Figure == Slide.Support)
        {
            var counts = view.CountsOf(view.LeadingClaims);
            yield return PageParagraph.Plain(Say($"{SupportText.Share(counts)} of the figures confirmed or by two documents."));
            yield return PageParagraph.Plain(SupportText.Sentence(counts));
        }
    }

    // as on the screen: what the slide itself sets is not said, and the day stands beside it
    private static string FilterOf(EvidenceView view) => view.Filter == view.Place!.Filter ? "" : FilterPart.InWords(FilterPart.Of(view).Where(part => part.Key != FilterPart.Day));

    private List<string> SpokenNotes(Slide slide) => !withNotes ? [] : [.. new PageText(root).Of(slide.Notes).Select(paragraph => paragraph.Text)];

    private static PageSource SourceOf(ChartCitation citation, EvidenceSnapshot snapshot) =>
        new(citation.Number, citation.Publisher, citation.Title, snapshot.FindSource(citation.Source)!.Url);
}
