using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>The sources of a chart in small type, each a link: in full where there is room, else by publisher, and never more than fit.</summary>
internal static class SourceLine
{
    private const int LongestTitle = 80;
    private const string Between = " · ";

    /// <summary>The paragraph.</summary>
    public static PageParagraph Of(IReadOnlyList<PageSource> sources, DeckArea area, double points)
    {
        if (sources.Count == 0)
        {
            return PageParagraph.Plain(Say("No source is given for these numbers."));
        }

        var full = Line(sources, source => Say($"[{source.Number}] {source.Publisher}: {Short(source.Title)}"), 0);
        if (Fits(full))
        {
            return full;
        }

        return Enumerable.Range(0, sources.Count)
            .Select(left => Line([.. sources.SkipLast(left)], source => $"[{source.Number}] {Short(source.Publisher)}", left))
            .FirstOrDefault(Fits) ?? PageParagraph.Plain(Say($"{CountText.Of(sources.Count, "source")}: see the notes."));

        bool Fits(PageParagraph line) => TextSize.Height([line.Text], points, area.Width) <= area.Height;
    }

    private static PageParagraph Line(IReadOnlyList<PageSource> sources, Func<PageSource, string> textOf, int left) => new(
    [
        new(Say("Sources: ")),
        .. sources.SelectMany((source, at) => at == 0 ? [Link(source, textOf)] : new PageRun[] { new(Between), Link(source, textOf) }),
        .. left == 0 ? Array.Empty<PageRun>() : [new(Between + Say($"and {AmountText.Number(left)} more in the notes"))],
    ]);

    private static PageRun Link(PageSource source, Func<PageSource, string> textOf) =>
        new(textOf(source), Link: source.Url.Scheme is "http" or "https" ? source.Url : null);

    private static string Short(string text) => TextCut.To(text, LongestTitle);
}
