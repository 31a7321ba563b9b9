using Dashboard.Evidence.Wording;

namespace Dashboard.Documents.PowerPoint;

/// <summary>Divides a text that is too long for one slide, rather than making it too small to be read.</summary>
public static class TextParts
{
    /// <summary>The sizes of text on a slide of its own.</summary>
    public static IReadOnlyList<double> Sizes { get; } = [30, 28, 26, 24, 22, 20, 18, 16];

    /// <summary>The sizes of text above a chart.</summary>
    public static IReadOnlyList<double> SizesByChart { get; } = [16, 15, 14, 13];

    /// <summary>How high text above a chart may be, in points.</summary>
    public const double MostByChart = 84;

    private const int LongestParagraph = 600;

    /// <summary>The space behind a paragraph at a size, in points.</summary>
    public static double Between(double points) => points * .5;

    /// <summary>Whether the text leaves enough room for a chart below it.</summary>
    public static bool FitsByChart(IReadOnlyList<PageParagraph> text) =>
        TextSize.Height(text.Select(one => one.Text), SizesByChart[^1], DeckArea.Body.Width, Between(SizesByChart[^1])) <= MostByChart;

    /// <summary>The text, a slide each.</summary>
    public static IReadOnlyList<IReadOnlyList<PageParagraph>> Of(IReadOnlyList<PageParagraph> text)
    {
        var parts = new List<List<PageParagraph>> { new() };
        var height = 0d;
        foreach (var paragraph in text.SelectMany(Short))
        {
            var more = TextSize.Height([paragraph.Text], Sizes[^1], DeckArea.Body.Width - Sizes[^1], Between(Sizes[^1]));
            if (height + more > DeckArea.Body.Height && parts[^1].Count > 0)
            {
                parts.Add([]);
                height = 0;
            }

            parts[^1].Add(paragraph);
            height += more;
        }

        return parts;
    }

    /// <summary>A very long paragraph in pieces, broken at spaces where there are any.</summary>
    private static IEnumerable<PageParagraph> Short(PageParagraph paragraph)
    {
        var text = paragraph.Text;
        if (text.Length <= LongestParagraph)
        {
            yield return paragraph;
            yield break;
        }

        while (text.Length > 0)
        {
            var end = text.Length <= LongestParagraph ? text.Length : text.LastIndexOf(' ', LongestParagraph - 1, LongestParagraph / 2);
            end = end < 0 ? TextCut.Start(text, LongestParagraph).Length : end;
            yield return PageParagraph.Plain(text[..end]);
            text = text[end..].TrimStart();
        }
    }
}
