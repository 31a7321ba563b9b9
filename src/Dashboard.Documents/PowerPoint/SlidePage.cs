using Dashboard.Documents.Office;
using Dashboard.Evidence.Wording;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>Writes one page: headline, text, chart or table, sources, address, day, number.</summary>
/// <param name="part">The part of the file that becomes the slide.</param>
/// <param name="page">The page.</param>
internal sealed class SlidePage(SlidePart part, DeckPage page)
{
    private const int LongestHeadline = 220;
    private const int LongestAddress = 110;
    private const int LongestShortAddress = 66;
    private const int LongestFilter = 48;
    private const double Small = 10;
    // how much wider than other type a headline is
    private const double BoldSerif = 1.25;
    private const double GapBelowText = 8;

    private readonly Shapes shapes = new(address => part.AddHyperlinkRelationship(address, true).Id);

    /// <summary>Writes.</summary>
    public void Write()
    {
        var headline = TextCut.To(page.Headline, LongestHeadline);
        shapes.Add(
            SayAs("Headline", "shape"),
            DeckArea.Headline,
            [PageParagraph.Plain(headline)],
            new(TextSize.Fitting([headline], DeckArea.Headline.Width / BoldSerif, DeckArea.Headline.Height, 0, 28, 26, 24, 22, 20, 18, 16)) { Serif = true, Bold = true, Anchor = A.TextAnchoringTypeValues.Bottom },
            new PlaceholderShape { Type = PlaceholderValues.Title });
        var room = Text();
        if (page.Chart is { } chart)
        {
            var sources = chart.Empty is null ? SourceLine.Of(page.Sources, DeckArea.Sources, Small) : PageParagraph.Plain("");
            // the chart gets what the sources leave
            var spare = DeckArea.Sources.Height - TextSize.Height([sources.Text], Small, DeckArea.Sources.Width);
            Chart(chart, room with { Height = room.Height + Math.Max(0, spare) });
            shapes.Add(SayAs("Sources", "shape"), DeckArea.Sources.Below(Math.Max(0, spare)), [sources], new(Small) { Soft = true, Anchor = A.TextAnchoringTypeValues.Bottom });
        }

        else if (page.Sources.Count > 0)
        {
            shapes.Add(SayAs("Sources", "shape"), DeckArea.Sources, [SourceLine.Of(page.Sources, DeckArea.Sources, Small)], new(Small) { Soft = true, Anchor = A.TextAnchoringTypeValues.Bottom });
        }

        Foot();
        part.Slide = new Slide(new CommonSlideData(shapes.Tree), new ColorMapOverride(new A.MasterColorMapping()));
    }

    /// <summary>Writes the text and gives what is left for the chart.</summary>
    private DeckArea Text()
    {
        var area = DeckArea.Body;
        if (page.Text.Count == 0)
        {
            return area;
        }

        var words = page.Text.Select(paragraph => paragraph.Text).ToList();
        var height = page.Chart is null ? area.Height : TextParts.MostByChart;
        var points = TextSize.Fitting(words, area.Width - 26, height, page.Chart is null ? 12 : 6, page.Chart is null ? TextParts.Sizes : TextParts.SizesByChart);
        var between = TextParts.Between(points);
        var used = page.Chart is null ? area.Height : TextSize.Height(words, points, area.Width, between);
        shapes.Add(SayAs("Text", "shape"), page.Chart is null ? area.Below(14) : area.Top(used), page.Text, new(points) { Between = between }, new PlaceholderShape { Type = PlaceholderValues.Body, Index = 1 });
        return area.Below(used + GapBelowText);
    }

    private void Chart(Charts.ChartSpec chart, DeckArea room)
    {
        if (chart.Empty is { } reason)
        {
            shapes.Add(SayAs("Reason", "shape"), room, [PageParagraph.Plain(reason)], new(18) { Soft = true });
        }
        else if (page.AsTable)
        {
            shapes.Tree.Append(PageTable.Of(chart, page.Highlights, room, shapes));
        }
        else
        {
            shapes.Tree.Append(ChartFrame.Of(part, chart, page.Highlights, room, shapes.NextId()));
        }
    }

    private void Foot()
    {
        // a filter takes room from the address, which stays a link however much of it is shown
        var isFiltered = page.Filter.Length > 0;
        shapes.Add(SayAs("Address", "shape"), isFiltered ? DeckArea.ShortAddress : DeckArea.Address, [new([new(TextCut.To(page.Address.AbsoluteUri, isFiltered ? LongestShortAddress : LongestAddress), Link: page.Address)])], new(Small) { Soft = true });
        if (isFiltered)
        {
            shapes.Add(SayAs("Filter", "shape"), DeckArea.Filter, [PageParagraph.Plain(Say($"Filter: {TextCut.To(page.Filter, LongestFilter)}"))], new(Small) { Soft = true });
        }

        shapes.Add(SayAs("As of", "shape"), DeckArea.Day, [PageParagraph.Plain(page.AsOf)], new(Small) { Soft = true, Alignment = A.TextAlignmentTypeValues.Right });
        shapes.Add(SayAs("Slide number", "shape"), DeckArea.Number, [], new(Small) { Soft = true });
        // a field counts on when slides are moved
        var paragraph = shapes.Tree.Descendants<A.Paragraph>().Last();
        paragraph.RemoveAllChildren();
        paragraph.Append(
            new A.ParagraphProperties { Alignment = A.TextAlignmentTypeValues.Right },
            new A.Field(new A.RunProperties(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Text2 })) { Language = OfficeText.Language, FontSize = (int)(Small * 100) }, new A.Text("‹#›"))
            {
                Id = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}",
                Type = "slidenum",
            });
    }
}
