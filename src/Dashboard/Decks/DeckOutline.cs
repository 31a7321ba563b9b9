using System.Text.RegularExpressions;
using Dashboard.Data.Validation;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dashboard.Decks;

/// <summary>Where the slides of a deck begin and what of it is code, by its Markdown: a line that only looks like a heading is none.</summary>
internal sealed class DeckOutline
{
    private static readonly Regex Headline = new(@"^ {0,3}##(?:[ \t]+(?<words>.*?))?(?:[ \t]+#+)?[ \t]*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly HashSet<int> code = [];

    /// <summary>Reads the text behind the front matter.</summary>
    /// <param name="lines">All lines of the file.</param>
    /// <param name="start">The first line behind the front matter.</param>
    public DeckOutline(string[] lines, int start)
    {
        // blank lines in place of the front matter: lines keep their numbers
        var text = string.Concat(Enumerable.Repeat("\n", start)) + string.Join('\n', lines[start..]);
        var document = DeckMarkdown.Outline(text);
        Heads = [.. document.OfType<HeadingBlock>().Where(heading => heading is { Level: 2, IsSetext: false }).Select(heading => heading.Line).Order()];
        OpenFences = [.. document.Descendants<FencedCodeBlock>().Where(fence => fence.ClosingFencedCharCount == 0).Select(fence => fence.Line)];
        Html = [.. DeckMarkdown.HtmlIn(document)];
        Unshown = [.. UnshownIn(document)];
        foreach (var block in document.Descendants<LeafBlock>().Where(block => block is CodeBlock or HtmlBlock))
        {
            var end = block.Span.End < 0 ? block.Line : block.Line + text.AsSpan(block.Span.Start, Math.Max(0, Math.Min(block.Span.End + 1, text.Length) - block.Span.Start)).Count('\n');
            code.UnionWith(Enumerable.Range(block.Line, end - block.Line + 1));
        }
    }

    /// <summary>The lines of the headings of slides, counted from 0.</summary>
    public IReadOnlyList<int> Heads { get; }

    /// <summary>The lines of fences that are never closed, counted from 0.</summary>
    public IReadOnlyList<int> OpenFences { get; }

    /// <summary>Everything that is HTML, with its line as an editor counts it.</summary>
    public IReadOnlyList<(int Line, string Html)> Html { get; }

    /// <summary>What no slide shows as it is written, with its line as an editor counts it: pictures, links to nowhere, signs that are written as numbers to be overlooked.</summary>
    public IReadOnlyList<(int Line, string Fault)> Unshown { get; }

    /// <summary>Whether the line, counted from 0, stands in code or in HTML.</summary>
    public bool IsCode(int line) => code.Contains(line);

    private static IEnumerable<(int Line, string Fault)> UnshownIn(MarkdownDocument document) => document.Descendants<Inline>().SelectMany(inline => inline switch
    {
        LinkInline { IsImage: true } => [(inline.Line + 1, "slides show charts and text, and no pictures")],
        LinkInline link when !DeckMarkdown.IsSafe(link.Url) => [(inline.Line + 1, $"a link leads into the dashboard (/…) or to a page of the web, and not to '{DeckMarkdown.Short(link.Url ?? "")}'")],
        HtmlEntityInline entity when TextRule.Fault(entity.Transcoded.AsSpan()) is { } fault => new[] { (inline.Line + 1, $"'{entity.Original}' {fault}") },
        _ => [],
    });

    /// <summary>The words of a heading, without the signs before and behind them.</summary>
    public static string HeadlineOf(string line) => Headline.Match(line).Groups["words"].Value.Trim();
}
