using Dashboard.Evidence.Wording;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dashboard.Decks;

/// <summary>The Markdown of decks: CommonMark with tables and without HTML, so that a deck can bring no script and no markup of its own.</summary>
public static class DeckMarkdown
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();
    private static readonly MarkdownPipeline WithHtml = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>The text as a tree; what looks like HTML in it is text, and a link that leads neither into the dashboard nor to a page of the web leads nowhere.</summary>
    public static MarkdownDocument Parse(string markdown)
    {
        var document = Markdown.Parse(markdown, Plain);
        foreach (var link in document.Descendants<LinkInline>().Where(link => !IsSafe(link.Url)))
        {
            link.Url = null;
        }

        return document;
    }

    /// <summary>The text without its marks, for notes in other programs.</summary>
    public static string ToPlain(string markdown) => Markdown.ToPlainText(markdown, Plain).Trim();

    /// <summary>The text as an editor sees it: with HTML, and with the lines on which its blocks stand.</summary>
    public static MarkdownDocument Outline(string markdown) => Markdown.Parse(markdown, WithHtml);

    /// <summary>Everything in the text that is HTML, with its line as an editor counts it.</summary>
    public static IEnumerable<(int Line, string Html)> HtmlIn(MarkdownDocument outline) =>
        outline.Descendants<HtmlBlock>().Select(block => (block.Line + 1, Short(block.Lines.ToString())))
            .Concat(outline.Descendants<HtmlInline>().Select(inline => (inline.Line + 1, Short(inline.Tag))))
            .OrderBy(html => html.Item1);

    /// <summary>Whether an address leads into the dashboard or to a page of the web.</summary>
    internal static bool IsSafe(string? address) =>
        address is not null && ((address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\')) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    /// <summary>The beginning of what a problem quotes.</summary>
    internal static string Short(string html) => TextCut.To(html.Trim(), 60);
}
